import type { Database } from '../platform/index.js';

export interface TagRow {
  tag: string;
  companies: number;
}

/** The tags of companies, the most used first. One statement. */
export function listTags(db: Database): Promise<TagRow[]> {
  return db.query(
    `select t.tag, count(*)::int as companies from companies c, unnest(c.tags) as t (tag)
     where c.deleted_at is null group by t.tag order by count(*) desc, t.tag collate "fi-x-icu" limit 500`,
  );
}
