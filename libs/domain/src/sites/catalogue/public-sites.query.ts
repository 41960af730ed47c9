import {
  publicSiteStatuses,
  type AreaGeometry,
  type EnquiryKind,
  type Geometry,
  type Language,
  type PublicSiteStatus,
  type SiteConnection,
  type SiteTraffic,
  type SiteUse,
} from '@elinvoima/contracts';
import { Conditions, Malformed, type Database } from '../../platform/index.js';
import type { Distance } from '../site.entity.js';

/** What anybody may ask the catalogue for. */
export interface PublicSiteFilter {
  kind?: EnquiryKind | undefined;
  use?: SiteUse | undefined;
  businessAreaId?: string | undefined;
  /** m²: of the ground for plots, of the floor for premises. */
  minArea?: number | undefined;
  maxArea?: number | undefined;
}

/** All that is told of a site to anybody. What is not named here leaves by no door. */
export interface PublicSite {
  id: string;
  kind: EnquiryKind;
  name: string;
  status: PublicSiteStatus;
  availableFrom: string | null;
  uses: SiteUse[];
  /** As given, else the outline's. */
  area: number | null;
  floorArea: number | null;
  buildingRight: number | null;
  zoningMark: string | null;
  planName: string | null;
  street: string | null;
  postalCode: string | null;
  town: string | null;
  connections: SiteConnection[];
  traffic: SiteTraffic[];
  powerKw: number | null;
  distances: Distance[];
  salePrice: number | null;
  monthlyRent: number | null;
  publicText: Partial<Record<Language, string>>;
  /** Only an area that is public itself. */
  businessArea: { id: string; name: string } | null;
  /** EPSG:3067 */
  geometry: Geometry | null;
  east: number | null;
  north: number | null;
  updatedAt: Date;
}

/** A business area as the catalogue tells of it, with how many of its sites are told of. */
export interface PublicBusinessArea {
  id: string;
  name: string;
  publicText: Partial<Record<Language, string>>;
  geometry: AreaGeometry | null;
  siteCount: number;
}

export interface PublicSitesPage {
  items: PublicSite[];
  nextCursor: string | null;
}

const from = `sites s left join business_areas a on a.id = s.business_area_id and a.is_public and a.deleted_at is null`;

const statuses = publicSiteStatuses.map((status) => `'${status}'`).join(', ');
/** The one rule of what is public of `sites s`: marked so, not in the bin, and of a status that the catalogue tells. */
export const isPublicSql = `s.is_public and s.deleted_at is null and s.status in (${statuses})`;

const measure = `case s.kind when 'premises' then coalesce(s.floor_area, s.area) else coalesce(s.area, s.computed_area) end`;

const columns = `s.id, s.kind, s.name, s.status, s.available_from::text as "availableFrom", s.uses,
  coalesce(s.area, s.computed_area) as area, s.floor_area as "floorArea", s.building_right as "buildingRight",
  s.zoning_mark as "zoningMark", s.plan_name as "planName", s.street, s.postal_code as "postalCode", s.town,
  s.connections, s.traffic, s.power_kw as "powerKw", s.distances, s.sale_price as "salePrice", s.monthly_rent as "monthlyRent",
  s.public_text as "publicText", case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as "businessArea",
  s.geometry, s.east, s.north, s.updated_at as "updatedAt"`;

/** Area by area, those of no area last; within an area by name. */
const order = `(a.id is null), coalesce(a.name, '') collate "fi-x-icu", coalesce(a.id::text, ''), s.name collate "fi-x-icu", s.id`;

