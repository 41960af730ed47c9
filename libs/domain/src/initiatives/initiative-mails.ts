import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
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
import { InitiativeLinks } from './initiative-links.js';

interface Mailed {
  title: string;
  receivedOn: string;
  answerDueOn: string;
  answerText: string | null;
}

interface Recipient {
  recipient: string;
  language: Language;
}

/** The maker's own address, else the contact's, else the company's. */
const makerAddress = `
  select coalesce(i.maker_email, p.email, c.email) as recipient,
    case when i.maker_email is null and p.email is not null then p.language else i.language end as language
  from initiatives i left join contacts p on p.id = i.contact_id left join companies c on c.id = i.company_id
  where i.id = $1`;

const supporterAddresses = `
  select coalesce(s.email, p.email, c.email), case when s.email is null and p.email is not null then p.language else s.language end
  from initiative_supporters s left join contacts p on p.id = s.contact_id left join companies c on c.id = s.company_id
  where s.initiative_id = $1`;

const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

/** What makers and supporters are told by mail: that their initiative has come, and what was answered. */
@Injectable()
export class InitiativeMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly links: InitiativeLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('initiative-receipt', { render: (mail, purpose) => this.receipt(mail, purpose) });
    this.templates.register('initiative-answer', { render: (mail, purpose) => this.answer(mail, purpose) });
  }

  /** To the maker, where there is an address. */
  async putReceipt(initiativeId: string): Promise<void> {
    await this.put('initiative-receipt', initiativeId, makerAddress);
  }

  /** To the maker and every supporter who can be reached, once to each address. */
  async putAnswers(initiativeId: string): Promise<void> {
    await this.put('initiative-answer', initiativeId, `${makerAddress} union all ${supporterAddresses}`);
  }

  private async put(template: string, initiativeId: string, addresses: string): Promise<void> {
    const recipients = await this.db.query<Recipient>(
      `select distinct on (lower(recipient)) recipient, language from (${addresses}) to_all where recipient is not null`,
      [initiativeId],
    );
    await this.outbox.putMany(
      template,
      recipients.map((to) => ({ ...to, reference: { initiativeId } })),
    );
  }

  /** Holds no word of the sender's: anybody may have written anybody's address into the public form. */
  private async receipt(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const initiative = await this.mailed(mail);
    if (initiative === null) return null;
    const { language } = mail;
    const municipality = await this.municipality(language);
    return {
      subject: formatText(language, 'mail.initiativeReceipt.subject', { municipality }),
      text: formatText(language, 'mail.initiativeReceipt.text', {
        municipality,
        on: initiative.receivedOn,
        due: initiative.answerDueOn,
        link: await this.link(mail, purpose),
      }),
    };
  }

  private async answer(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const initiative = await this.mailed(mail);
    if (initiative === null || initiative.answerText === null) return null;
    const { language } = mail;
    const title = oneLine(initiative.title);
    return {
      subject: formatText(language, 'mail.initiativeAnswer.subject', { title }),
      text: formatText(language, 'mail.initiativeAnswer.text', {
        title,
        answer: initiative.answerText,
        municipality: await this.municipality(language),
        link: await this.link(mail, purpose),
      }),
    };
  }

  /** Null for what has meanwhile gone to the bin: its mail is no longer wanted. */
  private async mailed({ reference }: OutboxMail): Promise<Mailed | null> {
    const [initiative] = await this.db.query<Mailed>(
      `select title, received_on::text as "receivedOn", answer_due_on::text as "answerDueOn", answer_text as "answerText"
       from initiatives where id = $1 and deleted_at is null`,
      [reference['initiativeId']],
    );
    return initiative ?? null;
  }

  private async municipality(language: Language): Promise<string> {
    return municipalityName(await theMunicipality(this.db), language);
  }

  private async link(mail: OutboxMail, purpose: RenderPurpose): Promise<string> {
    const id = String(mail.reference['initiativeId']);
    if (purpose === 'send') return this.links.address(await this.links.issue(id, mail.id));
    return this.config.demo ? this.links.address(this.links.demoToken(id, mail.id)) : hiddenLink;
  }
}
