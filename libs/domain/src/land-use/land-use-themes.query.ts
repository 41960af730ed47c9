import type { Database } from '../platform/index.js';

/** The themes that plans and proposals have, most used first: what a field offers. One statement. */
export async function landUseThemes(db: Database): Promise<string[]> {
  const rows = await db.query<{ theme: string }>(
    `select theme from (
       select unnest(themes) as theme from land_use_projects where deleted_at is null
       union all
       select theme from plan_proposals where deleted_at is null and theme is not null
     ) used group by theme order by count(*) desc, theme collate "fi-x-icu" limit 200`,
  );
  return rows.map(({ theme }) => theme);
}
