import type { Database } from '../../platform/index.js';
import { factColumns, ownColumns } from './company-columns.js';
import type { KnownCompany } from './match-register.js';

const members = (alias: string, columns: readonly { field: string; column: string }[]): string =>
  columns.map(({ field, column }) => `'${field}', ${alias}.${column}`).join(', ');

/** What is known under the business ids, the living before those in the bin. One statement. */
export async function knownCompanies(db: Database, businessIds: string[]): Promise<Map<string, KnownCompany>> {
  const rows = await db.query<KnownCompany & { businessId: string }>(
    `select c.id, c.business_id as "businessId", c.deleted_at is not null as "inBin",
       jsonb_build_object(${members('c', ownColumns)}) as own,
       case when r.company_id is not null then jsonb_build_object(${members('r', factColumns)}) end as facts
     from companies c left join company_register_records r on r.company_id = c.id
     where c.business_id = any($1)
     order by c.deleted_at nulls last`,
    [businessIds],
  );
  return new Map(rows.map(({ businessId, ...known }) => [businessId, known]));
}
