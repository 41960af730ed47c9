import {
  addDays,
  addMonths,
  lowAnswerForMonths,
  silentAfterMonths,
  type CoverageList,
  type CoverageReason,
  type CoverageState,
  type Day,
  type IndustryGroup,
  type SizeClass,
} from '@elinvoima/contracts';
import { readsOnlyOwnFollowUps, subjectCompanies } from '../follow-ups/index.js';
import { metIn } from '../indicators/index.js';
import { needsFlagOn } from '../needs-assessments/index.js';
import { Conditions, listPage, type Actor, type Database, type Page, type PageRequest } from '../platform/index.js';
import { lowAnswersSince } from '../surveys/index.js';
import { reasonColumns, reasonsOf } from './reasons.js';
import { industryGroupOfCompany, isTarget, narrowed, type TargetFilter } from './target-group.js';

export interface QueueFilter extends TargetFilter {
  /** Not met for so many months; the never met ones are among them. */
  months: number;
  list: CoverageList;
  state: CoverageState;
  reason?: CoverageReason;
}

/** A company that is suggested, and why. */
export interface QueueRow {
  id: string;
  name: string;
  sizeClass: SizeClass | null;
  industryGroup: IndustryGroup | null;
  postalCode: string | null;
  postOffice: string | null;
  phone: string | null;
  owner: { id: string; name: string } | null;
  /** Null when nobody has ever met it. */
  lastMetOn: Day | null;
  monthsSilent: number | null;
  registeredOn: Day | null;
  /** The day that something was promised for and has passed. */
  lateSince: Day | null;
  lowAnswerOn: Day | null;
  points: number;
  /** The weightiest first. */
  reasons: { reason: CoverageReason; points: number }[];
  /** Who has promised to be in touch, and by when. */
  promise: { id: string; dueOn: Day; owner: { id: string; name: string } } | null;
  snooze: { until: Day; reason: string; by: string | null } | null;
  version: number;
}

/** SQL: the first month that anything was logged in. */
const sinceLoggingBegan = `(select coalesce(date_trunc('month', least(
    (select min(occurred_on) from interactions), (select min(starts_on) from events)
  )::timestamp)::date, current_date))`;

/** SQL: the months between two days, full ones only. */
const fullMonths = (from: string, to: string): string => `(
  12 * (extract(year from ${to})::int - extract(year from ${from})::int)
  + extract(month from ${to})::int - extract(month from ${from})::int
  - (extract(day from ${to}) < extract(day from ${from}))::int)`;

const stateIs: Record<CoverageState, string> = {
  open: 'z.until is null and promised.id is null',
  promised: 'z.until is null and promised.id is not null',
  snoozed: 'z.until is not null',
};

const listIs: Record<CoverageList, string> = {
  silent: 'f.silent_enough',
  unconnected: 'f.owner_id is null or not f.has_contact',
};

/**
 * SQL: the target group with what is known of each company, and the points of every reason. What the reader may not know is no
 * reason for them: others' promises, answers to surveys, what was told in a needs assessment.
 */
