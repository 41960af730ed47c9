import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { keyTables, otherColumns, personTables, wordColumns } from './index.js';

describe('the inventory of people’s data', () => {
  let db: Database;
  let close: () => Promise<void>;
  /** Every column that can hold words, but the closed lists: the database itself holds those to a few codes. */
  let free: Set<string>;
  let all: Set<string>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase([]));
    const columns = await db.query<{ name: string; isClosed: boolean }>(
      `select c.table_name || '.' || c.column_name as name, exists (
         select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
         where k.contype = 'c' and k.conrelid = format('public.%I', c.table_name)::regclass and a.attname = c.column_name
           and pg_get_constraintdef(k.oid) ~ ('^CHECK \\(\\(' || c.column_name || ' = ANY \\(ARRAY\\[')) as "isClosed"
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
         and (c.data_type in ('text', 'jsonb', 'json', 'character varying', 'character') or c.udt_name in ('_text', '_varchar', '_jsonb'))`,
    );
    all = new Set(columns.map(({ name }) => name));
    free = new Set(columns.filter(({ isClosed }) => !isClosed).map(({ name }) => name));
  });
  afterAll(() => close());

  const declared = (): string[] => [
    ...personTables.flatMap(({ table, columns }) => Object.keys(columns).map((column) => `${table}.${column}`)),
    ...Object.entries(wordColumns).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
    ...Object.entries(otherColumns).flatMap(([table, parts]) =>
      parts.flatMap(({ columns }) => columns.map((column) => `${table}.${column}`)),
    ),
  ];

  it('knows every column of words: say in libs/domain/src/privacy/inventory whose data it holds, or why nobody’s', () => {
    const known = new Set(declared());
    expect([...free].filter((name) => !known.has(name)).toSorted()).toEqual([]);
  });

  it('names no column that the schema does not have', () => {
    expect(declared().filter((name) => !all.has(name))).toEqual([]);
  });

  it('knows every table that hangs on a person or knows one by a hash: else name it in key-tables.ts', async () => {
    const tables = await db.query<{ name: string }>(
      `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and (
         a.attname in ('email_hash', 'user_agent') or exists (
           select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)
             and (k.confrelid = 'contacts'::regclass or k.confrelid = 'users'::regclass and a.attname = 'user_id')))`,
    );
    const known = new Set<string>([
      ...personTables.map(({ table }) => table),
      ...Object.keys(wordColumns),
      ...keyTables,
    ]);
    expect(tables.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    const { missing } = await db.one<{ missing: string[] }>(
      `select array(select t from unnest($1::text[]) t where to_regclass(t) is null) as missing`,
      [keyTables],
    );
    expect(missing).toEqual([]);
  });

  it('finds people in every table by statements that run', async () => {
    for (const { table, found, tells = {} } of personTables) {
      const told = Object.entries(tells).map(([name, sql]) => `${sql} as "${name}"`);
      await db.query(
        `select ${[...told, '1'].join(', ')} from ${table} t where ($1::uuid[] is not null and $2::text[] is not null) and (${found})`,
        [[], []],
      );
    }
  });

  it('says of what stays why it does', () => {
    const unsaid = personTables.filter(
      ({ isDeleted, stays, columns }) =>
        isDeleted !== true && stays === undefined && Object.values(columns).includes('keep'),
    );
    expect(unsaid.map(({ table }) => table)).toEqual([]);
  });
});
