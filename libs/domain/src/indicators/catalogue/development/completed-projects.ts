import { leftOut, within } from '../../counted.js';
import type { BreakdownSql, Indicator, NameSource, SqlGiven, SqlSpan } from '../../indicator.js';
import { completedIn, newestStage, projectStages } from '../stages.js';

/** The projects of the factor with the newest stage of each. An experiment that was stopped is completed: it has its answer. */
const projects = (given: SqlGiven): string => `
  projects p join (${newestStage(projectStages)}) newest on newest.project_id = p.id
  where p.primary_factor = ${given.factor()}`;

const counted = (span: SqlSpan, given: SqlGiven): string =>
  `${projects(given)} and p.deleted_at is null and ${completedIn(span)}`;

const by = (key: string, names: NameSource): BreakdownSql => ({
  adds: true,
  names,
  sql: (span, given) => `
    select ${key} as key, count(*)::int as value
    from ${counted(span, given)}
    group by 1`,
});

/** 3.3.e and 3.6.e Valmistuneet projektit. */
export const completedProjects = (key: '3.3.e' | '3.6.e'): Indicator => ({
  key,
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [
    { key: 'experiments', unit: 'count' },
    { key: 'stopped', unit: 'count' },
    { key: 'spent', unit: 'eur' },
  ],
  figure: (span, given) => `
    select
      count(*)::int as value,
      count(*) filter (where p.kind = 'experiment')::int as "experiments",
      count(*) filter (where p.decision = 'stop')::int as "stopped",
      coalesce(sum((select sum(b.actual_eur) from project_budget_lines b where b.project_id = p.id)), 0)::float8 as "spent"
    from ${counted(span, given)}`,
  records: (span, given) => `
    select 'project' as kind, p.id, p.id as row_id, p.title, newest.since as on_day, null::uuid as company_id, null::text as company_name
    from ${counted(span, given)}`,
  breakdowns: {
    funding: by('p.funding_source', 'as-written'),
    type: by('p.kind', 'projects.kind'),
    outcome: by('p.decision', 'projects.decision'),
    unit: by('p.unit', 'as-written'),
    theme: by('p.theme', 'measures.theme'),
    goal: by('p.goal_code', 'goals'),
  },
  leftOutOf: (span, given) =>
    leftOut(
      {
        in_bin: `p.deleted_at is not null and ${completedIn(span)}`,
        cancelled: `p.deleted_at is null and newest.stage = 'cancelled' and ${within('newest.since', span)}`,
      },
      projects(given),
    ),
});
