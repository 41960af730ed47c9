import type { Language, LetterTexts, MailingState } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Clock,
  Database,
  MailTemplates,
  municipalityName,
  theMunicipality,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../platform/index.js';
import { Suppressions, UnsubscribeLinks, reasonNotToSend } from '../recipients/index.js';
import { letter } from './letter.js';

interface Addressed {
  mailingState: MailingState;
  inBin: boolean;
  state: string;
  isThisMail: boolean;
  contactId: string | null;
  subject: LetterTexts;
  text: LetterTexts;
}

/** The mails of letters: to their receivers, and the try-out to oneself. */
@Injectable()
export class MailingMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: UnsubscribeLinks,
    private readonly suppressions: Suppressions,
  ) {}

  onModuleInit(): void {
    this.templates.register('mailing', {
      render: (mail, purpose) => this.render(mail, purpose),
      sent: (mail) => this.move(mail, 'sent'),
      rejected: (mail) => this.move(mail, 'bounced'),
    });
    this.templates.register('mailing-test', { render: (mail) => this.renderTest(mail) });
  }

  private async render(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const addressed = await this.addressed(mail, purpose);
    if (addressed === undefined) return null;
    if (purpose === 'send' && !(await this.stillWanted(mail, addressed))) return null;
    const { address, headers } = await this.links.issue(mail, 'all_mailings', purpose);
    return { ...(await this.letterOf(addressed, mail.language, address)), headers };
  }

  /** The same letter with a word before it, and no link that would stop anything. */
  private async renderTest(mail: OutboxMail): Promise<RenderedMail | null> {
    const [written] = await this.db.query<Pick<Addressed, 'subject' | 'text'>>(
      'select subject, text from mailings where id = $1 and deleted_at is null',
      [mail.reference['mailingId']],
    );
    if (written === undefined) return null;
    const { subject, text } = await this.letterOf(
      written,
      mail.language,
      formatText(mail.language, 'mailings.test.link'),
    );
    return { subject: formatText(mail.language, 'mailings.test.subject', { subject }), text };
  }

  private async letterOf(
    { subject, text }: Pick<Addressed, 'subject' | 'text'>,
    language: Language,
    unsubscribe: string,
  ): Promise<{ subject: string; text: string }> {
    const municipality = municipalityName(await theMunicipality(this.db), language);
    return {
      subject: subject[language] ?? '',
      text: letter(language, text[language] ?? '', municipality, unsubscribe),
    };
  }

  /** Locked while a mail is being claimed, so that a stop or a change of mind that comes meanwhile waits. */
  private async addressed(mail: OutboxMail, purpose: RenderPurpose): Promise<Addressed | undefined> {
    const [row] = await this.db.query<Addressed>(
      `select w.state as "mailingState", w.deleted_at is not null as "inBin", r.state, r.mail_id = $2 as "isThisMail",
         r.contact_id as "contactId", w.subject, w.text
       from mailing_recipients r join mailings w on w.id = r.mailing_id where r.id = $1
       ${purpose === 'send' ? 'for update of r' : ''}`,
      [mail.reference['recipientId'], mail.id],
    );
    return row;
  }

  /** Asked when it leaves: people change their minds between the press and the mail. */
  private async stillWanted(mail: OutboxMail, addressed: Addressed): Promise<boolean> {
    if (!addressed.isThisMail || addressed.state !== 'queued') return false;
    const to = { email: mail.recipient, contactId: addressed.contactId };
    const reason = await reasonNotToSend(this.db, this.suppressions, 'mailing', to);
    if (reason === null && addressed.mailingState !== 'stopped' && !addressed.inBin) return true;
    await this.db.query(`update mailing_recipients set state = 'cancelled', reason = $2 where id = $1`, [
      mail.reference['recipientId'],
      reason,
    ]);
    return false;
  }

  private async move(mail: OutboxMail, state: 'sent' | 'bounced'): Promise<void> {
    await this.db.query(
      `update mailing_recipients set state = $2, reason = null, sent_at = case when $2 = 'sent' then $3::timestamptz end where mail_id = $1`,
      [mail.id, state, this.clock.now()],
    );
  }
}
