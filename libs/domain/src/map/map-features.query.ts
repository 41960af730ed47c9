import {
  mapLayerPermissions,
  mapLayers,
  mapPositions,
  type EnquiryKind,
  type Geometry,
  type LandUseStage,
  type MapLayer,
  type SiteStatus,
} from '@elinvoima/contracts';
import { demand, type Actor, type Database } from '../platform/index.js';

/** More of one kind is no map any more; what is left out is said. */
export const mostOfLayer = 5000;
/** What the outlines of one layer may weigh in the database: five thousand of some hundred corners, or some sixty of the ten thousand that one may have. */
export const mostLayerBytes = 16_000_000;

export interface MapFeatureRow {
  layer: MapLayer;
  id: string;
  name: string;
  /** A site’s kind; null of everything else. */
  kind: EnquiryKind | null;
  /** A site’s status or a land-use project’s stage; null of what has none. */
  status: SiteStatus | LandUseStage | null;
  /** The area or street that tells two of one name apart. */
  detail: string | null;
  /** EPSG:3067, to a tenth of a metre; null: nobody has put it on the map. */
  geometry: Geometry | null;
}

export interface MapFeatures {
  items: MapFeatureRow[];
  /** The layers that hold more than is told. */
  cut: MapLayer[];
}

/** What has a place comes first, so that a cut takes what cannot be drawn. */
const ordered = (name: string, hasPlace: string): string =>
  `order by (${hasPlace}) desc, ${name} collate "fi-x-icu", id limit ${mostOfLayer + 1}`;

interface WeighedRow extends Omit<MapFeatureRow, 'layer'> {
  found: number;
  weight: string | null;
}

const point = (of: string): string =>
  `case when ${of}.east is not null then jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(${of}.east, ${of}.north)) end`;

const statements: Record<MapLayer, string> = {
  sites: `
    select s.id, s.name, s.kind, s.status, coalesce(a.name, s.street) as detail, coalesce(s.geometry, ${point('s')}) as geometry
    from sites s left join business_areas a on a.id = s.business_area_id and a.deleted_at is null
    where s.deleted_at is null ${ordered('s.name', 's.east is not null')}`,
  'business-areas': `
    select a.id, a.name, null as kind, null as status, null as detail, a.geometry
    from business_areas a where a.deleted_at is null ${ordered('a.name', 'a.geometry is not null')}`,
  companies: `
    select c.id, c.name, null as kind, null as status, coalesce(a.name, c.street_address) as detail, ${point('p')} as geometry
    from companies c
      left join company_places p on p.company_id = c.id
      left join business_areas a on a.id = p.business_area_id and a.deleted_at is null
    where c.deleted_at is null and c.status = 'active'
    ${ordered('c.name', 'p.east is not null')}`,
  'land-use-projects': `
    select l.id, l.name, null as kind, l.stage as status, l.area as detail, l.geometry
    from land_use_projects l where l.deleted_at is null ${ordered('l.name', 'l.geometry is not null')}`,
};

/** Leaves out what would make the layer too heavy, and says of how many; the size of an outline is known without reading it. */
const withinWeight = (statement: string): string => `
  select weighed.* from (
    select f.*, count(*) over ()::int as found,
      sum(pg_column_size(f.geometry)) over (order by (f.geometry is not null) desc, f.name collate "fi-x-icu", f.id) as weight
    from (${statement}) f) weighed
  where coalesce(weighed.weight, 0) <= $1::bigint
  order by (weighed.geometry is not null) desc, weighed.name collate "fi-x-icu", weighed.id`;

const tenths = (metres: number): number => Math.round(metres * 10) / 10;

/**
 * What the map and its list hold, one statement a layer. Without `layers` all that the actor may read; a layer asked for without
 * its right is refused.
 */
export async function mapFeatures(
  db: Database,
  actor: Actor,
  layers?: readonly MapLayer[],
  mostBytes = mostLayerBytes,
): Promise<MapFeatures> {
  for (const layer of layers ?? []) demand(actor, mapLayerPermissions[layer]);
  const asked = layers ?? mapLayers.filter((layer) => actor.permissions.has(mapLayerPermissions[layer]));
  const found: MapFeatures = { items: [], cut: [] };
  for (const layer of mapLayers.filter((one) => asked.includes(one))) {
    const rows = await db.query<WeighedRow>(withinWeight(statements[layer]), [mostBytes]);
    if (rows.length > mostOfLayer || rows.length < (rows[0]?.found ?? 0)) found.cut.push(layer);
    for (const { found: _, weight: __, ...row } of rows.slice(0, mostOfLayer))
      found.items.push({
        layer,
        ...row,
        geometry: row.geometry && mapPositions(row.geometry, ([east, north]) => [tenths(east), tenths(north)]),
      });
  }
  return found;
}
