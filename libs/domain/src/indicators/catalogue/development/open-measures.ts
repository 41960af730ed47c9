import { leftOut, within } from '../../counted.js';
import type { BreakdownSql, Indicator, NameSource, SqlGiven, SqlSpan } from '../../indicator.js';
import { measureStages, openAge, openAtEnd, scheduleAtEnd, stageAtEnd } from '../stages.js';

/** The measures of the factor with the stage that each stood in when the span ended. */
const measures = (span: SqlSpan, given: SqlGiven): string => `
  measures m join (${stageAtEnd(measureStages, span)}) at_end on at_end.measure_id = m.id
  where m.primary_factor = ${given.factor()}`;

const counted = (span: SqlSpan, given: SqlGiven): string =>
  `${measures(span, given)} and m.deleted_at is null and ${openAtEnd}`;

const by = (key: (span: SqlSpan) => string, names: NameSource): BreakdownSql => ({
  adds: true,
  names,
  sql: (span, given) => `
    select ${key(span)} as key, count(*)::int as value
    from ${counted(span, given)}
    group by 1`,
});

/** 3.3.b and 3.6.b Valmistelussa olevat toimenpiteet. */
export const openMeasures = (key: '3.3.b' | '3.6.b'): Indicator => ({
  key,
  kind: 'stock',
  unit: 'count',
  adds: false,
  parts: [
    { key: 'preparing', unit: 'count' },
    { key: 'underWay', unit: 'count' },
    { key: 'behind', unit: 'count' },
    { key: 'suspended', unit: 'count' },
  ],
  figure: (span, given) => `
    select
      count(*) filter (where ${openAtEnd})::int as value,
      count(*) filter (where at_end.stage = 'planned')::int as "preparing",
      count(*) filter (where at_end.stage = 'under_way')::int as "underWay",
      count(*) filter (where ${openAtEnd} and ${scheduleAtEnd('m', span)} = 'behind')::int as "behind",
      count(*) filter (where at_end.stage = 'suspended')::int as "suspended"
    from ${measures(span, given)} and m.deleted_at is null`,
  records: (span, given) => `
    select 'measure' as kind, m.id, m.id as row_id, m.title, at_end.since as on_day, null::uuid as company_id, null::text as company_name
    from ${counted(span, given)}`,
  breakdowns: {
    unit: by(() => 'm.unit', 'as-written'),
    theme: by(() => 'm.theme', 'measures.theme'),
    age: by((span) => openAge(measureStages, 'm.id', span), 'indicators.openAge'),
    schedule: by((span) => scheduleAtEnd('m', span), 'indicators.schedule'),
    goal: by(() => 'm.goal_code', 'goals'),
  },
  leftOutOf: (span, given) =>
    leftOut(
      {
        in_bin: `m.deleted_at is not null and ${openAtEnd}`,
        suspended: `m.deleted_at is null and at_end.stage = 'suspended'`,
        cancelled: `m.deleted_at is null and at_end.stage = 'cancelled' and ${within('at_end.since', span)}`,
      },
      measures(span, given),
    ),
});
