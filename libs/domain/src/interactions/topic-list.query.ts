import type { Language } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

export interface TopicRow {
  code: string;
  name: Record<Language, string>;
}

/** The municipality's topics in its own order. One statement. */
export function listTopics(db: Database): Promise<TopicRow[]> {
  return db.query<TopicRow>(
    `select code, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as name from topics order by position, code`,
  );
}
