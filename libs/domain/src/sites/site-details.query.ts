import type { Day, Geometry, Landowner, Language, SiteConnection, SiteStatus, SiteTraffic } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { siteColumns, siteFrom, type SiteRow } from './site-list.query.js';
import type { Distance } from './site.entity.js';

export interface SiteDetails extends SiteRow {
  description: string | null;
  /** The plan that decides what may be built here, when it is one of ours. */
  landUseProject: { id: string; name: string } | null;
  planName: string | null;
  connections: SiteConnection[];
  traffic: SiteTraffic[];
  powerKw: number | null;
  distances: Distance[];
  valuationBasis: string | null;
  landowner: Landowner;
  buildingObligation: string | null;
  /** EPSG:3067, metres. */
  geometry: Geometry | null;
  publicText: Partial<Record<Language, string>>;
  createdAt: Date;
  /** The newest first; of one day the later entry corrects the earlier. */
  history: {
    id: string;
    status: SiteStatus;
    since: Day;
    until: Day | null;
    note: string | null;
    recordedAt: Date;
    recordedBy: string | null;
  }[];
  /** The present one first. */
  propertyIds: {
    id: string;
    propertyId: string;
    validFrom: Day | null;
    validTo: Day | null;
    note: string | null;
    recordedAt: Date;
    recordedBy: string | null;
  }[];
}

/** One place with its dated statuses and its property identifiers. Three statements by key; `NotFound` also for what lies in the bin. */
export async function siteDetails(db: Database, id: string): Promise<SiteDetails> {
  const [site] = await db.query<Omit<SiteDetails, 'history' | 'propertyIds'>>(
    `select ${siteColumns}, s.description, s.plan_name as "planName", s.connections, s.traffic, s.power_kw as "powerKw", s.distances,
       s.valuation_basis as "valuationBasis", s.landowner, s.building_obligation as "buildingObligation", s.geometry,
       s.public_text as "publicText", s.created_at as "createdAt",
       (select jsonb_build_object('id', l.id, 'name', l.name) from land_use_projects l
        where l.id = s.land_use_project_id and l.deleted_at is null) as "landUseProject"
     from ${siteFrom} where s.id = $1 and s.deleted_at is null`,
    [id],
  );
  if (site === undefined) throw new NotFound();
  const history = await db.query<SiteDetails['history'][number]>(
    `select h.id, h.status, h.since::text as since, h.until::text as until, h.note, h.recorded_at as "recordedAt", u.name as "recordedBy"
     from site_status_changes h left join users u on u.id = h.recorded_by
     where h.site_id = $1 order by h.since desc, h.recorded_at desc, h.id desc`,
    [id],
  );
  const propertyIds = await db.query<SiteDetails['propertyIds'][number]>(
    `select p.id, p.property_id as "propertyId", p.valid_from::text as "validFrom", p.valid_to::text as "validTo", p.note,
       p.recorded_at as "recordedAt", u.name as "recordedBy"
     from site_property_ids p left join users u on u.id = p.recorded_by
     where p.site_id = $1 order by p.valid_to desc nulls first, p.recorded_at desc`,
    [id],
  );
  return { ...site, history, propertyIds };
}
