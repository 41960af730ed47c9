import type { MergeKind } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import { documentsWithoutRecords, otherReferences } from '../other-references.js';
import { nameOf } from '../relation.js';
import { relations, tableOf } from '../relations.js';

export interface Uncovered {
  /** Foreign keys onto companies or contacts without a rule. */
  keys: string[];
  /** Columns of ids without a foreign key, of which nobody has said what they name. */
  ids: string[];
  /** JSON columns of which nobody has said whether ids stand in them. */
  documents: string[];
  /** What is listed and not there (any more). */
  dead: string[];
}

/** What the database has and the rules do not know, or the other way round: read from PostgreSQL's own catalogue. */
export async function uncovered(db: Database): Promise<Uncovered> {
  const keys = await db.query<{ name: string; target: string }>(
    `select c.conrelid::regclass::text || '.' || a.attname as name, c.confrelid::regclass::text as target
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) where c.contype = 'f'`,
  );
  const columns = await db.query<{ name: string; column: string; type: string }>(
    `select table_name || '.' || column_name as name, column_name as column, udt_name as type from information_schema.columns
     where table_schema = 'public' and udt_name in ('uuid', '_uuid', 'json', 'jsonb', '_jsonb')`,
  );
  const ruled = (of: MergeKind): Set<string> => new Set(relations[of].map(nameOf));
  const anyRule = new Set([...ruled('company'), ...ruled('contact')]);
  const keyed = new Set(keys.map(({ name }) => name));
  const there = new Set(columns.map(({ name }) => name));
  const told = [...anyRule, ...Object.keys(otherReferences), ...Object.keys(documentsWithoutRecords)];
  return {
    keys: (['company', 'contact'] as const).flatMap((of) =>
      keys.filter(({ name, target }) => target === tableOf[of] && !ruled(of).has(name)).map(({ name }) => name),
    ),
    ids: columns
      .filter(({ name, column, type }) => type.endsWith('uuid') && column !== 'id' && !keyed.has(name))
      .map(({ name }) => name)
      .filter((name) => !anyRule.has(name) && !Object.hasOwn(otherReferences, name)),
    documents: columns
      .filter(({ type }) => type.endsWith('json') || type.endsWith('jsonb'))
      .map(({ name }) => name)
      .filter((name) => !anyRule.has(name) && !Object.hasOwn(documentsWithoutRecords, name)),
    dead: told.filter((name) => !there.has(name)),
  };
}
