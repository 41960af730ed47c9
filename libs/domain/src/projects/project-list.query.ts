import {
  measureLight,
  measurePace,
  type Day,
  type DevelopmentTheme,
  type ExperimentDecision,
  type Light,
  type MeasurePace,
  type MeasureStage,
  type OutcomeCause,
  type ProjectKind,
  type ProjectStage,
  type ProjectStep,
} from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
  type StageChange,
} from '../platform/index.js';
import { projectStageHistory } from './project-stages.js';
import type { BudgetLine } from './project.service.js';

export interface ProjectFilter {
  /** Part of the title or the description. */
  q?: string;
  kind?: ProjectKind;
  stage?: ProjectStage;
  factor?: string;
  goalCode?: string;
  ownerId?: string;
  /** Planned, under way or suspended. */
  open?: boolean;
  /** Open after its planned end. */
  late?: boolean;
}

interface StoredProject {
  id: string;
  kind: ProjectKind;
  title: string;
  primaryFactor: string;
  goalCode: string | null;
  unit: string | null;
  stage: ProjectStage;
  stageSince: Day;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
  fundingSource: string | null;
  decision: ExperimentDecision | null;
  owner: { id: string; name: string } | null;
  /** Sums of its budget's lines; 0 when it has none. */
  budgetEur: number;
  actualEur: number;
  measureCount: number;
  isPublic: boolean;
  updatedAt: Date;
  version: number;
}

/** A project as a list shows it, with its light on the day of asking. */
export interface ProjectRow extends StoredProject {
  pace: MeasurePace;
  light: Light;
}

export interface ProjectDetails extends ProjectRow {
  description: string | null;
  secondaryFactors: string[];
  theme: DevelopmentTheme | null;
  fundingDecidedOn: Day | null;
  effort: number | null;
  effect: number | null;
  speed: number | null;
  helped: OutcomeCause[];
  hindered: OutcomeCause[];
  question: string | null;
  result: string | null;
  doneSteps: ProjectStep[];
  reflectionWho: string | null;
  reflectionReach: string | null;
  reflectionResources: string | null;
  createdAt: Date;
  budget: BudgetLine[];
  /** The measures that it contains, each with its own light. */
  measures: { id: string; title: string; stage: MeasureStage; pace: MeasurePace; light: Light }[];
  /** The newest first. */
  history: StageChange<ProjectStage>[];
}

const columns = `p.id, p.kind, p.title, p.primary_factor as "primaryFactor", p.goal_code as "goalCode", p.unit, p.stage,
  ${projectStageHistory.sinceOf('p.id')} as "stageSince",
  p.planned_start_on::text as "plannedStartOn", p.planned_end_on::text as "plannedEndOn",
  p.funding_source as "fundingSource", p.decision,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  coalesce((select sum(b.budget_eur) from project_budget_lines b where b.project_id = p.id), 0)::float8 as "budgetEur",
  coalesce((select sum(b.actual_eur) from project_budget_lines b where b.project_id = p.id), 0)::float8 as "actualEur",
  (select count(*) from measures m where m.project_id = p.id and m.deleted_at is null)::int as "measureCount",
  p.is_public as "isPublic", p.updated_at as "updatedAt", p.version`;

const moreColumns = `p.description, p.secondary_factors as "secondaryFactors", p.theme,
  p.funding_decided_on::text as "fundingDecidedOn", p.effort, p.effect, p.speed, p.helped, p.hindered, p.question,
  p.result, p.done_steps as "doneSteps", p.reflection_who as "reflectionWho", p.reflection_reach as "reflectionReach",
  p.reflection_resources as "reflectionResources", p.created_at as "createdAt",
  coalesce((select jsonb_agg(jsonb_build_object('name', b.name, 'budgetEur', b.budget_eur, 'actualEur', b.actual_eur) order by b.position)
     from project_budget_lines b where b.project_id = p.id), '[]') as budget,
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'stage', m.stage,
       'plannedStartOn', m.planned_start_on, 'plannedEndOn', m.planned_end_on) order by m.planned_end_on nulls last, m.title)
     from measures m where m.project_id = p.id and m.deleted_at is null), '[]') as measures`;

const from = 'projects p left join users u on u.id = p.owner_id';

interface Planned {
  stage: MeasureStage;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
}

function withLight<T extends Planned>(planned: T, today: Day): T & { pace: MeasurePace; light: Light } {
  const pace = measurePace(planned, today);
  return { ...planned, pace, light: measureLight(pace) };
}

/** SQL: a project `p` that is open after its planned end, on a day. */
export const lateProject = (day: string): string =>
  `p.planned_end_on < ${day}::date and p.stage in ('planned', 'under_way', 'suspended')`;

/** One page of projects with their lights on a day. One statement, two with a total. */
export async function listProjects(
  db: Database,
  filter: ProjectFilter,
  page: PageRequest,
  today: Day,
): Promise<Page<ProjectRow>> {
  const where = new Conditions()
    .add('p.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (text) => `lower(p.title) like ${text} or lower(p.description) like ${text}`,
    )
    .addIf(filter.kind, (kind) => `p.kind = ${kind}`)
    .addIf(filter.stage, (stage) => `p.stage = ${stage}`)
    .addIf(filter.factor, (factor) => `p.primary_factor = ${factor}`)
    .addIf(filter.goalCode, (goal) => `p.goal_code = ${goal}`)
    .addIf(filter.ownerId, (owner) => `p.owner_id = ${owner}::uuid`);
  if (filter.open === true) where.add(`p.stage in ('planned', 'under_way', 'suspended')`);
  if (filter.late === true) where.add(lateProject(where.bind(today)));
  if (filter.open === false) where.add(`p.stage in ('completed', 'cancelled')`);
  const stored = await listPage<StoredProject>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'p.id',
      sorts: {
        updatedAt: { expression: 'p.updated_at', type: 'timestamptz' },
        title: { expression: 'p.title collate "fi-x-icu"', type: 'text' },
        factor: { expression: 'p.primary_factor', type: 'text' },
        plannedEndOn: { expression: `coalesce(p.planned_end_on, 'infinity')`, type: 'date' },
      },
      defaultSort: 'plannedEndOn',
    },
    page,
  );
  return { ...stored, items: stored.items.map((project) => withLight(project, today)) };
}

/** One project with its budget, measures and dated stages. Two statements by key; `NotFound` also for what lies in the bin. */
export async function projectDetails(db: Database, id: string, today: Day): Promise<ProjectDetails> {
  type Stored = StoredProject &
    Omit<ProjectDetails, keyof ProjectRow | 'measures' | 'history'> & {
      measures: (Planned & { id: string; title: string })[];
    };
  const [project] = await db.query<Stored>(
    `select ${columns}, ${moreColumns} from ${from} where p.id = $1 and p.deleted_at is null`,
    [id],
  );
  if (project === undefined) throw new NotFound();
  const measures = project.measures.map((measure) => {
    const { plannedStartOn: _, plannedEndOn: __, ...seen } = withLight(measure, today);
    return seen;
  });
  return { ...withLight(project, today), measures, history: await projectStageHistory.of(db, id) };
}
