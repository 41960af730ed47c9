import type { MergeKind, MergeMove } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { nameOf, type Moved, type MovedInLists } from './relation.js';
import { countedIn, relations } from './relations.js';

interface Pair {
  survivorId: string;
  otherId: string;
}

export interface MoveCount {
  what: MergeMove;
  /** Records that come along. */
  count: number;
  /** Of these, those that both were in already. */
  shared: number;
}

/** SQL: the survivor has the same row already. `$1` is the survivor. */
const isTwin = ({ column, when, once }: Moved): string | null =>
  once === undefined
    ? null
    : [
        `mine.${column} = $1`,
        ...(when === undefined ? [] : [`mine.${when}`]),
        ...once.same.map((name) => `mine.${name} is not distinct from theirs.${name}`),
        ...(once.if === undefined ? [] : [once.if]),
      ].join(' and ');

/** SQL: the rows of the other record (`$2`), as `theirs`. */
const isTheirs = ({ column, when }: Moved): string =>
  `theirs.${column} = $2${when === undefined ? '' : ` and theirs.${when}`}`;

export const rowKey = (alias: string, key: readonly string[] = ['id']): string =>
  `jsonb_build_object(${key.map((name) => `'${name}', ${alias}.${name}`).join(', ')})`;

const moved = (kind: MergeKind): Moved[] => relations[kind].filter((relation) => relation.rule === 'move');

/** What would come along, as people count it. One statement; the merge itself stores the same. */
export function countMoves(db: Database, kind: MergeKind, { survivorId, otherId }: Pair): Promise<MoveCount[]> {
  const rows = moved(kind).map((relation) => {
    const twin = isTwin(relation);
    const has = twin === null ? 'false' : `exists (select from ${relation.table} mine where ${twin})`;
    const staying = relation.once?.twin === 'stay' ? ` and not ${has}` : '';
    const counted = relation.counts ?? (relation.key === undefined ? 'theirs.id' : `theirs.${relation.column}`);
    const home = countedIn[relation.as];
    const living =
      home === undefined ? '' : ` and exists (select from ${home} r where r.id = ${counted} and r.deleted_at is null)`;
    return `select '${relation.as}' as what, ${counted} as counted, ${has} as shared from ${relation.table} theirs where ${isTheirs(relation)}${staying}${living}`;
  });
  return db.query<MoveCount>(
    `select what, count(*)::int as count, count(*) filter (where shared)::int as shared
     from (select what, counted, bool_and(shared) as shared from (${rows.join(' union all ')}) r group by what, counted) r
     group by what order by what`,
    [survivorId, otherId],
  );
}

/** Points everything of the other record to the survivor, and notes each touched row under the merge. */
export async function moveRows(db: Database, kind: MergeKind, mergeId: string, pair: Pair): Promise<void> {
  for (const relation of relations[kind]) {
    if (relation.rule === 'move') await moveRelation(db, relation, mergeId, pair);
    if (relation.rule === 'move-in-lists') await moveInLists(db, relation, mergeId, pair);
  }
}

async function moveRelation(
  db: Database,
  relation: Moved,
  mergeId: string,
  { survivorId, otherId }: Pair,
): Promise<void> {
  const { table, column, key, once } = relation;
  const name = nameOf(relation);
  const parameters = [survivorId, otherId, mergeId, name];
  const twin = isTwin(relation);
  const has = `exists (select from ${table} mine where ${twin})`;
  if (twin !== null && once?.twin === 'remove') {
    const removed = await db.query(
      `with gone as (delete from ${table} theirs where ${isTheirs(relation)} and ${has} returning theirs.*)
       insert into merge_rows (merge_id, relation, deed, row_key, before)
       select $3, $4, 'removed', ${rowKey('gone', key)}, to_jsonb(gone) from gone returning id`,
      parameters,
    );
    if (removed.length > 0 && once.take !== undefined) await enrich(db, relation, twin, once.take, mergeId, survivorId);
  }
  await db.query(
    `with moved as (
       update ${table} theirs set ${column} = $1 where ${isTheirs(relation)}${once?.twin === 'stay' ? ` and not ${has}` : ''}
       returning ${rowKey('theirs', key)} as row_key)
     insert into merge_rows (merge_id, relation, deed, row_key) select $3, $4, 'moved', row_key from moved`,
    parameters,
  );
}

/** The survivor's row takes what the removed twin knew better. */
async function enrich(
  db: Database,
  { table, column, key }: Moved,
  twin: string,
  take: Readonly<Record<string, string>>,
  mergeId: string,
  survivorId: string,
): Promise<void> {
  const name = nameOf({ table, column });
  const columns = Object.keys(take);
  const document = (values: readonly string[]): string =>
    `jsonb_build_object(${columns.map((one, n) => `'${one}', ${values[n]}`).join(', ')})`;
  const betters = `
    select ${rowKey('mine', key)} as row_key, ${document(columns.map((one) => `mine.${one}`))} as before,
      ${document(Object.values(take))} as after
    from ${table} mine, merge_rows r, lateral jsonb_populate_record(null::${table}, r.before) theirs
    where r.merge_id = $2 and r.relation = $3 and r.deed = 'removed' and ${twin}`;
  await db.query(
    `insert into merge_rows (merge_id, relation, deed, row_key, before, after)
     select distinct on (row_key) $2::uuid, $3, 'changed', row_key, before, after from (${betters}) b
     where before is distinct from after order by row_key`,
    [survivorId, mergeId, name],
  );
  await db.query(
    `update ${table} mine set ${columns.map((one) => `${one} = better.${one}`).join(', ')}
     from merge_rows r, lateral jsonb_populate_record(null::${table}, r.row_key) at, lateral jsonb_populate_record(null::${table}, r.after) better
     where r.merge_id = $1 and r.relation = $2 and r.deed = 'changed' and ${(key ?? ['id']).map((one) => `mine.${one} = at.${one}`).join(' and ')}`,
    [mergeId, name],
  );
}

/** Ids in a JSON document's lists. A list that names both names the survivor once. */
async function moveInLists(
  db: Database,
  relation: MovedInLists,
  mergeId: string,
  { survivorId, otherId }: Pair,
): Promise<void> {
  const { table, column, lists } = relation;
  const rows = await db.query<{ id: string; document: Record<string, unknown> }>(
    `select id, ${column} as document from ${table}
     where ${lists.map((list) => `${column} -> '${list}' ? $1`).join(' or ')} order by id for update`,
    [otherId],
  );
  for (const { id, document } of rows) {
    const after = { ...document };
    for (const list of lists) {
      const ids = document[list];
      if (Array.isArray(ids))
        after[list] = [...new Set(ids.map((one: unknown) => (one === otherId ? survivorId : one)))];
      else if (ids === otherId) after[list] = survivorId;
    }
    await db.query(`update ${table} set ${column} = $2 where id = $1`, [id, JSON.stringify(after)]);
    await db.query(
      `insert into merge_rows (merge_id, relation, deed, row_key, before, after)
       values ($1, $2, 'changed', jsonb_build_object('id', $3::uuid), jsonb_build_object($4::text, $5::jsonb), jsonb_build_object($4::text, $6::jsonb))`,
      [mergeId, nameOf(relation), id, column, JSON.stringify(document), JSON.stringify(after)],
    );
  }
}
