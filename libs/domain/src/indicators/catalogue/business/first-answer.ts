import { exactEnough, leftOut, shareOf, within } from '../../counted.js';
import type { Indicator, SqlGiven, SqlSpan } from '../../indicator.js';

/** Working hours from one instant to another: what they share with 8–16 of each weekday that is no holiday. */
const workingHours = (from: string, until: string, given: SqlGiven): string => `(
  select coalesce(sum(extract(epoch from least(${until}, office.closes) - greatest(${from}, office.opens))), 0)::float8 / 3600
  from generate_series(date_trunc('day', ${from} at time zone 'Europe/Helsinki'), ${until} at time zone 'Europe/Helsinki', interval '1 day') as calendar (midnight)
  cross join lateral (
    select (calendar.midnight + time '08:00') at time zone 'Europe/Helsinki' as opens,
      (calendar.midnight + time '16:00') at time zone 'Europe/Helsinki' as closes
  ) office
  where extract(isodow from calendar.midnight) < 6
    and calendar.midnight::date <> all(${given.holidays()}::date[])
    and least(${until}, office.closes) > greatest(${from}, office.opens)
)`;

const received = (span: SqlSpan): string => `e.deleted_at is null and ${within('e.received_on', span)}`;

/** How long each enquiry of the span waited for its first answer, or has waited by now. */
const waits = (span: SqlSpan, given: SqlGiven): string => `
  select e.channel, e.first_answered_at is not null as answered,
    ${workingHours('e.received_at', `coalesce(e.first_answered_at, ${given.now()})`, given)} as hours
  from enquiries e
  where ${received(span)}`;

const median = exactEnough('percentile_cont(0.5) within group (order by waited.hours) filter (where waited.answered)');

/** 3.1.f Vastausaika. */
export const firstAnswer: Indicator = {
  key: '3.1.f',
  kind: 'flow',
  unit: 'hours',
  adds: false,
  parts: [
    { key: 'withinPromise', unit: 'percent' },
    { key: 'received', unit: 'count' },
    { key: 'unanswered', unit: 'count' },
  ],
  figure: (span, given) => `
    select
      ${median} as value,
      -- Those still waiting join the share once their promise is past, as broken ones.
      ${shareOf(
        `count(*) filter (where waited.answered and waited.hours <= ${given.promisedHours()})`,
        `count(*) filter (where waited.answered or waited.hours > ${given.promisedHours()})`,
      )} as "withinPromise",
      count(*)::int as "received",
      count(*) filter (where not waited.answered)::int as "unanswered"
    from (${waits(span, given)}) waited`,
  records: (span) => `
    select 'enquiry' as kind, e.id, e.id as row_id, e.title, e.received_on as on_day, c.id as company_id, c.name as company_name
    from enquiries e
    left join companies c on c.id = e.company_id and c.deleted_at is null
    where ${received(span)}`,
  breakdowns: {
    channel: {
      adds: false,
      names: 'enquiries.channel',
      sql: (span, given) => `
        select waited.channel as key, ${median} as value
        from (${waits(span, given)}) waited
        group by waited.channel
        having bool_or(waited.answered)`,
    },
  },
  leftOutOf: (span) =>
    leftOut(
      {
        in_bin: 'e.deleted_at is not null',
        unanswered: 'e.first_answered_at is null',
      },
      `enquiries e where ${within('e.received_on', span)}`,
    ),
};
