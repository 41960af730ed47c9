import { heldEvent, industryGroup, leftOut, place } from '../../counted.js';
import type { Indicator, SqlGiven, SqlOfSpan, SqlSpan } from '../../indicator.js';
import { contactsByMonth } from '../../rolled-up/months.js';

/** Twelve months back from the end of the span, whatever its length. */
const twelveMonths = ({ dayAfter }: SqlSpan): SqlSpan => ({
  firstDay: `(${dayAfter} - interval '12 months')::date`,
  dayAfter,
});

/** Each company met or seen at an event in the span, with the latest day. It begins and ends with a month. */
export const metIn = (span: SqlSpan): string => `
  select met.company_id, max(met.on_day) as on_day
  from (
    select contact.company_id, contact.last_on as on_day
    from (${contactsByMonth(span)}) contact
    union all
    select a.company_id, max(e.starts_on)
    from event_attendances a
    join events e on e.id = a.event_id and ${heldEvent('e', span)}
    where a.present and a.company_id is not null
    group by a.company_id
  ) met
  group by met.company_id`;

/** Each company reached: met in the twelve months before the span's end, with the latest day. */
export const reached = (span: SqlSpan): string => metIn(twelveMonths(span));

/**
 * The target group at the end of the span: active companies of the own municipality, housing companies left out. A company
 * that has ceased since was still active then; one registered later was not there yet.
 */
export const targetGroup = ({ dayAfter }: Pick<SqlSpan, 'dayAfter'>, given: Pick<SqlGiven, 'municipality'>): string => `
  c.municipality_code = ${given.municipality()}
  and not c.housing
  and (c.status = 'active' or r.ended_on >= ${dayAfter})
  and (r.registered_on is null or r.registered_on < ${dayAfter})`;

const by =
  (attribute: string | ((given: SqlGiven) => string)): SqlOfSpan =>
  (span, given) => `
    select ${typeof attribute === 'string' ? attribute : attribute(given)} as key, count(*)::int as value
    from (${reached(span)}) met
    join companies c on c.id = met.company_id and c.deleted_at is null
    group by 1`;

/** 3.1.d3 Tavoitetut yritykset ja kattavuus. */
export const companiesReached: Indicator = {
  key: '3.1.d3',
  kind: 'flow',
  unit: 'count',
  adds: false,
  parts: [
    { key: 'coverage', unit: 'percent' },
    { key: 'reachedHere', unit: 'count' },
    { key: 'companiesHere', unit: 'count' },
  ],
  figure: (span, given) => `
    select
      counted.value, counted."reachedHere", counted."companiesHere",
      round(100.0 * counted."reachedHere" / nullif(counted."companiesHere", 0), 1)::float8 as "coverage"
    from (
      select
        count(met.company_id)::int as value,
        count(met.company_id) filter (where ${targetGroup(span, given)})::int as "reachedHere",
        count(*) filter (where ${targetGroup(span, given)})::int as "companiesHere"
      from companies c
      left join company_register_records r on r.company_id = c.id
      left join (${reached(span)}) met on met.company_id = c.id
      where c.deleted_at is null
    ) counted`,
  records: (span) => `
    select 'company' as kind, c.id, c.id as row_id, c.name as title, met.on_day, c.id as company_id, c.name as company_name
    from (${reached(span)}) met
    join companies c on c.id = met.company_id and c.deleted_at is null`,
  breakdowns: {
    place: { adds: true, names: 'indicators.place', sql: by((given) => place('c.municipality_code', given)) },
    industry: { adds: true, names: 'companies.industryGroup', sql: by(industryGroup('c.industry_code')) },
    size: { adds: true, names: 'companies.sizeClass', sql: by('c.size_class') },
    postalCode: { adds: true, names: 'as-written', sql: by('c.postal_code') },
  },
  leftOutOf: (span) =>
    leftOut(
      { company_in_bin: 'c.deleted_at is not null' },
      `(${reached(span)}) met join companies c on c.id = met.company_id`,
    ),
};
