import type { AreaGeometry, EnquiryKind, LandUseStage, SiteStatus } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import type { BusinessArea } from './business-area.entity.js';
import { outlinesTouch } from './outlines-touch.js';

export interface BusinessAreaFilter {
  /** Part of the name. */
  q?: string;
  isPublic?: boolean;
}

export interface BusinessAreaRow {
  id: string;
  name: string;
  isPublic: boolean;
  hasOutline: boolean;
  /** Plots and premises in it, and how many of them can be had now. */
  siteCount: number;
  freeCount: number;
  companyCount: number;
  updatedAt: Date;
  version: number;
}

/** What the places of one kind and status come to. */
export interface SiteTally {
  kind: EnquiryKind;
  status: SiteStatus;
  count: number;
  /** m²: of the ground for plots, of the floor for premises; those whose area nobody knows add nothing. */
  area: number;
}

export interface SiteInArea {
  id: string;
  name: string;
  kind: EnquiryKind;
  status: SiteStatus;
  area: number | null;
  floorArea: number | null;
  isPublic: boolean;
}

export interface BusinessAreaDetails extends BusinessAreaRow {
  description: string | null;
  services: string | null;
  publicText: BusinessArea['publicText'];
  geometry: AreaGeometry | null;
  createdAt: Date;
  tallies: SiteTally[];
  /** By name; the first of them where they are very many. */
  sites: SiteInArea[];
  companies: { id: string; name: string }[];
  /** Those whose outline touches the area's, and those that decide over one of its sites. */
  landUseProjects: { id: string; name: string; stage: LandUseStage }[];
}

/** More than an area ever has; a page stays a page. */
const most = 500;

const living = 'from sites s where s.business_area_id = a.id and s.deleted_at is null';
const columns = `a.id, a.name, a.is_public as "isPublic", a.geometry is not null as "hasOutline",
  (select count(*)::int ${living}) as "siteCount",
  (select count(*)::int ${living} and s.status in ('available', 'empty')) as "freeCount",
  (select count(*)::int from company_places p join companies c on c.id = p.company_id
   where p.business_area_id = a.id and c.deleted_at is null) as "companyCount",
  a.updated_at as "updatedAt", a.version`;

export function businessAreaListSource(filter: BusinessAreaFilter): ListQuery {
  return {
    select: columns,
    from: 'business_areas a',
    where: new Conditions()
      .add('a.deleted_at is null')
      .addIf(filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined, (p) => `lower(a.name) like ${p}`)
      .addIf(filter.isPublic, (p) => `a.is_public = ${p}`),
    id: 'a.id',
    sorts: {
      name: { expression: 'a.name collate "fi-x-icu"', type: 'text' },
      updatedAt: { expression: 'a.updated_at', type: 'timestamptz' },
    },
    defaultSort: 'name',
  };
}

/** One page of business areas. One statement, two with a total. */
export const listBusinessAreas = (
  db: Database,
  filter: BusinessAreaFilter,
  page: PageRequest,
): Promise<Page<BusinessAreaRow>> => listPage<BusinessAreaRow>(db, businessAreaListSource(filter), page);

type Candidate = BusinessAreaDetails['landUseProjects'][number] & {
  geometry: AreaGeometry | null;
  isNamed: boolean;
};

/** One area with what is in it. Two statements; `NotFound` also for what lies in the bin. */
export async function businessAreaDetails(db: Database, id: string): Promise<BusinessAreaDetails> {
  const [area] = await db.query<Omit<BusinessAreaDetails, 'landUseProjects'>>(
    `select ${columns}, a.description, a.services, a.public_text as "publicText", a.geometry, a.created_at as "createdAt",
       (select coalesce(jsonb_agg(t order by t.kind, t.status), '[]') from (
          select s.kind, s.status, count(*)::int as count,
            coalesce(sum(case s.kind when 'plot' then coalesce(s.area, s.computed_area) else s.floor_area end), 0) as area
          ${living} group by s.kind, s.status) t) as tallies,
       (select coalesce(jsonb_agg(t order by t.name collate "fi-x-icu"), '[]') from (
          select s.id, s.name, s.kind, s.status, coalesce(s.area, s.computed_area) as area, s.floor_area as "floorArea",
            s.is_public as "isPublic"
          ${living} order by s.name collate "fi-x-icu", s.id limit ${most}) t) as sites,
       (select coalesce(jsonb_agg(t order by t.name collate "fi-x-icu"), '[]') from (
          select c.id, c.name from company_places p join companies c on c.id = p.company_id
          where p.business_area_id = a.id and c.deleted_at is null order by c.name collate "fi-x-icu", c.id limit ${most}) t) as companies
     from business_areas a where a.id = $1 and a.deleted_at is null`,
    [id],
  );
  if (area === undefined) throw new NotFound();
  const candidates = await db.query<Candidate>(
    `select l.id, l.name, l.stage, l.geometry, exists (
       select 1 from sites s where s.land_use_project_id = l.id and s.business_area_id = $1 and s.deleted_at is null) as "isNamed"
     from land_use_projects l
     where l.deleted_at is null and (l.geometry is not null or l.id in (
       select s.land_use_project_id from sites s where s.business_area_id = $1 and s.deleted_at is null))
     order by l.name collate "fi-x-icu", l.id limit 2000`,
    [id],
  );
  const touches = ({ geometry }: Candidate): boolean =>
    geometry !== null && area.geometry !== null && outlinesTouch(geometry, area.geometry);
  return {
    ...area,
    landUseProjects: candidates
      .filter((candidate) => candidate.isNamed || touches(candidate))
      .map(({ id: projectId, name, stage }) => ({ id: projectId, name, stage })),
  };
}
