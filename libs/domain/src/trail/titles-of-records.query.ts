import type { Actor, Database } from '../platform/index.js';
import { titleOf } from './entry-filter.js';

/**
 * What each record is called, in the order asked: null where the reader is not to know of it, or it is there no more. One
 * statement, none for nothing.
 */
export async function titlesOfRecords(
  db: Database,
  actor: Actor,
  records: readonly { kind: string; id: string }[],
): Promise<(string | null)[]> {
  if (records.length === 0) return [];
  const rows = await db.query<{ title: string | null }>(
    `select ${titleOf(actor, 'r.kind', 'r.id')} as title
     from unnest($1::text[], $2::uuid[]) with ordinality as r (kind, id, place) order by r.place`,
    [records.map(({ kind }) => kind), records.map(({ id }) => id)],
  );
  return rows.map(({ title }) => title);
}
