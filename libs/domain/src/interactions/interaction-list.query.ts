import {
  addDays,
  isDay,
  parsePeriod,
  startOfDay,
  type Day,
  type InteractionDirection,
  type InteractionStatus,
  type InteractionType,
  type Several,
} from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import {
  Conditions,
  Malformed,
  NotFound,
  likeLiteral,
  listPage,
  inUtc,
  type Actor,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface InteractionFilter {
  /** Part of the subject. */
  q?: string;
  type?: Several<InteractionType>;
  topic?: Several<string>;
  companyId?: string;
  contactId?: string;
  /** Somebody of the municipality who took part. */
  staffId?: Several<string>;
  status?: Several<InteractionStatus>;
  /** First and last local day, both included. */
  from?: Day;
  to?: Day;
  /** A reporting period, e.g. `2026-Q3`; beside `from` and `to` both must hold. */
  period?: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface InteractionRow {
  id: string;
  type: InteractionType;
  status: InteractionStatus;
  direction: InteractionDirection | null;
  occurredAt: Date;
  /** The local day. */
  occurredOn: string;
  durationMinutes: number | null;
  subject: string;
  topics: string[];
  companies: Named[];
  contacts: Named[];
  partners: Named[];
  staff: Named[];
  /** The next open promise that hangs on it, else the last one that was kept. */
  followUp: { id: string; title: string; dueOn: string; doneAt: string | null; owner: Named; version: number } | null;
  updatedAt: Date;
  version: number;
}

export interface InteractionDetails extends InteractionRow {
  notes: string | null;
  backdatedReason: string | null;
  /** The enquiry that it is of, where the reader may know of it. */
  enquiry: (Named & { isFirstAnswer: boolean }) | null;
  createdAt: Date;
  createdBy: Named | null;
}

const named = (table: string, column: string, records: string, name: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', ${name}) order by ${name} collate "fi-x-icu"), '[]')
  from ${table} l join ${records} r on r.id = l.${column} where l.interaction_id = i.id)`;

/** Scalar subqueries: PostgreSQL cuts the page first and fetches names for its rows only. */
const columns = `i.id, i.type, i.status, i.direction, i.occurred_at as "occurredAt", i.occurred_on::text as "occurredOn",
  i.duration_minutes as "durationMinutes", i.subject, i.topics, i.updated_at as "updatedAt", i.version,
  ${named('interaction_companies', 'company_id', 'companies', 'r.name')} as companies,
  ${named('interaction_contacts', 'contact_id', 'contacts', `r.first_name || ' ' || r.last_name`)} as contacts,
  ${named('interaction_partners', 'partner_id', 'partners', 'r.name')} as partners,
  ${named('interaction_staff', 'user_id', 'users', 'r.name')} as staff,
  (select jsonb_build_object('id', f.id, 'title', f.title, 'dueOn', f.due_on, 'doneAt', ${inUtc('f.done_at')}, 'version', f.version,
     'owner', jsonb_build_object('id', o.id, 'name', o.name))
   from follow_ups f join users o on o.id = f.owner_id
   where f.subject_kind = 'interaction' and f.subject_id = i.id and f.deleted_at is null
   order by f.done_at is not null, case when f.done_at is null then f.due_on end, f.done_at desc limit 1) as "followUp"`;

const tookPart = (is: string): string =>
  `exists (select 1 from interaction_staff s where s.interaction_id = i.id and s.user_id ${is})`;

const malformed = (pointer: string, code: 'not-a-day' | 'not-a-period'): Malformed =>
  new Malformed('malformed', {}, [{ pointer, code }]);

/** Local days as instants, so that the index by time serves both the filter and the order. */
function timeConditions(where: Conditions, { from, to, period: code }: InteractionFilter): void {
  if (from !== undefined && !isDay(from)) throw malformed('/from', 'not-a-day');
  if (to !== undefined && !isDay(to)) throw malformed('/to', 'not-a-day');
  const period = code === undefined ? undefined : parsePeriod(code);
  if (period === null) throw malformed('/period', 'not-a-period');
  const notBefore = (day: Day | undefined) =>
    where.addIf(day === undefined ? undefined : startOfDay(day), (p) => `i.occurred_at >= ${p}`);
  const before = (day: Day | undefined) =>
    where.addIf(day === undefined ? undefined : startOfDay(day), (p) => `i.occurred_at < ${p}`);
  notBefore(from);
  notBefore(period?.firstDay);
  before(to === undefined ? undefined : addDays(to, 1));
  before(period?.dayAfter);
}

/** The interactions that a filter finds. `onlyOf` limits it to what that person took part in. */
export function interactionListSource(onlyOf: string | null, filter: InteractionFilter): ListQuery {
  const where = new Conditions().add('i.deleted_at is null');
  const q = filter.q?.trim();
  where
    .addIf(q ? `%${likeLiteral(q.toLowerCase())}%` : undefined, (p) => `lower(i.subject) like ${p}`)
    .addAny(filter.type, (is) => `i.type ${is}`)
    .addOverlap(filter.topic, 'i.topics')
    .addAny(filter.status, (is) => `i.status ${is}`)
    .addIf(
      filter.companyId,
      (p) => `i.id in (select l.interaction_id from interaction_companies l where l.company_id = ${p}::uuid)`,
    )
    .addIf(
      filter.contactId,
      (p) => `i.id in (select l.interaction_id from interaction_contacts l where l.contact_id = ${p}::uuid)`,
    )
    .addAny(filter.staffId, tookPart, 'uuid')
    .addAny(onlyOf ?? undefined, tookPart, 'uuid');
  timeConditions(where, filter);
  return {
    select: columns,
    from: 'interactions i',
    where,
    id: 'i.id',
    sorts: {
      occurredAt: { expression: 'i.occurred_at', type: 'timestamptz' },
      subject: { expression: 'i.subject collate "fi-x-icu"', type: 'text' },
      durationMinutes: { expression: 'coalesce(i.duration_minutes, 0)', type: 'integer' },
      updatedAt: { expression: 'i.updated_at', type: 'timestamptz' },
    },
    defaultSort: '-occurredAt',
  };
}

/** One page of interactions, newest first. One statement, two with a total. `onlyOf` as above. */
export const listInteractions = (
  db: Database,
  onlyOf: string | null,
  filter: InteractionFilter,
  page: PageRequest,
): Promise<Page<InteractionRow>> => listPage<InteractionRow>(db, interactionListSource(onlyOf, filter), page);

/** One interaction with everything its page shows. One statement; `NotFound` also for what lies in the bin or is not `onlyOf`'s to know. */
export async function interactionDetails(
  db: Database,
  actor: Actor,
  onlyOf: string | null,
  id: string,
): Promise<InteractionDetails> {
  const [row] = await db.query<InteractionDetails>(
    `select ${columns}, i.notes, i.backdated_reason as "backdatedReason", i.created_at as "createdAt",
       (select jsonb_build_object('id', q.id, 'name', q.title, 'isFirstAnswer', l.is_first_answer)
        from enquiry_interactions l join enquiries q on q.id = l.enquiry_id
        where l.interaction_id = i.id and q.deleted_at is null and ${visibleEnquiry('q', actor)}) as enquiry,
       (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = i.created_by) as "createdBy"
     from interactions i where i.id = $1 and i.deleted_at is null and ($2::uuid is null or ${tookPart('= $2::uuid')})`,
    [id, onlyOf],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
