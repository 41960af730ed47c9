import { publicStage, type EnquiryStage, type Language } from '@elinvoima/contracts';
import { formatText, momentWords } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  Database,
  MailTemplates,
  Outbox,
  hiddenLink,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../platform/index.js';
import { EnquiryLinks } from './enquiry-links.js';

interface Mailed {
  stage: EnquiryStage;
  answered: boolean;
  answerDueAt: Date | null;
  ownerName: string | null;
  wantsMails: boolean;
}

/** What askers are told by mail, and what owners are told of askers. No word of the asker's leaves in our name. */
@Injectable()
export class EnquiryMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly links: EnquiryLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('enquiry-receipt', { render: (mail, purpose) => this.receipt(mail, purpose) });
    this.templates.register('enquiry-state', { render: (mail, purpose) => this.state(mail, purpose) });
    this.templates.register('enquiry-new', { render: (mail) => this.toOwner('new', mail) });
    this.templates.register('enquiry-message', { render: (mail) => this.toOwner('message', mail) });
  }

  async putReceipt(enquiryId: string, recipient: string, language: Language): Promise<void> {
    await this.outbox.put('enquiry-receipt', { enquiryId }, recipient, language);
  }

  async putState(enquiryId: string, recipient: string, language: Language): Promise<void> {
    await this.outbox.put('enquiry-state', { enquiryId }, recipient, language);
  }

  /** Tells the person whose name the asker was given. */
  async putToOwner(template: 'enquiry-new' | 'enquiry-message', enquiryId: string): Promise<void> {
    const [owner] = await this.db.query<{ email: string; language: Language }>(
      `select u.email, u.language from enquiries q join users u on u.id = q.owner_id and u.disabled_at is null where q.id = $1`,
      [enquiryId],
    );
    if (owner !== undefined) await this.outbox.put(template, { enquiryId }, owner.email, owner.language);
  }

  /** Holds no word of the sender's: anybody may have written anybody's address into the public form. */
  private async receipt(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const enquiry = await this.toAsker(mail, purpose);
    if (enquiry === null) return null;
    const { language } = mail;
    const municipality = await this.municipality(language);
    const { ownerName, answerDueAt } = enquiry;
    const promise =
      answerDueAt === null
        ? ''
        : formatText(language, ownerName === null ? 'enquiry-page.promiseOfNobody' : 'enquiry-page.promise', {
            name: ownerName,
            when: momentWords(answerDueAt, language),
          });
    return {
      subject: formatText(language, 'enquiry-page.mail.receiptSubject', { municipality }),
      text: formatText(language, 'enquiry-page.mail.receiptText', {
        municipality,
        promise,
        link: await this.link(mail, purpose),
      }),
    };
  }

  private async state(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const enquiry = await this.toAsker(mail, purpose);
    if (enquiry === null || (purpose === 'send' && !enquiry.wantsMails)) return null;
    const { language } = mail;
    const municipality = await this.municipality(language);
    return {
      subject: formatText(language, 'enquiry-page.mail.stateSubject', { municipality }),
      text: formatText(language, 'enquiry-page.mail.stateText', {
        municipality,
        state: formatText(language, `enquiry-page.state.${publicStage(enquiry.stage, enquiry.answered)}`),
        link: await this.link(mail, purpose),
      }),
    };
  }

  /** Nothing of the case itself: whoever may read it opens it. */
  private async toOwner(what: 'new' | 'message', mail: OutboxMail): Promise<RenderedMail | null> {
    const enquiry = await this.mailed(mail);
    if (enquiry === null) return null;
    const { language } = mail;
    const link = `${this.config.publicUrl}/enquiries/${mail.reference['enquiryId'] ?? ''}`;
    const due = enquiry.answerDueAt;
    if (what === 'message' || due === null)
      return {
        subject: formatText(language, 'enquiry-page.mail.messageSubject'),
        text: formatText(language, 'enquiry-page.mail.messageText', { link }),
      };
    const when = momentWords(due, language);
    return {
      subject: formatText(language, 'enquiry-page.mail.newSubject', { when }),
      text: formatText(language, 'enquiry-page.mail.newText', { when, link }),
    };
  }

  /** Null for what has meanwhile gone to the bin: its mail is no longer wanted. */
  private async mailed({ reference }: OutboxMail): Promise<Mailed | null> {
    const [enquiry] = await this.db.query<Mailed>(
      `select q.stage, q.first_answered_at is not null as answered, q.promised_answer_at as "answerDueAt", u.name as "ownerName",
         coalesce(f.wants_mails, false) as "wantsMails"
       from enquiries q left join enquiry_forms f on f.enquiry_id = q.id
       left join users u on u.id = q.owner_id and u.disabled_at is null
       where q.id = $1 and q.deleted_at is null`,
      [reference['enquiryId']],
    );
    return enquiry ?? null;
  }

  /**
   * Null when it must not leave any more: a queued mail makes a new link, which nobody may get once links have been taken back
   * after it was put, nor at an address that is no longer the asker's. What has left is read as it left.
   */
  private async toAsker(mail: OutboxMail, purpose: RenderPurpose): Promise<Mailed | null> {
    const enquiry = await this.mailed(mail);
    if (enquiry === null || purpose === 'read') return enquiry;
    const { mayLeave } = await this.db.one<{ mayLeave: boolean }>(
      `select coalesce(lower(q.asker_email) = lower(m.recipient), false) and not exists (
         select 1 from enquiry_link_tokens t where t.enquiry_id = q.id and t.revoked_at > m.created_at) as "mayLeave"
       from enquiries q, outbox_mails m where q.id = $1 and m.id = $2`,
      [mail.reference['enquiryId'], mail.id],
    );
    return mayLeave ? enquiry : null;
  }

  private async municipality(language: Language): Promise<string> {
    return municipalityName(await theMunicipality(this.db), language);
  }

  private async link(mail: OutboxMail, purpose: RenderPurpose): Promise<string> {
    const id = String(mail.reference['enquiryId']);
    if (purpose === 'send') return this.links.address(await this.links.issue(id, mail.id));
    return this.config.demo ? this.links.address(this.links.demoToken(id, mail.id)) : hiddenLink;
  }
}
