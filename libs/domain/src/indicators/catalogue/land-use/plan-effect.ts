import { leftOut, within } from '../../counted.js';
import type { BreakdownSql, Indicator, SqlSpan } from '../../indicator.js';
import { medianOf, newestAssessment, rubricColumns, rubricParts } from '../rubric.js';
import { livingAtEnd, pendingAtEnd, planRecord, plansAtEnd } from './plans.js';

/** When the plan was approved, by the end of the span; of one whose approval nobody entered, when it came into force. */
const approvedOn = ({ dayAfter }: SqlSpan): string => `(
  select coalesce(max(s.since) filter (where s.stage = 'approved'), min(s.since) filter (where s.stage = 'in_force'))
  from land_use_project_stages s
  where s.project_id = l.id and s.since < ${dayAfter}
)`;

/** Approved in the span and still so when it ended. */
const approvedIn = (span: SqlSpan): string =>
  `(at_end.stage in ('approved', 'in_force') and ${within(approvedOn(span), span)})`;

/** The plans whose effect is looked at, each with its newest assessment: pending, or approved in the span. */
const counted = (span: SqlSpan): string => `
  ${plansAtEnd(span)} ${newestAssessment('land_use_project', 'l.id', span)}
  where ${livingAtEnd(span)} and (${pendingAtEnd} or ${approvedIn(span)})`;

const measured = [
  ['BusinessPlots', 'business_plots'],
  ['FloorArea', 'workplace_floor_area'],
  ['Hectares', 'hectares'],
  ['Dwellings', 'dwellings'],
] as const;

/** Sums of what is known; null when nothing is, since not assessed is not 0. */
const sums = measured
  .map(
    ([key, column]) => `
      sum(${column}_planned) filter (where pending)::float8 as "pending${key}",
      sum(${column}_planned) filter (where not pending)::float8 as "approved${key}Planned",
      sum(${column}_decided) filter (where not pending)::float8 as "approved${key}Decided"`,
  )
  .join(',');

const anythingKnown = measured
  .map(([, column]) => `${column}_planned is not null or ${column}_decided is not null`)
  .join(' or ');

/** The middle score of each group. */
const medianBy = (key: string): BreakdownSql => ({
  adds: false,
  names: 'as-written',
  sql: (span) => `
    select ${key} as key, ${medianOf('rubric.score')} as value
    from ${counted(span)} and rubric.score is not null
    group by 1`,
});

/** 3.2.d Kaavahankkeiden vaikuttavuus: the median of the rubric, and apart from it what the plans allow. */
export const planEffect: Indicator = {
  key: '3.2.d',
  kind: 'stock',
  unit: 'points',
  adds: false,
  parts: [
    { key: 'plans', unit: 'count' },
    ...rubricParts,
    { key: 'measuredShare', unit: 'percent' },
    ...measured.map(([key]) => ({ key: `pending${key}`, unit: 'number' as const })),
    ...measured.flatMap(([key]) => [
      { key: `approved${key}Planned`, unit: 'number' as const },
      { key: `approved${key}Decided`, unit: 'number' as const },
    ]),
    { key: 'companies', unit: 'count' },
    { key: 'enquiries', unit: 'count' },
  ],
  figure: (span) => `
    select ${medianOf('score')} as value, count(*)::int as "plans", ${rubricColumns},
      round(100.0 * count(*) filter (where ${anythingKnown}) / nullif(count(*), 0), 1)::float8 as "measuredShare",
      ${sums},
      (select count(distinct c.id)::int from land_use_project_companies k join companies c on c.id = k.company_id and c.deleted_at is null
       where k.project_id = any(array_agg(plan.id))) as "companies",
      (select count(distinct q.id)::int from land_use_project_enquiries k join enquiries q on q.id = k.enquiry_id and q.deleted_at is null
       where k.project_id = any(array_agg(plan.id))) as "enquiries"
    from (select l.*, rubric.score, ${pendingAtEnd} as pending from ${counted(span)}) plan`,
  records: (span) => `select ${planRecord('rubric.assessed_on')} from ${counted(span)} and rubric.score is not null`,
  breakdowns: { project: medianBy('l.name'), area: medianBy('l.area') },
  leftOutOf: (span) =>
    leftOut(
      { in_bin: 'l.deleted_at is not null', not_assessed: 'rubric.score is null' },
      `${plansAtEnd(span)} ${newestAssessment('land_use_project', 'l.id', span)}
       where (l.deleted_at is not null or ${livingAtEnd(span)}) and (${pendingAtEnd} or ${approvedIn(span)})`,
    ),
};
