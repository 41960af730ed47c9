import type { Database } from './database.js';
import { Moved } from './errors.js';

/** Throws `Moved` when the record was merged into another, with the last of the chain. The table's name is ours, never input. */
export async function refuseMerged(db: Database, table: 'companies' | 'contacts', id: string): Promise<void> {
  const [survivor] = await survivorsOf(db, table, [id]);
  if (survivor !== undefined) throw new Moved(id, survivor.survivorId, table === 'companies' ? 'company' : 'contact');
}

/** Whom merged records live on in, along the whole chain. Others are left out. One statement; none for none. */
export async function survivorsOf(
  db: Database,
  table: 'companies' | 'contacts',
  ids: readonly string[],
): Promise<{ id: string; survivorId: string }[]> {
  if (ids.length === 0) return [];
  return db.query(
    `with recursive chain (id, at, into_id) as (
       select r.id, r.id, r.merged_into_id from ${table} r where r.id = any($1::uuid[]) and r.merged_into_id is not null
       union all select chain.id, r.id, r.merged_into_id from chain join ${table} r on r.id = chain.into_id)
     select id, at as "survivorId" from chain where into_id is null`,
    [ids],
  );
}
