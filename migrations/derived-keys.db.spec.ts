import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@elinvoima/domain/testing';
import * as fc from 'fast-check';
import { DataSource, type QueryRunner } from 'typeorm';
import { DeriveKeysFaster1763860620000 } from './1763860620000-derive-keys-faster.js';

let test: TestDatabase;
let owner: DataSource;
let runner: QueryRunner;
beforeAll(async () => {
  test = await createTestDatabase();
  owner = await new DataSource({ type: 'postgres', url: test.url, poolSize: 1 }).initialize();
  runner = owner.createQueryRunner();
});
afterAll(async () => {
  await runner.release();
  await owner.destroy();
  await test.drop();
});

const pieces = [
  'Oy',
  'Ab',
  'T:mi',
  'r.y.',
  'Mäki',
  'ÅKE',
  '&',
  ' ',
  '  ',
  '-',
  'ß',
  'é',
  'é',
  'İ',
  'Ø',
  '7',
  '+358',
  '00358',
  '040 12',
  '@',
  '.fi',
  '\t',
  'ЖЖ',
];
const text = fc.option(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join('')));
const texts = fc.array(fc.tuple(text, text, text, fc.array(text.map(String), { maxLength: 2 })), {
  minLength: 100,
  maxLength: 100,
});

/** What every derived key says of these texts. */
async function keysOf(rows: readonly (readonly unknown[])[]): Promise<unknown> {
  return runner.query(
    `select plain_text(a) as plain, company_name_key(a) as name, phone_key(b) as phone, search_text(c) as words, search_keys(a, b, c) as keys,
       search_vector(coalesce(a, ''), d, b, search_keys(a, b, c))::text as found, search_vector(a, d, c, null)::text as unfound
     from jsonb_to_recordset($1::jsonb) as r(a text, b text, c text, d text[])`,
    [JSON.stringify(rows.map(([a, b, c, d]) => ({ a, b, c, d })))],
  );
}

it('the keys that are derived in fewer steps are the very keys that records and indexes hold', async () => {
  const migration = new DeriveKeysFaster1763860620000();
  await fc.assert(
    fc.asyncProperty(texts, async (rows) => {
      const now = await keysOf(rows);
      await migration.down(runner);
      try {
        expect(await keysOf(rows)).toEqual(now);
      } finally {
        await migration.up(runner);
      }
    }),
    { numRuns: 5 },
  );
});
