import type { AlikeBy } from '@elinvoima/contracts';
import type { Database } from '../../../platform/index.js';
import { siteFields } from '../table-record.js';

/** A site as an import compares it with a row. */
export interface KnownSite {
  id: string;
  version: number;
  inBin: boolean;
  name: string;
  kind: string;
  propertyId: string | null;
  current: Record<string, unknown>;
}

const columns = `s.id, s.version, s.deleted_at is not null as "inBin", s.name, s.kind, s.property_id as "propertyId",
  jsonb_build_object(${siteFields.map(({ field, column }) => `'${field}', s.${column}`).join(', ')}) as current`;

/** What a row is known by. */
export interface SiteNaming {
  n: number;
  id: string | null;
  propertyId: string | null;
  name: string | null;
  kind: string | null;
}

export interface FoundSite extends KnownSite {
  n: number;
  /** By its own id, its present property identifier, an earlier one, or its name. */
  by: 'id' | 'property-id' | 'earlier' | 'name';
}

const found = (by: FoundSite['by'], join: string): string =>
  `select a.n, '${by}' as by, s.id from asked a ${join} where a.kind is null or s.kind = a.kind`;

/** The sites that rows name, those in the bin too; by a name only where no identifier tells them apart. One statement, each by its index. */
export function namedSites(db: Database, namings: readonly SiteNaming[]): Promise<FoundSite[]> {
  return db.query<FoundSite>(
    `with asked as materialized (
       select * from jsonb_to_recordset($1::jsonb) as r(n integer, id uuid, "propertyId" text, name text, kind text)
     ), found as (
       select a.n, 'id' as by, s.id from asked a join sites s on s.id = a.id
       union all
       ${found('property-id', 'join sites s on s.property_id = a."propertyId"')}
       union all
       ${found('earlier', 'join site_property_ids p on p.property_id = a."propertyId" and p.valid_to is not null join sites s on s.id = p.site_id')}
         and s.deleted_at is null
       union all
       ${found('name', `join sites s on lower(s.name) = lower(a.name) and (a."propertyId" is null or s.property_id is null)`)}
     )
     select f.n, f.by, ${columns} from (select distinct n, by, id from found) f join sites s on s.id = f.id
     order by f.n, s.deleted_at desc nulls first, s.name, s.id`,
    [JSON.stringify(namings)],
  );
}

/** One living site; null when it is gone. */
export async function siteOfTable(db: Database, id: string): Promise<KnownSite | null> {
  const [row] = await db.query<KnownSite>(`select ${columns} from sites s where s.id = $1 and s.deleted_at is null`, [
    id,
  ]);
  return row ?? null;
}

/** The business areas of these names, whatever their case. One statement. */
export async function businessAreasNamed(db: Database, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const rows = await db.query<{ name: string; id: string }>(
    `select lower(name) as name, min(id::text) as id from business_areas where lower(name) = any($1) and deleted_at is null group by 1`,
    [names.map((name) => name.toLowerCase())],
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}

export const alikeByOf = (by: FoundSite['by']): AlikeBy => (by === 'name' ? 'name' : 'property-id');
