import { exactEnough, leftOut, shareOf } from '../../../counted.js';
import type { Indicator, SqlGiven, SqlSpan } from '../../../indicator.js';
import { answeredOn, countable, leftOutReasons, ofFactor, recordsOf } from './counted-initiative.js';

/** A year old when the span ends: by then something should have come of it. */
const ofAge = ({ dayAfter }: SqlSpan): string => `i.received_on < (${dayAfter} - interval '12 months')::date`;

const answeredByEnd = ({ dayAfter }: SqlSpan): string => `coalesce(${answeredOn} < ${dayAfter}, false)`;

/** The state is that of the dated history when the span ended, not today's. */
const needsNone = (span: SqlSpan): string => `(
  not ${answeredByEnd(span)} and 'withdrawn' is not distinct from (
    select s.state from initiative_states s
    where s.initiative_id = i.id and s.since < ${span.dayAfter}
    order by s.since desc, s.recorded_at desc, s.id desc limit 1
  )
)`;

const led = ({ dayAfter }: SqlSpan): string => `exists (
  select from initiative_measures l join measures m on m.id = l.measure_id
  where l.initiative_id = i.id and l.since < ${dayAfter} and m.deleted_at is null
)`;

const counted = (span: SqlSpan, given: SqlGiven): string =>
  `${countable} and ${ofFactor(given)} and ${ofAge(span)} and not ${needsNone(span)}`;

const shareWith = (condition: string): string => shareOf(`count(*) filter (where ${condition})`);

/** 3.3.f and 3.6.f Aloitteesta toteutukseen. */
export const initiativesCarriedOut = (key: '3.3.f' | '3.6.f'): Indicator => ({
  key,
  kind: 'stock',
  unit: 'percent',
  adds: false,
  parts: [
    { key: 'answered', unit: 'percent' },
    { key: 'daysToAnswer', unit: 'days' },
    { key: 'cohort', unit: 'count' },
    { key: 'led', unit: 'count' },
  ],
  figure: (span, given) => `
    select
      ${shareWith('one.led')} as value,
      ${shareWith('one.answered')} as "answered",
      ${exactEnough('percentile_cont(0.5) within group (order by one.days) filter (where one.answered)')} as "daysToAnswer",
      count(*)::int as "cohort",
      count(*) filter (where one.led)::int as "led"
    from (
      select ${led(span)} as led, ${answeredByEnd(span)} as answered, i.answered_on - i.received_on as days
      from initiatives i
      where ${counted(span, given)}
    ) one`,
  records: recordsOf(counted),
  breakdowns: {
    maker: {
      adds: false,
      names: 'initiatives.maker',
      sql: (span, given) => `
        select i.maker_kind as key, ${shareWith(led(span))} as value
        from initiatives i
        where ${counted(span, given)}
        group by 1`,
    },
  },
  leftOutOf: (span, given) =>
    leftOut(
      { ...leftOutReasons, withdrawn: `${countable} and ${needsNone(span)}` },
      `initiatives i where ${ofFactor(given)} and ${ofAge(span)}`,
    ),
});
