import {
  dayOf,
  monthsBetween,
  pendingLandUseStages,
  type AreaGeometry,
  type Day,
  type LandUse,
  type LandUseStage,
  type PlanLevel,
} from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import type { LandUseProject } from './land-use-project.entity.js';

export interface LandUseProjectFilter {
  /** Part of the name, the area or the register number. */
  q?: string;
  stage?: LandUseStage;
  level?: PlanLevel;
  use?: LandUse;
  theme?: string;
  /** Announced, and neither approved, lapsed nor put aside. */
  pending?: boolean;
  ownerId?: string;
  companyId?: string;
}

interface Named {
  id: string;
  name: string;
}

type Effects = Pick<
  LandUseProject,
  | 'businessPlotsPlanned'
  | 'businessPlotsDecided'
  | 'workplaceFloorAreaPlanned'
  | 'workplaceFloorAreaDecided'
  | 'hectaresPlanned'
  | 'hectaresDecided'
  | 'dwellingsPlanned'
  | 'dwellingsDecided'
>;

interface StoredProject extends Effects {
  id: string;
  name: string;
  level: PlanLevel;
  use: LandUse;
  area: string | null;
  themes: string[];
  registerNumber: string | null;
  stage: LandUseStage;
  stageSince: Day;
  /** The day of the first announcement; null while there is none, or when it is not known. */
  initiatedOn: Day | null;
  owner: Named | null;
  updatedAt: Date;
  version: number;
}

export interface LandUseProjectRow extends StoredProject {
  /** Whole months since the announcement, while it is pending. */
  monthsPending: number | null;
}

export interface LandUseProjectDetails extends LandUseProjectRow {
  description: string | null;
  primaryFactor: string;
  splitFrom: (Named & { on: Day }) | null;
  /** Those that were separated from this one. */
  parts: (Named & { on: Day })[];
  joinedInto: (Named & { on: Day }) | null;
  /** Those that go on as part of this one. */
  joined: (Named & { on: Day })[];
  /** EPSG:3067, metres. */
  geometry: AreaGeometry | null;
  companies: Named[];
  enquiries: { id: string; title: string }[];
  createdAt: Date;
  /** The newest first. */
  history: { id: string; stage: LandUseStage; since: Day; recordedAt: Date; recordedBy: string | null }[];
}

const columns = `l.id, l.name, l.level, l.use, l.area, l.themes, l.register_number as "registerNumber", l.stage,
  (select s.since::text from land_use_project_stages s where s.project_id = l.id
   order by s.since desc, s.recorded_at desc, s.id desc limit 1) as "stageSince",
  (select min(s.since)::text from land_use_project_stages s where s.project_id = l.id and s.stage = 'initiated') as "initiatedOn",
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  l.business_plots_planned as "businessPlotsPlanned", l.business_plots_decided as "businessPlotsDecided",
  l.workplace_floor_area_planned as "workplaceFloorAreaPlanned", l.workplace_floor_area_decided as "workplaceFloorAreaDecided",
  l.hectares_planned as "hectaresPlanned", l.hectares_decided as "hectaresDecided",
  l.dwellings_planned as "dwellingsPlanned", l.dwellings_decided as "dwellingsDecided",
  l.updated_at as "updatedAt", l.version`;

const relative = (condition: string, day: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'on', ${day}::text) order by ${day}, o.name), '[]')
  from land_use_projects o where ${condition} and o.deleted_at is null)`;

const from = 'land_use_projects l left join users u on u.id = l.owner_id';

const isPending = (stage: LandUseStage): boolean => pendingLandUseStages.some((pending) => pending === stage);

const on = <T extends StoredProject>(project: T, now: Date) => ({
  ...project,
  monthsPending:
    project.initiatedOn !== null && isPending(project.stage) ? monthsBetween(project.initiatedOn, dayOf(now)) : null,
});

/** One page of land-use projects. One statement, two with a total. */
export async function listLandUseProjects(
  db: Database,
  filter: LandUseProjectFilter,
  page: PageRequest,
  now: Date,
): Promise<Page<LandUseProjectRow>> {
  const where = new Conditions()
    .add('l.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (p) => `lower(l.name) like ${p} or lower(l.area) like ${p} or lower(l.register_number) like ${p}`,
    )
    .addIf(filter.stage, (p) => `l.stage = ${p}`)
    .addIf(filter.level, (p) => `l.level = ${p}`)
    .addIf(filter.use, (p) => `l.use = ${p}`)
    .addIf(filter.theme, (p) => `${p} = any(l.themes)`)
    .addIf(filter.ownerId, (p) => `l.owner_id = ${p}::uuid`)
    .addIf(
      filter.companyId,
      (p) =>
        `exists (select 1 from land_use_project_companies c where c.project_id = l.id and c.company_id = ${p}::uuid)`,
    );
  const { pending } = filter;
  if (pending !== undefined)
    where.add((bind) => `(l.stage = any(${bind([...pendingLandUseStages])})) = ${bind(pending)}`);
  const stored = await listPage<StoredProject>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'l.id',
      sorts: {
        name: { expression: 'l.name collate "fi-x-icu"', type: 'text' },
        level: { expression: 'l.level', type: 'text' },
        updatedAt: { expression: 'l.updated_at', type: 'timestamptz' },
      },
      defaultSort: 'name',
    },
    page,
  );
  return { ...stored, items: stored.items.map((project) => on(project, now)) };
}

/** One project with its dated stages. Two statements by key; `NotFound` also for what lies in the bin. */
export async function landUseProjectDetails(
  db: Database,
  actor: Actor,
  id: string,
  now: Date,
): Promise<LandUseProjectDetails> {
  const [project] = await db.query<Omit<LandUseProjectDetails, 'monthsPending' | 'history'>>(
    `select ${columns}, l.description, l.geometry, l.primary_factor as "primaryFactor", l.created_at as "createdAt",
       (select jsonb_build_object('id', o.id, 'name', o.name, 'on', l.split_on::text)
        from land_use_projects o where o.id = l.split_from_id and o.deleted_at is null) as "splitFrom",
       (select jsonb_build_object('id', o.id, 'name', o.name, 'on', l.joined_on::text)
        from land_use_projects o where o.id = l.joined_into_id) as "joinedInto",
       ${relative('o.split_from_id = l.id', 'o.split_on')} as parts,
       ${relative('o.joined_into_id = l.id', 'o.joined_on')} as joined,
       (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name collate "fi-x-icu"), '[]')
        from land_use_project_companies k join companies c on c.id = k.company_id where k.project_id = l.id) as companies,
       (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'title', q.title) order by q.title collate "fi-x-icu"), '[]')
        from land_use_project_enquiries k join enquiries q on q.id = k.enquiry_id and ${visibleEnquiry('q', actor)} where k.project_id = l.id) as enquiries
     from ${from} where l.id = $1 and l.deleted_at is null`,
    [id],
  );
  if (project === undefined) throw new NotFound();
  const history = await db.query<LandUseProjectDetails['history'][number]>(
    `select s.id, s.stage, s.since::text as since, s.recorded_at as "recordedAt", u.name as "recordedBy"
     from land_use_project_stages s left join users u on u.id = s.recorded_by
     where s.project_id = $1 order by s.since desc, s.recorded_at desc, s.id desc`,
    [id],
  );
  return { ...on(project, now), history };
}
