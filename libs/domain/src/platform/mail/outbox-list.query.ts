import { Conditions } from '../conditions.js';
import type { Database } from '../database.js';
import { listPage, type Page, type PageRequest } from '../paging.js';
import type { MailTemplates } from './mail-templates.js';
import { OutboxMail, type OutboxState } from './outbox-mail.entity.js';

export interface OutboxRow {
  id: string;
  template: string;
  to: string;
  language: string;
  state: OutboxState;
  subject: string;
  text: string;
  problem: string | null;
  createdAt: Date;
  sentAt: Date | null;
}

/** The mails that were to leave, newest first, each rendered as its reader would see it, secret links left out. */
export async function listOutbox(
  db: Database,
  templates: MailTemplates,
  filter: { state?: OutboxState; to?: string },
  page: PageRequest,
): Promise<Page<OutboxRow>> {
  const where = new Conditions()
    .addIf(filter.state, (p) => `m.state = ${p}`)
    .addIf(filter.to?.toLowerCase(), (p) => `lower(m.recipient) = ${p}`);
  const found = await listPage<{ id: string }>(
    db,
    {
      select: 'm.id',
      from: 'outbox_mails m',
      where,
      id: 'm.id',
      sorts: { createdAt: { expression: 'm.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );
  const mails = await db
    .repository(OutboxMail)
    .createQueryBuilder('m')
    .where('m.id = any(:ids)', { ids: found.items.map(({ id }) => id) })
    .getMany();
  const byId = new Map(mails.map((mail) => [mail.id, mail]));
  const items: OutboxRow[] = [];
  for (const { id } of found.items) {
    const mail = byId.get(id);
    if (mail === undefined) continue;
    const rendered = await templates.get(mail.template).render(mail, 'read');
    items.push({
      id,
      template: mail.template,
      to: mail.recipient,
      language: mail.language,
      state: mail.state,
      subject: rendered?.subject ?? '',
      text: rendered?.text ?? '',
      problem: mail.problem,
      createdAt: mail.createdAt,
      sentAt: mail.sentAt,
    });
  }
  return { ...found, items };
}
