import type { Database } from '../../platform/index.js';
import type { AlikeBy } from '@elinvoima/contracts';

/** By what a row would be known again. */
export interface FileKey {
  n: number;
  /** The row is found under it by later ones. */
  own?: string;
  /** Earlier rows are looked for under it. */
  seek?: string;
  by: AlikeBy;
}

/**
 * Notes the keys of a batch, in the order of its rows, and finds the earlier rows of the same file that had them first. Two
 * statements; the keys lie in the database, so that memory does not grow with the file.
 */
export async function earlierRows(
  db: Database,
  importId: string,
  keys: readonly FileKey[],
): Promise<Map<number, { n: number; by: AlikeBy }>> {
  const own = keys.filter((key) => key.own !== undefined);
  await db.query(
    `insert into import_row_keys (import_id, key, n)
     select $1, key, n from unnest($2::text[], $3::integer[]) as k (key, n)
     on conflict (import_id, key) do nothing`,
    [importId, own.map((key) => key.own), own.map(({ n }) => n)],
  );
  const sought = keys.filter((key) => key.seek !== undefined);
  // One look-up after another: the planner believes the table empty, as it was a moment ago, and would read all of it for every batch.
  const found = await db.query<{ n: number; holder: number; by: AlikeBy }>(
    `select k.n, h.n as holder, k.by from unnest($2::text[], $3::integer[], $4::text[]) with ordinality as k (key, n, by, place)
       cross join lateral (select r.n from import_row_keys r where r.import_id = $1 and r.key = k.key offset 0) h
     where h.n < k.n order by k.n, k.place`,
    [importId, sought.map((key) => key.seek), sought.map(({ n }) => n), sought.map(({ by }) => by)],
  );
  const earlier = new Map<number, { n: number; by: AlikeBy }>();
  for (const { n, holder, by } of found) if (!earlier.has(n)) earlier.set(n, { n: holder, by });
  return earlier;
}
