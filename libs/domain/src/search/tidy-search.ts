/**
 * What the night does for search. A word that no record has any more is forgotten, for it may be the name of somebody who is;
 * words that two wrote at once stand once again; and what raced with a new name is read anew.
 */
import type { Database } from '../platform/index.js';

const step = 500;

export async function tidySearch(db: Database): Promise<void> {
  await readAnew(db, 'companies', 'refresh_search_company');
  await readAnew(db, 'contacts', 'refresh_search_contact');
  await db.query(
    'delete from search_words w using search_words other where other.word = w.word and other.ctid < w.ctid',
  );
  await forgetUnused(db);
  // Written while their word was being forgotten.
  await db.query(
    `select learn_search_words(array(
       select interaction_vector(subject, '{}') from interactions where deleted_at is null and occurred_at > now() - interval '3 days'))`,
  );
}

async function readAnew(db: Database, table: 'companies' | 'contacts', refresh: string): Promise<void> {
  for (let after: string | null = null; ;) {
    const { last }: { last: string | null } = await db.one(
      `with few as materialized (select id from ${table} where $1::uuid is null or id > $1 order by id limit $2)
       select ${refresh}(array(select id from few)), (select max(id::text) from few) as last`,
      [after, step],
    );
    if (last === null) return;
    after = last;
  }
}

async function forgetUnused(db: Database): Promise<void> {
  for (let after = ''; ;) {
    const { last }: { last: string | null } = await db.one(
      `with few as materialized (
         select distinct word collate "C" as word from search_words where word collate "C" > $1 order by 1 limit $2
       ), unused as materialized (
         select f.word from few f
         where not exists (select from search_entries e where e.words @@ quote_literal(f.word)::tsquery)
           and not exists (select from interactions i where i.deleted_at is null
             and interaction_vector(i.subject, i.topics) @@ quote_literal(f.word)::tsquery)
       ), forgotten as (delete from search_words w where w.word in (select word from unused))
       select max(word) as last from few`,
      [after, step],
    );
    if (last === null) return;
    after = last;
  }
}
