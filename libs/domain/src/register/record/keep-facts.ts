import type { Database } from '../../platform/index.js';
import { factColumns } from './company-columns.js';
import type { RegisterCompany } from './register-facts.js';

const shape = factColumns.map(({ field, type }) => `"${field}" ${type}`).join(', ');
const columns = factColumns.map(({ column }) => column);

/** What the register says of companies of ours, and when it was asked: facts and names, never our own fields. Three statements. */
export async function keepFacts(
  db: Database,
  companies: readonly (RegisterCompany & { companyId: string })[],
  fetchedAt: Date,
): Promise<void> {
  if (companies.length === 0) return;
  const records = JSON.stringify(companies);
  await db.query(
    `insert into company_register_records (company_id, ${columns.join(', ')}, fetched_at)
     select (r ->> 'companyId')::uuid, ${factColumns.map(({ field }) => `facts."${field}"`).join(', ')}, $2
     from jsonb_array_elements($1::jsonb) r cross join lateral jsonb_to_record(r -> 'facts') as facts(${shape})
     on conflict (company_id) do update set ${[...columns, 'fetched_at'].map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [records, fetchedAt],
  );
  await db.query(`delete from company_names where company_id = any($1::uuid[]) and source = 'register'`, [
    companies.map(({ companyId }) => companyId),
  ]);
  await db.query(
    `insert into company_names (company_id, name, kind, valid_from, valid_to, source)
     select (r ->> 'companyId')::uuid, n.name, n.kind, n."validFrom", n."validTo", 'register'
     from jsonb_array_elements($1::jsonb) r
       cross join lateral jsonb_to_recordset(r -> 'names') as n(name text, kind text, "validFrom" date, "validTo" date)`,
    [records],
  );
}

/** The register was asked and says nothing newer than what is kept. */
export async function touchFacts(db: Database, companyIds: readonly string[], fetchedAt: Date): Promise<void> {
  if (companyIds.length === 0) return;
  await db.query(
    'update company_register_records set fetched_at = greatest(fetched_at, $2) where company_id = any($1::uuid[])',
    [companyIds, fetchedAt],
  );
}
