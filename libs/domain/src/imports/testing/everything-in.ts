import type { Database } from '../../platform/index.js';

/** What an import and its undoing leave behind on purpose. */
const notCompared = new Set([
  // The trail of what was done and undone.
  'audit_entries',
  'audit_unsealed',
  'audit_subject_keys',
  'webhook_news',
  // The import itself with its judged rows, and what earlier imports remember.
  'imports',
  'import_rows',
  'import_writes',
  // Which transactions have written, and which months to count anew: notes that something was written, as it was.
  'record_changes',
  'changed_months',
  // When a month was last counted.
  'counted_months',
  // Which columns people mapped to what: learned on purpose, and of no record.
  'import_mappings',
  // The vocabulary that typing errors are corrected by: a word that was once written stays known.
  'search_words',
  // What is to be redone by jobs, not what is known.
  'idempotency_keys',
]);

/**
 * Every row of every table, for "as it was before". Of a record only `version` is left out: it never goes back, so that whoever
 * has the other state open does not write over this one unseen.
 */
export async function everythingIn(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await db.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const everything: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    if (notCompared.has(name)) continue;
    const rows = await db.query<{ row: unknown }>(`select to_jsonb(t) - 'version' as row from ${name} t order by 1`);
    everything[name] = rows.map(({ row }) => row);
  }
  return everything;
}
