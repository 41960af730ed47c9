import type { Database } from '../platform/index.js';

/** What a field offers: the themes that plans and proposals have, most used first, then the municipality's own. One statement. */
export async function landUseThemes(db: Database): Promise<string[]> {
  const rows = await db.query<{ theme: string }>(
    `select theme from (
       select unnest(themes) as theme, 1 as uses from land_use_projects where deleted_at is null
       union all
       select theme, 1 from plan_proposals where deleted_at is null and theme is not null
       union all
       select unnest(land_use_themes), 0 from municipality
     ) known group by theme order by sum(uses) desc, theme collate "fi-x-icu" limit 200`,
  );
  return rows.map(({ theme }) => theme);
}
