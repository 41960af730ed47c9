import {
  mailingRecipientStates,
  type Language,
  type LetterTexts,
  type MailingKind,
  type MailingRecipientState,
  type MailingState,
  type RecipientGroup,
  type RecipientLeftOutReason,
} from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { currentState } from './mailing-recipients.query.js';

export interface MailingFilter {
  /** Part of a subject. */
  q?: string;
  kind?: MailingKind;
  state?: MailingState;
  /** Those that tell of an event. */
  eventId?: string;
  /** Those put away; else those at hand. */
  archived?: boolean;
}

export type MailingCounts = Record<MailingRecipientState | 'unsubscribed', number>;

export interface MailingRow {
  id: string;
  kind: MailingKind;
  subject: LetterTexts;
  state: MailingState;
  event: { id: string; name: string } | null;
  sendAt: Date | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** How many mailboxes it goes to: those told, once it is sent. 0 for a draft. */
  size: number;
  counts: MailingCounts;
  archived: boolean;
  createdBy: { id: string; name: string } | null;
  updatedAt: Date;
  version: number;
}

export interface MailingDetails extends MailingRow {
  text: LetterTexts;
  group: RecipientGroup;
  perMinute: number;
  leftOut: Partial<Record<RecipientLeftOutReason, number>>;
  createdAt: Date;
  /** How many get it in each language. */
  languageCounts: Partial<Record<Language, number>>;
}

const counted = mailingRecipientStates
  .map((state) => `'${state}', count(*) filter (where now_at = '${state}')`)
  .join(', ');

const columns = `w.id, w.kind, w.subject, w.state,
  case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.title) end as event,
  w.send_at as "sendAt", w.started_at as "startedAt", w.finished_at as "finishedAt", told.size, told.counts, w.archived,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as "createdBy", w.updated_at as "updatedAt", w.version`;

const from = `mailings w left join events e on e.id = w.event_id and e.deleted_at is null left join users u on u.id = w.created_by
  cross join lateral (
    select count(*)::int as size, jsonb_build_object(${counted}, 'unsubscribed', count(*) filter (where stopped)) as counts
    from (select ${currentState} as now_at,
        exists (select 1 from unsubscribe_links l where l.mail_id = r.mail_id and l.used_at is not null) as stopped
      from mailing_recipients r left join outbox_mails m on m.id = r.mail_id where r.mailing_id = w.id) each_one
  ) told`;

/** One page of letters, newest first. One statement, two with a total. */
export function listMailings(db: Database, filter: MailingFilter, page: PageRequest): Promise<Page<MailingRow>> {
  const where = new Conditions()
    .add('w.deleted_at is null')
    .add((bind) => `w.archived = ${bind(filter.archived ?? false)}`)
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (like) => `exists (select 1 from jsonb_each_text(w.subject) s where lower(s.value) like ${like})`,
    )
    .addIf(filter.kind, (p) => `w.kind = ${p}`)
    .addIf(filter.state, (p) => `w.state = ${p}`)
    .addIf(filter.eventId, (p) => `w.event_id = ${p}::uuid`);
  return listPage<MailingRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'w.id',
      sorts: {
        createdAt: { expression: 'w.created_at', type: 'timestamptz' },
        updatedAt: { expression: 'w.updated_at', type: 'timestamptz' },
      },
      defaultSort: '-createdAt',
    },
    page,
  );
}

/** One letter. One statement; `NotFound` also for what lies in the bin. */
export async function mailingDetails(db: Database, id: string): Promise<MailingDetails> {
  const [mailing] = await db.query<MailingDetails>(
    `select ${columns}, w.text, w.recipient_group as "group", w.per_minute as "perMinute", w.left_out as "leftOut", w.created_at as "createdAt",
       (select coalesce(jsonb_object_agg(language, n), '{}') from (
          select language, count(*) as n from mailing_recipients where mailing_id = w.id group by language) spoken) as "languageCounts"
     from ${from} where w.id = $1 and w.deleted_at is null`,
    [id],
  );
  if (mailing === undefined) throw new NotFound();
  return mailing;
}
