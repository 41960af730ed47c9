import type { ImportReason } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';

/** How a row names a company. */
export interface CompanyNaming {
  n: number;
  businessId: string | null;
  name: string | null;
}

export type NamedCompany = { ok: true; id: string; title: string } | { ok: false; code: ImportReason };

/**
 * The living companies that rows name: by business id, else by name where only one bears it, its present name before an earlier
 * one. One statement.
 */
export async function namedCompanies(
  db: Database,
  namings: readonly CompanyNaming[],
): Promise<Map<number, NamedCompany>> {
  const asked = namings.filter(({ businessId, name }) => businessId !== null || name !== null);
  const rows = await db.query<{ n: number; id: string | null; title: string; many: boolean }>(
    `with asked as materialized (
       select n, "businessId", case when "businessId" is null then company_name_key(name) end as key
       from jsonb_to_recordset($1::jsonb) as r(n integer, "businessId" text, name text)
     ), found as (
       select a.n, c.id, c.name, 1 as place from asked a join companies c on c.business_id = a."businessId" and c.deleted_at is null
       union all
       select a.n, c.id, c.name, 2 from asked a join companies c on c.name_key = a.key and c.deleted_at is null
       union all
       select a.n, c.id, c.name, 3 from asked a join company_names m on m.name_key = a.key join companies c on c.id = m.company_id and c.deleted_at is null
     ), best as (select distinct n, id, name, place, min(place) over (partition by n) as first from found)
     select n, (array_agg(id))[1] as id, (array_agg(name))[1] as title, count(*) > 1 as many from best where place = first group by n`,
    [JSON.stringify(asked)],
  );
  const found = new Map(rows.map((row) => [row.n, row]));
  return new Map(
    asked.map(({ n }): [number, NamedCompany] => {
      const row = found.get(n);
      if (row === undefined || row.id === null) return [n, { ok: false, code: 'company-not-found' }];
      return [n, row.many ? { ok: false, code: 'company-ambiguous' } : { ok: true, id: row.id, title: row.title }];
    }),
  );
}
