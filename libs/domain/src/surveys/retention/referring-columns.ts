import type { Database } from '../../platform/index.js';

export interface ReferringColumn {
  table: string;
  column: string;
  nullable: boolean;
}

/** The columns of other tables that name a row of this one, as the database itself knows them: also tables that come later. */
export async function columnsReferringTo(db: Database, table: string, column: string): Promise<ReferringColumn[]> {
  return db.query<ReferringColumn>(
    `select distinct c.conrelid::regclass::text as table, quote_ident(mine.attname) as column, not mine.attnotnull as nullable
     from pg_constraint c
     cross join lateral unnest(c.conkey, c.confkey) as pair (own, theirs)
     join pg_attribute mine on mine.attrelid = c.conrelid and mine.attnum = pair.own
     join pg_attribute named on named.attrelid = c.confrelid and named.attnum = pair.theirs
     where c.contype = 'f' and c.confrelid = $1::regclass and named.attname = $2`,
    [table, column],
  );
}
