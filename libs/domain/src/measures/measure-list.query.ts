import {
  measureLight,
  measurePace,
  type Day,
  type DevelopmentTheme,
  type Light,
  type MeasurePace,
  type MeasureStage,
  type OutcomeCause,
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
import { measureStageHistory } from './measure-stages.js';

export interface MeasureFilter {
  /** Part of the title or the description. */
  q?: string;
  stage?: MeasureStage;
  factor?: string;
  goalCode?: string;
  unit?: string;
  projectId?: string;
  ownerId?: string;
  /** Planned, under way or suspended. */
  open?: boolean;
  /** Open after its planned end. */
  late?: boolean;
}

interface StoredMeasure {
  id: string;
  title: string;
  primaryFactor: string;
  goalCode: string | null;
  unit: string | null;
  stage: MeasureStage;
  /** The day from which it has been in this stage. */
  stageSince: Day;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
  owner: { id: string; name: string } | null;
  effort: number | null;
  effect: number | null;
  speed: number | null;
  /** Effect × speed ÷ effort: what is large, fast and light comes first. Null until all three are judged. */
  priority: number | null;
  isPublic: boolean;
  updatedAt: Date;
  version: number;
}

/** A measure as a list shows it, with its light on the day of asking. */
export interface MeasureRow extends StoredMeasure {
  pace: MeasurePace;
  light: Light;
}

export interface MeasureDetails extends MeasureRow {
  description: string | null;
  secondaryFactors: string[];
  theme: DevelopmentTheme | null;
  /** The project that it is part of; null also when that lies in the bin. */
  project: { id: string; name: string } | null;
  /** The initiatives that led to it: who is behind it. */
  initiatives: { id: string; name: string }[];
  budgetEur: number | null;
  actualEur: number | null;
  helped: OutcomeCause[];
  hindered: OutcomeCause[];
  createdAt: Date;
  /** The newest first. */
  history: StageChange<MeasureStage>[];
}

const priority = '(m.effect * m.speed)::float8 / m.effort';

const columns = `m.id, m.title, m.primary_factor as "primaryFactor", m.goal_code as "goalCode", m.unit, m.stage,
  ${measureStageHistory.sinceOf('m.id')} as "stageSince",
  m.planned_start_on::text as "plannedStartOn", m.planned_end_on::text as "plannedEndOn",
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  m.effort, m.effect, m.speed, ${priority} as priority, m.is_public as "isPublic", m.updated_at as "updatedAt", m.version`;

const moreColumns = `m.description, m.secondary_factors as "secondaryFactors", m.theme,
  (select jsonb_build_object('id', p.id, 'name', p.title) from projects p where p.id = m.project_id and p.deleted_at is null) as project,
  coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.title) order by l.since, i.title)
     from initiative_measures l join initiatives i on i.id = l.initiative_id and i.deleted_at is null
     where l.measure_id = m.id), '[]') as initiatives,
  m.budget_eur::float8 as "budgetEur", m.actual_eur::float8 as "actualEur", m.helped, m.hindered, m.created_at as "createdAt"`;

const from = 'measures m left join users u on u.id = m.owner_id';

function withLight<T extends StoredMeasure>(measure: T, today: Day): T & { pace: MeasurePace; light: Light } {
  const pace = measurePace(measure, today);
  return { ...measure, pace, light: measureLight(pace) };
}

/** SQL: a measure `m` that is open after its planned end, on a day. */
export const lateMeasure = (day: string): string =>
  `m.planned_end_on < ${day}::date and m.stage in ('planned', 'under_way', 'suspended')`;

/** One page of measures with their lights on a day. One statement, two with a total. */
export async function listMeasures(
  db: Database,
  filter: MeasureFilter,
  page: PageRequest,
  today: Day,
): Promise<Page<MeasureRow>> {
  const where = new Conditions()
    .add('m.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (p) => `lower(m.title) like ${p} or lower(m.description) like ${p}`,
    )
    .addIf(filter.stage, (p) => `m.stage = ${p}`)
    .addIf(filter.factor, (p) => `m.primary_factor = ${p}`)
    .addIf(filter.goalCode, (p) => `m.goal_code = ${p}`)
    .addIf(filter.unit, (p) => `m.unit = ${p}`)
    .addIf(filter.projectId, (p) => `m.project_id = ${p}::uuid`)
    .addIf(filter.ownerId, (p) => `m.owner_id = ${p}::uuid`);
  if (filter.open === true) where.add(`m.stage in ('planned', 'under_way', 'suspended')`);
  if (filter.late === true) where.add(lateMeasure(where.bind(today)));
  if (filter.open === false) where.add(`m.stage in ('completed', 'cancelled')`);
  const stored = await listPage<StoredMeasure>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'm.id',
      sorts: {
        updatedAt: { expression: 'm.updated_at', type: 'timestamptz' },
        title: { expression: 'm.title collate "fi-x-icu"', type: 'text' },
        factor: { expression: 'm.primary_factor', type: 'text' },
        plannedEndOn: { expression: `coalesce(m.planned_end_on, 'infinity')`, type: 'date' },
        // Those not judged yet come last of `-priority`.
        priority: { expression: `coalesce(${priority}, 0)`, type: 'double precision' },
        effort: { expression: 'coalesce(m.effort, 0)', type: 'integer' },
        effect: { expression: 'coalesce(m.effect, 0)', type: 'integer' },
        speed: { expression: 'coalesce(m.speed, 0)', type: 'integer' },
      },
      defaultSort: 'plannedEndOn',
    },
    page,
  );
  return { ...stored, items: stored.items.map((measure) => withLight(measure, today)) };
}

/** One measure with its dated stages. Two statements by key; `NotFound` also for what lies in the bin. */
export async function measureDetails(db: Database, id: string, today: Day): Promise<MeasureDetails> {
  const [measure] = await db.query<StoredMeasure & Omit<MeasureDetails, keyof MeasureRow | 'history'>>(
    `select ${columns}, ${moreColumns} from ${from} where m.id = $1 and m.deleted_at is null`,
    [id],
  );
  if (measure === undefined) throw new NotFound();
  return { ...withLight(measure, today), history: await measureStageHistory.of(db, id) };
}
