import type { Language, MailingRecipientState, RecipientLeftOutReason } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';

/** SQL: how it stands with a receiver `r` whose mail is `m`: what is known for good, else what the outbox says. */
export const currentState = `case when r.state = 'queued' and m.state in ('failed', 'uncertain') then m.state else r.state end`;

export interface MailingRecipientRow {
  id: string;
  name: string;
  organisation: string | null;
  email: string;
  language: Language;
  contactId: string | null;
  companyId: string | null;
  partnerId: string | null;
  state: MailingRecipientState;
  reason: RecipientLeftOutReason | null;
  sentAt: Date | null;
  /** Has stopped the mails by this one's link. */
  unsubscribed: boolean;
}

/** Who gets a letter, by name. Two statements, three with a total. */
export async function listMailingRecipients(
  db: Database,
  mailingId: string,
  filter: { state?: MailingRecipientState },
  page: PageRequest,
): Promise<Page<MailingRecipientRow>> {
  const [known] = await db.query('select 1 from mailings where id = $1 and deleted_at is null', [mailingId]);
  if (known === undefined) throw new NotFound();
  const name = `coalesce(p.first_name || ' ' || p.last_name, o.name, c.name, r.email)`;
  const where = new Conditions()
    .add((bind) => `r.mailing_id = ${bind(mailingId)}::uuid`)
    .addIf(filter.state, (p) => `${currentState} = ${p}`);
  return listPage<MailingRecipientRow>(
    db,
    {
      select: `r.id, ${name} as name, case when r.contact_id is not null then c.name end as organisation, r.email, r.language,
        r.contact_id as "contactId", r.company_id as "companyId", r.partner_id as "partnerId",
        ${currentState} as state, r.reason, r.sent_at as "sentAt",
        exists (select 1 from unsubscribe_links l where l.mail_id = r.mail_id and l.used_at is not null) as unsubscribed`,
      from: `mailing_recipients r left join outbox_mails m on m.id = r.mail_id left join contacts p on p.id = r.contact_id
        left join companies c on c.id = r.company_id left join partners o on o.id = r.partner_id`,
      where,
      id: 'r.id',
      sorts: {
        name: {
          expression: `coalesce(p.last_name || ' ' || p.first_name, o.name, c.name, r.email) collate "fi-x-icu"`,
          type: 'text',
        },
      },
      defaultSort: 'name',
    },
    page,
  );
}
