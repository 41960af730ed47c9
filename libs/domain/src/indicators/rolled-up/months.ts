/**
 * Interactions of a span read by month: from the counted months where nothing has changed since, from the records where
 * something has. A span of an indicator always begins and ends with a month, since every kind of period does.
 */
import { countedInteraction } from '../counted.js';
import type { SqlGiven, SqlSpan } from '../indicator.js';

/** The months of a span as `m`, each with whether its count stands. */
const months = ({ firstDay, dayAfter }: SqlSpan): string => `(
  select span.month, exists (select from counted_months c where c.month = span.month)
    and not exists (select from changed_months x where x.month = span.month) as stands
  from (
    select generate_series(${firstDay}::timestamp, (${dayAfter} - 1)::timestamp, interval '1 month')::date as month
  ) span
) m`;

const ofMonth: SqlSpan = { firstDay: 'm.month', dayAfter: `(m.month + interval '1 month')::date` };

/** Those in which a company of the own municipality took part. */
export const withOwnCompany = (given: SqlGiven): string => `exists (
  select from interaction_companies ic join companies c on c.id = ic.company_id and c.deleted_at is null
  where ic.interaction_id = i.id and c.municipality_code = ${given.municipality()}
)`;

/** One row: how many interactions there are in the span as `value`, and those with an own company as `here`. */
export const interactionsOf = (span: SqlSpan, given: SqlGiven, type?: string): string => `
  select coalesce(sum(part.value), 0)::int as value, coalesce(sum(part.here), 0)::int as "here"
  from (
    select sum(r.interactions) as value, sum(r.here) as here
    from ${months(span)}
    join interaction_months r on r.month = m.month
    where m.stands ${type === undefined ? '' : `and r.type = '${type}'`}
    union all
    select plain.value, plain.here
    from ${months(span)}
    cross join lateral (
      select count(*) as value, count(*) filter (where ${withOwnCompany(given)}) as here
      from interactions i
      where ${countedInteraction('i', ofMonth)} ${type === undefined ? '' : `and i.type = '${type}'`}
    ) plain
    where not m.stands
  ) part`;

/** Rows `company_id`, `interactions`, `last_on`: one for each company and month. */
export const contactsByMonth = (span: SqlSpan): string => `
  select r.company_id, r.interactions, r.last_on
  from ${months(span)}
  join contact_months r on r.month = m.month
  where m.stands
  union all
  select plain.company_id, plain.interactions, plain.last_on
  from ${months(span)}
  cross join lateral (
    select ic.company_id, count(*)::int as interactions, max(i.occurred_on) as last_on
    from interactions i
    join interaction_companies ic on ic.interaction_id = i.id
    where ${countedInteraction('i', ofMonth)}
    group by ic.company_id
  ) plain
  where not m.stands`;
