import { leftOut, within } from '../../counted.js';
import type { BreakdownSql, Indicator, NameSource, SqlGiven, SqlSpan } from '../../indicator.js';
import { openAge, openAtEnd, projectStages, scheduleAtEnd, stageAtEnd } from '../stages.js';

/** The projects of the factor with the stage that each stood in when the span ended. Experiments are projects too. */
const projects = (span: SqlSpan, given: SqlGiven): string => `
  projects p join (${stageAtEnd(projectStages, span)}) at_end on at_end.project_id = p.id
  where p.primary_factor = ${given.factor()}`;

const counted = (span: SqlSpan, given: SqlGiven): string =>
  `${projects(span, given)} and p.deleted_at is null and ${openAtEnd}`;

const by = (key: (span: SqlSpan) => string, names: NameSource): BreakdownSql => ({
  adds: true,
  names,
  sql: (span, given) => `
    select ${key(span)} as key, count(*)::int as value
    from ${counted(span, given)}
    group by 1`,
});

/** 3.3.c and 3.6.c Valmistelussa olevat projektit. */
export const openProjects = (key: '3.3.c' | '3.6.c'): Indicator => ({
  key,
  kind: 'stock',
  unit: 'count',
  adds: false,
  parts: [
    { key: 'preparing', unit: 'count' },
    { key: 'underWay', unit: 'count' },
    { key: 'experiments', unit: 'count' },
    { key: 'suspended', unit: 'count' },
    { key: 'budget', unit: 'eur' },
  ],
  figure: (span, given) => `
    select
      count(*) filter (where ${openAtEnd})::int as value,
      count(*) filter (where at_end.stage = 'planned')::int as "preparing",
      count(*) filter (where at_end.stage = 'under_way')::int as "underWay",
      count(*) filter (where ${openAtEnd} and p.kind = 'experiment')::int as "experiments",
      count(*) filter (where at_end.stage = 'suspended')::int as "suspended",
      coalesce(sum((select sum(b.budget_eur) from project_budget_lines b where b.project_id = p.id)) filter (where ${openAtEnd}), 0)::float8 as "budget"
    from ${projects(span, given)} and p.deleted_at is null`,
  records: (span, given) => `
    select 'project' as kind, p.id, p.id as row_id, p.title, at_end.since as on_day, null::uuid as company_id, null::text as company_name
    from ${counted(span, given)}`,
  breakdowns: {
    funding: by(() => 'p.funding_source', 'as-written'),
    type: by(() => 'p.kind', 'projects.kind'),
    unit: by(() => 'p.unit', 'as-written'),
    theme: by(() => 'p.theme', 'measures.theme'),
    age: by((span) => openAge(projectStages, 'p.id', span), 'indicators.openAge'),
    schedule: by((span) => scheduleAtEnd('p', span), 'indicators.schedule'),
    goal: by(() => 'p.goal_code', 'goals'),
  },
  leftOutOf: (span, given) =>
    leftOut(
      {
        in_bin: `p.deleted_at is not null and ${openAtEnd}`,
        suspended: `p.deleted_at is null and at_end.stage = 'suspended'`,
        cancelled: `p.deleted_at is null and at_end.stage = 'cancelled' and ${within('at_end.since', span)}`,
      },
      projects(span, given),
    ),
});
