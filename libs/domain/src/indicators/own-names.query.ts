import type { Language } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import type { NameSource } from './indicator.js';

/** Rows `code` and `name` of names that are data; `$1` is the programme, `name` the column of the reader's language. */
const sources: Partial<Record<NameSource, (name: string) => string>> = {
  topics: (name) => `select code, ${name} as name from topics where $1::uuid is not null`,
  factors: (name) => `select code, number || ' ' || ${name} as name from programme_factors where programme_id = $1`,
  goals: (name) => `select code, code || ' ' || ${name} as name from programme_goals where programme_id = $1`,
};

/** What the municipality itself calls the keys of a breakdown; nothing for names that stand in the catalogue. */
export async function ownNames(
  db: Database,
  programmeId: string,
  source: NameSource,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const sql = sources[source];
  if (sql === undefined) return new Map();
  const rows = await db.query<{ code: string; name: string }>(sql(`name_${language}`), [programmeId]);
  return new Map(rows.map(({ code, name }) => [code, name]));
}
