import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from './index.js';

/** Tables that hold no record of people: written by SQL alone. */
const withoutEntity = new Set([
  'audit_checkpoints',
  'audit_seals',
  'audit_subject_keys',
  'audit_unsealed',
  'changed_months',
  'closing_comparisons',
  'closing_revisions',
  'contact_months',
  'counted_months',
  'frozen_records',
  'idempotency_keys',
  'postal_areas',
  'register_code_labels',
  'register_quota',
  'import_row_keys',
  'import_writes',
  'interaction_months',
  'record_changes',
  'report_file_pieces',
  'schema_migrations',
  'search_entries',
  'search_words',
  'sign_in_throttle',
  'webhook_news',
]);

interface ColumnRow {
  column: string;
  type: string;
  nullable: boolean;
}

const typeNames: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
  'double precision': 'double precision',
};

describe('entities and migrations say the same', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
  });
  afterAll(() => close());

  it('every table has an entity or is listed as without one', async () => {
    const tables = await db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const mapped = new Set(db.dataSource.entityMetadatas.map(({ tableName }) => tableName));
    const unmapped = tables.map(({ name }) => name).filter((name) => !mapped.has(name) && !withoutEntity.has(name));
    expect(unmapped).toEqual([]);
  });

  it('columns, types and nullability are equal', async () => {
    for (const metadata of db.dataSource.entityMetadatas) {
      const rows = await db.query<ColumnRow>(
        `select column_name as column, is_nullable = 'YES' as nullable,
           case when data_type = 'ARRAY' then ltrim(udt_name, '_') || '[]' else data_type end as type
         from information_schema.columns where table_schema = 'public' and table_name = $1 order by 1`,
        [metadata.tableName],
      );
      const inDatabase = rows.map(
        ({ column, type, nullable }) => `${column} ${typeNames[type] ?? type}${nullable ? ' null' : ''}`,
      );
      const inEntity = metadata.columns.map(
        (column) =>
          `${column.databaseName} ${String(column.type)}${column.isArray ? '[]' : ''}${column.isNullable || column.asExpression ? ' null' : ''}`,
      );
      expect({ table: metadata.tableName, columns: inEntity.toSorted() }).toEqual({
        table: metadata.tableName,
        columns: inDatabase.toSorted(),
      });
    }
  });

  it('primary and foreign keys are equal', async () => {
    for (const metadata of db.dataSource.entityMetadatas) {
      const keys = await db.query<{ kind: string; columns: string; target: string | null }>(
        `select c.contype as kind, c.confrelid::regclass::text as target,
           (select string_agg(a.attname, ',' order by k.n) from unnest(c.conkey) with ordinality k (attnum, n) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) as columns
         from pg_constraint c where c.conrelid = $1::regclass and c.contype in ('p', 'f')`,
        [metadata.tableName],
      );
      const inDatabase = keys.map(({ kind, columns, target }) =>
        kind === 'p' ? `primary ${columns}` : `${columns} -> ${target}`,
      );
      const inEntity = [
        `primary ${metadata.primaryColumns.map(({ databaseName }) => databaseName).join(',')}`,
        ...metadata.foreignKeys.map(
          (key) =>
            `${key.columns.map(({ databaseName }) => databaseName).join(',')} -> ${key.referencedEntityMetadata.tableName}`,
        ),
      ];
      expect({ table: metadata.tableName, keys: inEntity.toSorted() }).toEqual({
        table: metadata.tableName,
        keys: inDatabase.toSorted(),
      });
    }
  });
});
