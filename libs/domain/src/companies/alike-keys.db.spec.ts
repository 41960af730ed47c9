import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';

describe('keys of records that are likely the same', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
  });
  afterAll(() => close());

  const keyOf = async (rule: string, text: string): Promise<string | null> =>
    (await db.one<{ key: string | null }>(`select ${rule}($1) as key`, [text])).key;

  it.each([
    ['Oy Mäki & Poika Ab', 'maki ja poika'],
    ['Mäki ja Poika Oy', 'maki ja poika'],
    ['MÄKI JA POIKA OYJ', 'maki ja poika'],
    ['T:mi Virtanen', 'virtanen'],
    ['Parolan Kone-Paja Oy', 'parolan kone paja'],
    ['Katinalan Kyläyhdistys r.y.', 'katinalan kylayhdistys'],
    ['Oyster Bar', 'oyster bar'],
    ['Oy Ab', null],
  ])('a name: %s → %s', async (name, key) => {
    expect(await keyOf('company_name_key', name)).toBe(key);
  });

  it.each([
    ['040 123 4567', '401234567'],
    ['+358 40 1234567', '401234567'],
    ['+358 (0)40-123 4567', '401234567'],
    ['00358401234567', '401234567'],
    ['+46 8 123 45 67', '4681234567'],
    ['112', null],
  ])('a phone: %s → %s', async (phone, key) => {
    expect(await keyOf('phone_key', phone)).toBe(key);
  });

  it.each([
    ['https://www.Yritys.example/fi/etusivu?x=1', 'yritys.example'],
    ['yritys.example', 'yritys.example'],
    ['https://www.facebook.com/Pajamme/?ref=1', 'facebook.com/pajamme'],
    ['  ', null],
  ])('a website: %s → %s', async (website, key) => {
    expect(await keyOf('website_key', website)).toBe(key);
  });

  it('a merged company cannot be among the living', async () => {
    const { id } = await db.one<{ id: string }>(`insert into companies (name) values ('Jäävä Oy') returning id`);
    const merging = db.query(`insert into companies (name, merged_into_id) values ('Katoava Oy', $1)`, [id]);
    await expect(merging).rejects.toMatchObject({ code: '23514' });
  });
});