function facts(actor: Actor, filter: QueueFilter, today: Day, where: Conditions): string {
  const { bind } = where;
  const tomorrow = addDays(today, 1);
  const [onDay, dayAfter] = [`${bind(today)}::date`, `${bind(tomorrow)}::date`];
  const monthAfter = `(date_trunc('month', ${onDay}::timestamp) + interval '1 month')::date`;
  const onlyOf = readsOnlyOwnFollowUps(actor);
  const mayKnowAnswers = actor.permissions.has('surveys.results');
  const mayKnowNeeds = actor.permissions.has('needs-assessments.read');
  const own = onlyOf === null ? '' : `and f.owner_id = ${bind(onlyOf)}::uuid`;
  const openPromise = `f.done_at is null and f.deleted_at is null`;
  return `(
    with met as materialized (${metIn({ firstDay: sinceLoggingBegan, dayAfter: monthAfter })}),
    late as materialized (
      select (company.value ->> 'id')::uuid as company_id, min(f.due_on) as due_on
      from follow_ups f cross join lateral jsonb_array_elements(${subjectCompanies(actor)}) company
      where ${openPromise} and f.due_on < ${onDay} ${own}
      group by 1
    ),
    promised as materialized (
      select distinct on (f.subject_id) f.subject_id as company_id, f.id, f.due_on, f.owner_id
      from follow_ups f
      where ${openPromise} and f.subject_kind = 'company' and f.due_on >= ${onDay} ${own}
      order by f.subject_id, f.due_on, f.id
    ),
    answered as materialized (${
      mayKnowAnswers
        ? lowAnswersSince(`${bind(addMonths(today, -lowAnswerForMonths))}::date`)
        : 'select null::uuid as company_id, null::date as answered_on where false'
    })
    select f.*, ${reasonColumns(onDay)}
    from (
      select c.id, c.name, c.size_class, ${industryGroupOfCompany} as industry_group, c.postal_code, c.post_office, c.phone, c.owner_id,
        c.version, r.registered_on, met.on_day as last_met_on,
        ${fullMonths('(met.on_day + 1)', dayAfter)} as months_silent,
        (met.on_day is null or met.on_day < ${bind(addMonths(tomorrow, -filter.months))}::date) as silent_enough,
        late.due_on as late_since,
        case when met.on_day is null or met.on_day < answered.answered_on then answered.answered_on end as low_answer_on,
        ${mayKnowNeeds ? needsFlagOn('at_risk', 'c.id', onDay) : 'false'} as risk_told,
        ${mayKnowNeeds ? needsFlagOn('growth', 'c.id', onDay) : 'false'} as growth_told,
        exists (
          select from contact_roles cr join contacts p on p.id = cr.contact_id and p.deleted_at is null where cr.company_id = c.id
        ) as has_contact,
        promised.id as promise_id, promised.due_on as promised_on, promised.owner_id as promised_by,
        z.until as snoozed_until, z.reason as snooze_reason, z.created_by as snoozed_by
      from companies c
      left join company_register_records r on r.company_id = c.id
      left join met on met.company_id = c.id
      left join late on late.company_id = c.id
      left join promised on promised.company_id = c.id
      left join answered on answered.company_id = c.id
      left join company_snoozes z on z.company_id = c.id and z.until > ${onDay}
      where ${isTarget(dayAfter)} and ${stateIs[filter.state]}${narrowed(where, filter)}
    ) f
    where ${listIs[filter.list]}
  ) q`;
}

const named = (userId: string): string =>
  `(select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = ${userId})`;

const columns = `q.id, q.name, q.size_class as "sizeClass", q.industry_group as "industryGroup", q.postal_code as "postalCode",
  q.post_office as "postOffice", q.phone, q.last_met_on::text as "lastMetOn", q.months_silent as "monthsSilent",
  q.registered_on::text as "registeredOn", q.late_since::text as "lateSince", q.low_answer_on::text as "lowAnswerOn",
  q.points, ${reasonsOf} as reasons, ${named('q.owner_id')} as owner,
  case when q.promise_id is not null then
    jsonb_build_object('id', q.promise_id, 'dueOn', q.promised_on, 'owner', ${named('q.promised_by')}) end as promise,
  case when q.snoozed_until is not null then
    jsonb_build_object('until', q.snoozed_until, 'reason', q.snooze_reason,
      'by', (select u.name from users u where u.id = q.snoozed_by)) end as snooze,
  q.version`;

/** SQL: what the list is ordered by, as one text: most points, longest not met, name. */
const order = `(lpad((99 - q.points)::text, 2, '0') || ' ' || coalesce(q.last_met_on::text, '0000-00-00') || ' ' || q.name) collate "fi-x-icu"`;

/**
 * One page of the companies to be met, the weightiest reasons first; then whom nobody has met, then those met longest ago, then
 * by name. The same order every time. One statement, two with a total.
 */
export function workQueue(
  db: Database,
  actor: Actor,
  filter: QueueFilter,
  page: PageRequest,
  today: Day,
): Promise<Page<QueueRow>> {
  const where = new Conditions();
  const from = facts(actor, filter, today, where);
  if (filter.reason !== undefined) where.add(`q.points_${filter.reason} > 0`);
  return listPage<QueueRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'q.id',
      sorts: { points: { expression: order, type: 'text' } },
      defaultSort: 'points',
    },
    page,
  );
}

/** The first of the companies that are silent and wait to be taken up, and how many there are in all. One statement. */
export async function firstOfQueue(
  db: Database,
  actor: Actor,
  today: Day,
  limit: number,
): Promise<{ count: number; items: QueueRow[] }> {
  const where = new Conditions();
  const from = facts(actor, { months: silentAfterMonths, list: 'silent', state: 'open' }, today, where);
  const rows = await db.query<QueueRow & { count: number }>(
    `select ${columns}, (count(*) over ())::int as count from ${from} order by ${order}, q.id limit ${where.bind(limit)}`,
    where.parameters,
  );
  return { count: rows[0]?.count ?? 0, items: rows.map(({ count: _, ...row }) => row) };
}
