import {
  measureLight,
  measurePace,
  type Day,
  type Light,
  type MeasurePace,
  type MeasureStage,
} from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface MeasureFilter {
  /** Part of the title or the description. */
  q?: string;
  stage?: MeasureStage;
  factor?: string;
  ownerId?: string;
  /** Planned, under way or suspended. */
  open?: boolean;
}

interface StoredMeasure {
  id: string;
  title: string;
  primaryFactor: string;
  stage: MeasureStage;
  /** The day from which it has been in this stage. */
  stageSince: Day;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
  owner: { id: string; name: string } | null;
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
  createdAt: Date;
  /** The newest first. */
  history: { stage: MeasureStage; since: Day; recordedAt: Date; recordedBy: string | null }[];
}

const columns = `m.id, m.title, m.primary_factor as "primaryFactor", m.stage,
  (select s.since::text from measure_stages s where s.measure_id = m.id order by s.since desc, s.recorded_at desc, s.id desc limit 1) as "stageSince",
  m.planned_start_on::text as "plannedStartOn", m.planned_end_on::text as "plannedEndOn",
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  m.updated_at as "updatedAt", m.version`;

const from = 'measures m left join users u on u.id = m.owner_id';

function withLight<T extends StoredMeasure>(measure: T, today: Day): T & { pace: MeasurePace; light: Light } {
  const pace = measurePace(measure, today);
  return { ...measure, pace, light: measureLight(pace) };
}

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
    .addIf(filter.ownerId, (p) => `m.owner_id = ${p}::uuid`);
  if (filter.open === true) where.add(`m.stage in ('planned', 'under_way', 'suspended')`);
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
      },
      defaultSort: 'plannedEndOn',
    },
    page,
  );
  return { ...stored, items: stored.items.map((measure) => withLight(measure, today)) };
}

/** One measure with its dated stages. Two statements by key; `NotFound` also for what lies in the bin. */
export async function measureDetails(db: Database, id: string, today: Day): Promise<MeasureDetails> {
  const [measure] = await db.query<StoredMeasure & { description: string | null; createdAt: Date }>(
    `select ${columns}, m.description, m.created_at as "createdAt" from ${from} where m.id = $1 and m.deleted_at is null`,
    [id],
  );
  if (measure === undefined) throw new NotFound();
  const history = await db.query<MeasureDetails['history'][number]>(
    `select s.stage, s.since::text as since, s.recorded_at as "recordedAt", u.name as "recordedBy"
     from measure_stages s left join users u on u.id = s.recorded_by
     where s.measure_id = $1 order by s.since desc, s.recorded_at desc, s.id desc`,
    [id],
  );
  return { ...withLight(measure, today), history };
}
