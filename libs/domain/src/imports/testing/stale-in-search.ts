import type { Database } from '../../platform/index.js';

const searched = { company: 'companies', contact: 'contacts', site: 'sites' } as const;

/** Records whose row of the search is missing, left over, or says something else than the record does now. */
export async function staleInSearch(db: Database): Promise<string[]> {
  const stale: string[] = [];
  for (const [kind, table] of Object.entries(searched)) {
    const rows = await db.query<{ title: string }>(
      `with r as (select * from search_rows_${kind}(array(select id from ${table})))
       select coalesce(r.title, e.title) as title
       from r full join (select * from search_entries where kind = '${kind}') e on e.id = r.id
       where r.id is null or e.id is null or (e.title, e.meta, e.others, e.earlier, e.words)
         is distinct from (r.title, nullif(r.meta, ''), r.others, r.earlier, search_vector(r.title, r.others || r.earlier, r.beside, r.keys))
       order by 1`,
    );
    stale.push(...rows.map(({ title }) => `${kind} ${title}`));
  }
  return stale;
}