function conditionsOf(filter: PublicSiteFilter): Conditions {
  return new Conditions()
    .add(isPublicSql)
    .addIf(filter.kind, (p) => `s.kind = ${p}`)
    .addIf(filter.use, (p) => `s.uses @> array[${p}::text]`)
    .addIf(filter.businessAreaId, (p) => `a.id = ${p}::uuid`)
    .addIf(filter.minArea, (p) => `${measure} >= ${p}::double precision`)
    .addIf(filter.maxArea, (p) => `${measure} <= ${p}::double precision`);
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

const cursorOf = ({ businessArea, name, id }: PublicSite): string =>
  Buffer.from(JSON.stringify([businessArea?.name ?? '', businessArea?.id ?? '', name, id])).toString('base64url');

function readCursor(cursor: string): [areaName: string, areaId: string, name: string, id: string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(value) &&
      value.length === 4 &&
      value.every((part) => typeof part === 'string' && !part.includes('\0'))
    ) {
      const parts = value as [string, string, string, string];
      if (isUuid(parts[3]) && (parts[1] === '' || isUuid(parts[1]))) return parts;
    }
  } catch {
    // falls through to the refusal
  }
  throw new Malformed('cursor-invalid');
}

/** What the outlines of one page may weigh in the database: some thousand usual ones, or a handful of the most detailed. */
export const mostOutlineBytes = 2_000_000;

interface PageRow extends PublicSite {
  place: string;
  weight: string | null;
  isFollowed: boolean;
}

/**
 * One page of what is public, area by area. A page ends at `limit` sites, or before the one whose outline would make it too heavy;
 * one site it always holds. One statement. Throws `Malformed` for a cursor that is not ours.
 */
export async function listPublicSites(
  db: Database,
  filter: PublicSiteFilter,
  {
    limit,
    cursor,
    mostBytes = mostOutlineBytes,
  }: { limit: number; cursor?: string | undefined; mostBytes?: number | undefined },
): Promise<PublicSitesPage> {
  const where = conditionsOf(filter);
  if (cursor !== undefined) {
    const [areaName, areaId, name, id] = readCursor(cursor);
    where.add(
      (bind) =>
        `(${order}) > (${bind(areaId === '')}::boolean, ${bind(areaName)}::text, ${bind(areaId)}::text, ${bind(name)}::text, ${bind(id)}::uuid)`,
    );
  }
  // The size of an outline is known without reading it.
  const rows = await db.query<PageRow>(
    `select page.* from (
       select ${columns}, row_number() over w as place, sum(pg_column_size(s.geometry)) over w as weight,
         lead(s.id) over w is not null as "isFollowed"
       from ${from} where ${String(where)}
       window w as (order by ${order} rows between unbounded preceding and current row) order by ${order} limit ${where.bind(limit)}) page
     where page.place = 1 or coalesce(page.weight, 0) <= ${where.bind(mostBytes)}::bigint order by page.place`,
    where.parameters,
  );
  const items = rows.map(({ place: _, weight: __, isFollowed: ___, ...site }) => site);
  const last = items.at(-1);
  const isFollowed = rows.at(-1)?.isFollowed === true;
  return { items, nextCursor: isFollowed && last !== undefined ? cursorOf(last) : null };
}

/** How many there are, and when any of them last changed. One statement. */
export function countPublicSites(
  db: Database,
  filter: PublicSiteFilter,
): Promise<{ total: number; updatedAt: Date | null }> {
  const where = conditionsOf(filter);
  return db.one(
    `select count(*)::int as total, max(s.updated_at) as "updatedAt" from ${from} where ${String(where)}`,
    where.parameters,
  );
}

/** One site; null for whatever is not public, so that nobody can tell it from what is not there. One statement. */
export async function publicSite(db: Database, id: string): Promise<PublicSite | null> {
  if (!isUuid(id.toLowerCase())) return null;
  const [site] = await db.query<PublicSite>(`select ${columns} from ${from} where s.id = $1 and ${isPublicSql}`, [id]);
  return site ?? null;
}

/** Areas that are public and have something public in them. One statement. */
export const publicBusinessAreas = (db: Database): Promise<PublicBusinessArea[]> =>
  db.query<PublicBusinessArea>(
    `select a.id, a.name, a.public_text as "publicText", a.geometry, n.count as "siteCount"
     from business_areas a
     join (select s.business_area_id as id, count(*)::int as count from sites s where ${isPublicSql} group by 1) n on n.id = a.id
     where a.is_public and a.deleted_at is null
     order by a.name collate "fi-x-icu", a.id limit 100`,
  );
