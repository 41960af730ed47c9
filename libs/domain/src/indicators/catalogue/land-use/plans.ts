/** Zoning projects as they stood when a span ended, read from their dated stages, their splits and joinings. */
import { leftOut } from '../../counted.js';
import type { BreakdownSql, Breakdowns, NameSource, SqlOfSpan, SqlSpan } from '../../indicator.js';
import { openAge, planStages, stageAtEnd } from '../stages.js';

/** Every project as `l` with the stage `at_end` that it stood in when the span ended. */
export const plansAtEnd = (span: SqlSpan): string => `
  land_use_projects l join (${stageAtEnd(planStages, span)}) at_end on at_end.project_id = l.id`;

/** Of its own when the span ended: already separated from the one it was part of, and not yet part of another. */
const ownAtEnd = ({ dayAfter }: SqlSpan): string =>
  `(l.split_on is null or l.split_on < ${dayAfter}) and (l.joined_on is null or l.joined_on >= ${dayAfter})`;

/** A record of its own, and not in the bin. */
export const livingAtEnd = (span: SqlSpan): string => `l.deleted_at is null and ${ownAtEnd(span)}`;

export const pendingAtEnd = `at_end.stage in ('initiated', 'oas', 'draft', 'proposal')`;

/** Whether the project had been announced by the end of the span. */
export const announcedBy = ({ dayAfter }: SqlSpan): string => `exists (
  select from land_use_project_stages s
  where s.project_id = l.id and s.since < ${dayAfter} and s.stage in ('initiated', 'oas', 'draft', 'proposal', 'approved', 'in_force')
)`;

export const planRecord = (day: string): string =>
  `'land_use_project' as kind, l.id, l.id as row_id, l.name as title, ${day} as on_day, null::uuid as company_id, null::text as company_name`;

/** Breakdowns that every figure of plans has: how many of the counted there are of each. */
export function breakdownsOfPlans(counted: SqlOfSpan): Breakdowns {
  const by = (key: string, names: NameSource): BreakdownSql => ({
    adds: true,
    names,
    sql: (span, given) => `select ${key} as key, count(*)::int as value from ${counted(span, given)} group by 1`,
  });
  return {
    planLevel: by('l.level', 'land-use.level'),
    landUse: by('l.use', 'land-use.use'),
    area: by('l.area', 'as-written'),
    // A plan may have several themes, and is once under each; one without any is unknown.
    theme: {
      adds: false,
      names: 'as-written',
      sql: (span, given) => `
        select theme.key, count(*)::int as value
        from (select l.themes from ${counted(span, given)}) plan
        left join lateral unnest(plan.themes) as theme (key) on true
        group by 1`,
    },
  };
}

/** By phase and by how long a project has been open, of the counted. */
export const phasesAndAges = (counted: SqlOfSpan, from?: 'initiated'): Breakdowns => ({
  stage: {
    adds: true,
    names: 'land-use.stage',
    sql: (span, given) => `select at_end.stage as key, count(*)::int as value from ${counted(span, given)} group by 1`,
  },
  age: {
    adds: true,
    names: 'indicators.openAge',
    sql: (span, given) => `
      select ${openAge(planStages, 'l.id', span, from)} as key, count(*)::int as value
      from ${counted(span, given)}
      group by 1`,
  },
});

/** Why projects of a stage are not among those counted at the end of the span. */
export const leftOutAtEnd = (span: SqlSpan, inStage: string, suspended: string): string =>
  leftOut(
    {
      in_bin: `l.deleted_at is not null and ${ownAtEnd(span)} and ${inStage}`,
      part_of_another: `l.deleted_at is null and not (${ownAtEnd(span)}) and ${inStage}`,
      suspended: `${livingAtEnd(span)} and at_end.stage = 'suspended' and ${suspended}`,
    },
    plansAtEnd(span),
  );
