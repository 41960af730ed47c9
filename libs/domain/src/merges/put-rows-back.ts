import type { MergeKind } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { nameOf, type Moved, type MovedInLists } from './relation.js';
import { relations } from './relations.js';

interface Undone {
  id: string;
  kind: MergeKind;
  survivorId: string;
  mergedId: string;
}

/**
 * Gives the other record back what was its own. A row that somebody has since pointed elsewhere, changed or removed stays as they
 * left it. The notes of the merge are kept no longer than they are of use.
 */
export async function putRowsBack(db: Database, merge: Undone): Promise<void> {
  for (const relation of relations[merge.kind]) {
    if (relation.rule === 'move') await putBack(db, relation, merge);
    if (relation.rule === 'move-in-lists') await putListsBack(db, relation, merge);
  }
  await removeAdded(db, merge);
  await db.query('delete from merge_rows where merge_id = $1', [merge.id]);
}

const same = (key: readonly string[], left: string, right: string): string =>
  key.map((name) => `${left}.${name} = ${right}.${name}`).join(' and ');

async function putBack(db: Database, relation: Moved, { id, survivorId, mergedId }: Undone): Promise<void> {
  const { table, column, once } = relation;
  const key = relation.key ?? ['id'];
  const name = nameOf(relation);
  const noted = (deed: string): string =>
    `merge_rows r, lateral jsonb_populate_record(null::${table}, r.row_key) at
     where r.merge_id = $1 and r.relation = $2 and r.deed = '${deed}'`;
  const taken = Object.keys(once?.take ?? {});
  if (taken.length > 0)
    await db.query(
      `update ${table} mine set ${taken.map((one) => `${one} = old.${one}`).join(', ')}
       from merge_rows r, lateral jsonb_populate_record(null::${table}, r.row_key) at,
         lateral jsonb_populate_record(null::${table}, r.before) old, lateral jsonb_populate_record(null::${table}, r.after) new
       where r.merge_id = $1 and r.relation = $2 and r.deed = 'changed' and ${same(key, 'mine', 'at')}
         and ${taken.map((one) => `mine.${one} is not distinct from new.${one}`).join(' and ')}`,
      [id, name],
    );
  const others = key.filter((one) => one !== column);
  // Where the column is part of the key, the old place may have been filled by another way meanwhile.
  const isFree = key.includes(column)
    ? ` and not exists (select from ${table} twin where twin.${column} = $4${others.map((one) => ` and twin.${one} = at.${one}`).join('')})`
    : '';
  await db.query(
    `with at as (select at.* from ${noted('moved')})
     update ${table} mine set ${column} = $4 from at where ${same(key, 'mine', 'at')} and mine.${column} = $3${isFree}`,
    [id, name, survivorId, mergedId],
  );
  if (once?.twin === 'remove') await putRemovedBack(db, table, id, name);
}

async function putRemovedBack(db: Database, table: string, mergeId: string, name: string): Promise<void> {
  const { columns } = await db.one<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  await db.query(
    `insert into ${table} (${columns})
     select ${columns} from (select old.* from merge_rows r, lateral jsonb_populate_record(null::${table}, r.before) old
       where r.merge_id = $1 and r.relation = $2 and r.deed = 'removed') old
     on conflict do nothing`,
    [mergeId, name],
  );
}

async function putListsBack(db: Database, relation: MovedInLists, { id }: Undone): Promise<void> {
  const { table, column } = relation;
  await db.query(
    `update ${table} t set ${column} = r.before -> $3 from merge_rows r
     where r.merge_id = $1 and r.relation = $2 and t.id = (r.row_key ->> 'id')::uuid and t.${column} = r.after -> $3`,
    [id, nameOf(relation), column],
  );
}

/**
 * What the merge itself wrote: the old name as a name of the survivor, a refusal of mail at the survivor's address. The rows are
 * locked before the notes are read: who refuses mail there at this moment forgets the note of the row, which then stays.
 */
async function removeAdded(db: Database, { id }: Undone): Promise<void> {
  for (const table of ['company_names', 'suppressions']) {
    const noted = `r.merge_id = $1 and r.relation = $2 and r.deed = 'added' and t.id = (r.row_key ->> 'id')::uuid`;
    await db.query(`select from ${table} t, merge_rows r where ${noted} order by t.id for update of t`, [
      id,
      `${table}.id`,
    ]);
    await db.query(`delete from ${table} t using merge_rows r where ${noted}`, [id, `${table}.id`]);
  }
}
