import { ownedKinds } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { makesNobodyResponsible, ownedRecords } from './owned-records.js';

describe('everything that has an owner', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase([]));
  });
  afterAll(() => close());

  it('is in the one list, or stands among the columns that make nobody responsible', async () => {
    const columns = await db.query<{ table: string; column: string }>(
      `select c.conrelid::regclass::text as table, a.attname as column
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid = 'users'::regclass
       union
       select table_name, column_name from information_schema.columns where table_schema = 'public' and column_name = 'owner_id'`,
    );
    const owned = new Set(Object.values(ownedRecords).map(({ table, owner }) => `${table}.${owner}`));
    const forgotten = columns
      .filter(({ table, column }) => !makesNobodyResponsible(table, column))
      .map(({ table, column }) => `${table}.${column}`)
      .filter((column) => !owned.has(column));
    // A new one belongs into `ownedRecords` (and `ownedKinds`), so that it is handed over when its owner leaves.
    expect(forgotten).toEqual([]);
  });

  it.each(ownedKinds)('%s: its SQL runs', async (kind) => {
    const { table, owner, title, companyId, open } = ownedRecords[kind];
    await expect(
      db.query(
        `select r.id, r.version, r.${owner}, ${title ?? 'null'} as title, ${companyId ?? 'null'} as company
         from ${table} r where r.deleted_at is null and (${open.replaceAll('$day', `date '2026-11-22'`)})`,
      ),
    ).resolves.toEqual([]);
  });
});
