import type { Company } from '../companies/index.js';
import type { Database } from '../platform/index.js';

/** Names that the merged company goes by no more: it is found by them still. */
export async function keepOldNames(
  db: Database,
  mergeId: string,
  company: Company,
  names: readonly string[],
): Promise<void> {
  await db.query(
    `with kept as (
       insert into company_names (company_id, name, kind, source)
       select distinct on (lower(n.name)) $1::uuid, n.name, 'auxiliary', 'own' from unnest($2::text[]) n (name)
       where lower(n.name) <> lower($3)
         and not exists (select from company_names had where had.company_id = $1 and lower(had.name) = lower(n.name))
       returning id)
     insert into merge_rows (merge_id, relation, deed, row_key)
     select $4, 'company_names.id', 'added', jsonb_build_object('id', id) from kept`,
    [company.id, names, company.name, mergeId],
  );
}
