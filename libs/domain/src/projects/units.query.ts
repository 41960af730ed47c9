import { likeLiteral, type Database } from '../platform/index.js';

/** The responsible units that measures and projects name already, so that one unit is written one way. One statement. */
export async function listUnits(db: Database, text: string, limit: number): Promise<string[]> {
  const rows = await db.query<{ unit: string }>(
    `select unit from (
       select unit, deleted_at from measures union all select unit, deleted_at from projects
     ) named
     where unit is not null and deleted_at is null and lower(unit) like $1
     group by unit order by count(*) desc, unit collate "fi-x-icu" limit $2`,
    [`%${likeLiteral(text.trim().toLowerCase())}%`, limit],
  );
  return rows.map(({ unit }) => unit);
}
