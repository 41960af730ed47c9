import { leftOut, within } from '../../counted.js';
import type { BreakdownSql, Indicator, NameSource, SqlGiven, SqlSpan } from '../../indicator.js';
import { completedIn, measureStages, newestStage } from '../stages.js';

/** The measures of the factor with the newest stage of each. */
const measures = (given: SqlGiven): string => `
  measures m join (${newestStage(measureStages)}) newest on newest.measure_id = m.id
  where m.primary_factor = ${given.factor()}`;

const counted = (span: SqlSpan, given: SqlGiven): string =>
  `${measures(given)} and m.deleted_at is null and ${completedIn(span)}`;

const by = (key: string, names: NameSource): BreakdownSql => ({
  adds: true,
  names,
  sql: (span, given) => `
    select ${key} as key, count(*)::int as value
    from ${counted(span, given)}
    group by 1`,
});

/** 3.3.d and 3.6.d Valmistuneet toimenpiteet. */
export const completedMeasures = (key: '3.3.d' | '3.6.d'): Indicator => ({
  key,
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [{ key: 'inProject', unit: 'count' }],
  figure: (span, given) => `
    select count(*)::int as value, count(m.project_id)::int as "inProject"
    from ${counted(span, given)}`,
  records: (span, given) => `
    select 'measure' as kind, m.id, m.id as row_id, m.title, newest.since as on_day, null::uuid as company_id, null::text as company_name
    from ${counted(span, given)}`,
  breakdowns: {
    unit: by('m.unit', 'as-written'),
    theme: by('m.theme', 'measures.theme'),
    goal: by('m.goal_code', 'goals'),
  },
  leftOutOf: (span, given) =>
    leftOut(
      {
        in_bin: `m.deleted_at is not null and ${completedIn(span)}`,
        cancelled: `m.deleted_at is null and newest.stage = 'cancelled' and ${within('newest.since', span)}`,
      },
      measures(given),
    ),
});
