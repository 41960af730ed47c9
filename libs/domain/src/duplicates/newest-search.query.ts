import type { Database } from '../platform/index.js';
import type { SharedKey } from './duplicate-search.entity.js';

export interface NewestSearch {
  searchedAt: Date;
  companies: number;
  contacts: number;
  sharedKeys: SharedKey[];
}

/** The newest nightly search, null before the first. One statement. */
export async function newestSearch(db: Database): Promise<NewestSearch | null> {
  const [search] = await db.query<NewestSearch>(
    `select searched_at as "searchedAt", companies, contacts, shared_keys as "sharedKeys" from duplicate_searches`,
  );
  return search ?? null;
}
