import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { duplicateConfidence } from '@elinvoima/contracts';
import { Audit } from '../audit/index.js';
import { FixedClock, NotFound, systemActor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { inSamePlace, mayBeOne, squeezedName } from './company-rule.js';
import {
  alikeCompanies,
  alikeContacts,
  DecideDuplicate,
  FindDuplicates,
  newestSearch,
  openDuplicatesOf,
} from './index.js';
import { nearCompanies } from './near-companies.sql.js';
import { nearNames } from './rule-sql.js';

type Fields = Record<string, string | string[]>;
const parola: Fields = { postal_code: '13720', post_office: 'PAROLA', municipality_code: '082' };
const elsewhere: Fields = { postal_code: '00100', post_office: 'HELSINKI', municipality_code: '091' };

describe('duplicates', () => {
  let db: Database;
  let close: () => Promise<void>;
  let find: FindDuplicates;
  let decide: DecideDuplicate;
  const clock = new FixedClock(new Date('2026-11-22T01:00:00Z'));

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    find = new FindDuplicates(db, clock);
    decide = new DecideDuplicate(db, new Audit(db), clock);
  });
  afterAll(() => close());
  beforeEach(async () => {
    await db.query('delete from duplicate_pairs');
    await db.query('delete from contact_roles');
    await db.query('delete from contacts');
    await db.query('delete from company_names');
    await db.query('delete from companies');
  });

  const insert = async (table: string, fields: Fields): Promise<string> => {
    const names = Object.keys(fields);
    const { id } = await db.one<{ id: string }>(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')}) returning id`,
      Object.values(fields),
    );
    return id;
  };
  const company = (name: string, fields: Fields = {}) => insert('companies', { name, ...fields });
  const former = (companyId: string, name: string) =>
    insert('company_names', { company_id: companyId, name, kind: 'main', valid_to: '2024-05-01', source: 'register' });
  const person = async (first: string, last: string, fields: Fields = {}, ...companyIds: string[]) => {
    const id = await insert('contacts', { first_name: first, last_name: last, ...fields });
    for (const companyId of companyIds)
      await db.query('insert into contact_roles (contact_id, company_id) values ($1, $2)', [id, companyId]);
    return id;
  };
  const pairs = () =>
    db.query<{ id: string; reasons: string[]; points: number; state: string }>(
      'select id, reasons, points, state from duplicate_pairs order by points desc',
    );
  /** What the search says of the only two records there are. */
  const verdict = async () => {
    await find.run();
    const found = await pairs();
    expect(found.length).toBeLessThanOrEqual(1);
    return found.flatMap(({ reasons, points }) => [duplicateConfidence(points), ...reasons]);
  };

  describe('of companies', () => {
    it.each<[string, [string, Fields], [string, Fields], string[]]>([
      [
        'the company form in front or behind',
        ['Oy Mäki & Poika Ab', parola],
        ['Mäki ja Poika Oy', parola],
        ['high', 'same_name', 'same_place'],
      ],
      [
        'capitals and diacritics',
        ['HÄMEEN SÄHKÖ OY', parola],
        ['Hameen sahko', parola],
        ['high', 'same_name', 'same_place'],
      ],
      [
        'a hyphen or a compound',
        ['Parolan Kone-Paja Oy', parola],
        ['Parolan Konepaja', parola],
        ['high', 'same_name', 'same_place'],
      ],
      ['the same name, place unknown', ['Lepaan Taimet Oy', parola], ['Lepaan Taimet', {}], ['medium', 'same_name']],
      [
        'the same name elsewhere',
        ['Lepaan Taimet Oy', parola],
        ['Lepaan Taimet', elsewhere],
        ['low', 'same_name', 'elsewhere'],
      ],
      [
        'a slip in the name, same town',
        ['Katinalan Leipomo Oy', parola],
        ['Katinalan Leipomp', parola],
        ['low', 'near_name', 'same_place'],
      ],
      [
        'a slip in the first letter',
        ['Katinalan Leipomo Oy', parola],
        ['Latinalan Leipomo', parola],
        ['low', 'near_name', 'same_place'],
      ],
      [
        'a slip in both words, in the middle',
        ['Hämeen Sähköasennus Oy', parola],
        ['Hämen Sähköasenus', { post_office: 'Parola' }],
        ['low', 'near_name', 'same_place'],
      ],
      [
        'two words swapped',
        ['Katinalan Leipomo Oy', parola],
        ['Leipomo Katinalan', { municipality_code: '082' }],
        ['low', 'near_name', 'same_place'],
      ],
      [
        'a phone in other writing',
        ['Alfa Oy', { phone: '040 123 4567' }],
        ['Beeta', { phone: '+358 (0)40-1234567' }],
        ['low', 'same_phone'],
      ],
      [
        'an e-mail in other letters and the site',
        ['Alfa Oy', { email: 'Info@alfa.example', website: 'https://www.alfa.example/fi' }],
        ['Beeta', { email: 'info@ALFA.example', website: 'alfa.example' }],
        ['medium', 'same_email', 'same_website'],
      ],
      [
        'a slip and the same phone',
        ['Katinalan Leipomo Oy', { phone: '03 1234567' }],
        ['Katinalan Leipomp', { phone: '+358 3 123 4567' }],
        ['medium', 'near_name', 'same_phone'],
      ],
    ])('%s', async (_, [name, fields], [otherName, otherFields], expected) => {
      await company(name, { ...fields, business_id: '1234567-1' });
      await company(otherName, otherFields);
      expect(await verdict()).toEqual(expected);
    });

    it.each<[string, [string, Fields], [string, Fields]]>([
      [
        'different business ids',
        ['Sama Oy', { ...parola, business_id: '1234567-1', phone: '0401234567' }],
        ['Sama Oy', { ...parola, business_id: '7654321-2', phone: '0401234567' }],
      ],
      ['names that differ in their number', ['Parolan Kotka 1', parola], ['Parolan Kotka 2', parola]],
      ['a near name in another town', ['Katinalan Leipomo Oy', parola], ['Katinalan Leipomp', elsewhere]],
      ['only the place', ['Alfa Oy', parola], ['Beeta Oy', parola]],
      ['only a company form for a name', ['Oy Ab', parola], ['Ab Oy', parola]],
      [
        'a housing company with its manager’s phone',
        ['Asunto Oy Kuusi', { company_form: '2', phone: '031234567' }],
        ['Isännöinti Leht', { phone: '031234567' }],
      ],
      ['one in the bin', ['Sama Oy', parola], ['Sama Oy', { ...parola, deleted_at: '2026-01-01' }]],
    ])('not: %s', async (_, [name, fields], [otherName, otherFields]) => {
      await company(name, fields);
      await company(otherName, otherFields);
      expect(await verdict()).toEqual([]);
    });

    it('one is entered by the other’s earlier name; two in the register that have swapped a name are two', async () => {
      const renamed = await company('Uusi Nimi Oy', { ...parola, business_id: '1234567-1' });
      await former(renamed, 'Vanha Nimi Oy');
      await company('Vanha nimi', parola);
      expect(await verdict()).toEqual(['medium', 'former_name', 'same_place']);
      await db.query(`update companies set business_id = '7654321-2' where name = 'Vanha nimi'`);
      expect(await verdict()).toEqual([]);
    });

    it('one is entered by the other’s auxiliary name', async () => {
      const owner = await company('Testaaja Trading Oy', { ...parola, business_id: '1234567-1' });
      await insert('company_names', {
        company_id: owner,
        name: 'Pizzeria Parola',
        kind: 'auxiliary',
        source: 'register',
      });
      await company('Pizzeria Parola', parola);
      expect(await verdict()).toEqual(['high', 'other_name', 'same_place']);
    });

    it('every near name in a place is found that comparing each with each finds', async () => {
      const firsts = ['Katinalan', 'Mäkisen', 'Lepaan', 'Sattulan', 'Ihalemmen', 'Merven'];
      const lasts = ['Leipomo', 'Konepaja', 'Sähköasennus', 'Kuljetus Oy', 'Puutarha 1', 'Rakennus ja Remontti'];
      const slips = [
        (name: string) => name,
        (name: string) => `X${name.slice(1)}`,
        (name: string) => name.slice(0, -1),
        (name: string) => name.replace(/(.)(.) /, '$2$1 '),
        (name: string) => name.split(' ').toReversed().join(' '),
      ];
      let n = 0;
      for (const first of firsts)
        for (const last of lasts)
          for (const slip of slips)
            await company(slip(`${first} ${last}`), {
              ...((n += 1) % 3 ? parola : elsewhere),
              ...(n % 4 === 0 && { business_id: `${1_000_000 + n}-0` }),
            });
      await find.run();
      const found = await db.query(
        `select first_id, second_id from duplicate_pairs where 'near_name' = any(reasons) order by first_id, second_id`,
      );
      expect(found.length).toBeGreaterThan(50);
      const squeezed = (row: string) => squeezedName(`${row}.name`);
      expect(found).toEqual(
        await db.query(
          `select x.id as first_id, y.id as second_id from companies x join companies y on y.id > x.id
           where ${nearNames('x.name_key', 'y.name_key')} and ${inSamePlace('x', 'y')} and ${mayBeOne('x', 'y')}
             and ${squeezed('x')} <> ${squeezed('y')} order by x.id, y.id`,
        ),
      );
    });

    it('in one crowded town the same pairs are found as by comparing each with each', async () => {
      const syllables = ['ka', 'ti', 'mä', 'lei', 'po', 'nen', 'su', 'ra', 'vo', 'hil'];
      const word = (n: number): string =>
        [n % 10, Math.floor(n / 10) % 10, (n * 7 + 3) % 10].map((at) => syllables[at]).join('');
      const slipped = (name: string, at: number): string => `${name.slice(0, at)}${name.slice(at + 1)}`;
      const rows = Array.from({ length: 900 }, (_, n) => {
        const name = `${word((n * 37) % 60)} ${word(((n * 53) % 71) + 20)}${n % 9 === 0 ? ` ${n % 4}` : ''}`;
        return {
          name: n % 5 === 0 ? slipped(name, (n % name.length) - 1) : name,
          id: n % 3 === 0 ? `${1_000_000 + n}-0` : null,
        };
      });
      await db.query(
        `insert into companies (name, business_id, municipality_code)
         select name, id, '082' from jsonb_to_recordset($1::jsonb) as r (name text, id text)`,
        [JSON.stringify(rows)],
      );
      const plainly = await db.query<object>(
        `select x.id as first_id, y.id as second_id from companies x join companies y on y.id > x.id
         where x.name_key <> y.name_key and ${nearNames('x.name_key', 'y.name_key')} and ${mayBeOne('x', 'y')}
           and (x.business_id is null or y.business_id is null) order by 1, 2`,
      );
      expect(plainly.length).toBeGreaterThan(200);
      expect(
        await db.query(
          `select least(id, other_id) as first_id, greatest(id, other_id) as second_id from (${nearCompanies}) as found order by 1, 2`,
        ),
      ).toEqual(plainly);
    });

    it('a key that too many share tells nothing, and is listed', async () => {
      for (let n = 0; n < 6; n += 1) await company(`Asiakas ${'abcdefgh'[n]?.repeat(6)}`, { phone: '03 765 4321' });
      expect((await find.run())?.companies).toBe(0);
      expect((await newestSearch(db))?.sharedKeys).toEqual([
        { kind: 'company', reason: 'same_phone', key: '37654321', records: 6 },
      ]);
    });
  });

  describe('of people', () => {
    it.each<[string, [string, string, Fields], [string, string, Fields], string[]]>([
      [
        'the same e-mail and name',
        ['Testi', 'Mäkelä', { email: 'a@b.example' }],
        ['Testi', 'Makela', { email: 'A@b.example' }],
        ['high', 'same_email', 'same_name'],
      ],
      [
        'a mailbox of two',
        ['Testi', 'Mäkelä', { email: 'toimisto@b.example' }],
        ['Koe', 'Korhonen', { email: 'toimisto@b.example' }],
        ['low', 'same_email'],
      ],
      [
        'the same phone, names turned round',
        ['Testi', 'Mäkelä', { phone: '040 1234567' }],
        ['Mäkelä', 'Testi', { phone: '+358401234567' }],
        ['high', 'same_phone', 'same_name'],
      ],
      [
        'the same phone and a slip',
        ['Testi', 'Korhonen', { phone: '0401234567' }],
        ['Testi', 'Korhone', { phone: '0401234567' }],
        ['medium', 'same_phone', 'near_name'],
      ],
    ])('%s', async (_, [first, last, fields], [otherFirst, otherLast, otherFields], expected) => {
      await person(first, last, fields);
      await person(otherFirst, otherLast, otherFields);
      expect(await verdict()).toEqual(expected);
    });

    it('the same name in the same company; the same name elsewhere is a namesake', async () => {
      const one = await company('Alfa Oy');
      const other = await company('Beeta Oy');
      await person('Testi', 'Mäkelä', {}, one);
      await person('Testi', 'Mäkelä', {}, other);
      await person('Testi', 'Korhonen', { phone: '0401234567' }, other);
      await person('Koe', 'Virtanen', { phone: '0401234567' }, one);
      expect(await verdict()).toEqual([]);
      await person('Maija-Liisa', 'Esimerkki', {}, one, other);
      await person('Maija Liisa', 'Esimerkki', {}, one);
      expect(await verdict()).toEqual(['high', 'same_name', 'same_company']);
    });
  });

  describe('what becomes of a pair', () => {
    const twins = async () => {
      const ids = [await company('Kaksonen Oy', parola), await company('Kaksonen', parola)];
      await find.run();
      const [pair] = await pairs();
      return { ids, pairId: pair?.id ?? '' };
    };
    const states = async () => (await pairs()).map(({ state }) => state);

    it('said to be two it never comes back by itself, and undone it is there again', async () => {
      const { ids, pairId } = await twins();
      await decide.dismiss(systemActor, 'company', pairId);
      await db.query(`update companies set phone = '0401234567'`);
      await find.run();
      expect(await pairs()).toMatchObject([
        { state: 'not_duplicate', reasons: ['same_name', 'same_place', 'same_phone'] },
      ]);
      expect(await openDuplicatesOf(db, 'company', ids[0] ?? '')).toEqual([]);
      await decide.reopen(systemActor, 'company', pairId);
      expect(await openDuplicatesOf(db, 'company', ids[0] ?? '')).toMatchObject([{ id: ids[1], name: 'Kaksonen' }]);
      await expect(decide.dismiss(systemActor, 'contact', pairId)).rejects.toBeInstanceOf(NotFound);
    });

    it('a second search changes nothing, and a pair keeps its day', async () => {
      await twins();
      const before = await db.query('select * from duplicate_pairs');
      clock.set(new Date('2026-11-23T01:00:00Z'));
      await find.run();
      expect(await db.query('select * from duplicate_pairs')).toEqual(before);
    });

    it('is merged or gone with its record, comes back with it, and is forgotten when nothing is alike any more', async () => {
      const { ids } = await twins();
      const [first, second] = ids;
      await db.query('update companies set deleted_at = now() where id = $1', [second]);
      expect(await openDuplicatesOf(db, 'company', first ?? '')).toEqual([]);
      await find.run();
      expect(await states()).toEqual(['gone']);
      await db.query('update companies set deleted_at = null where id = $1', [second]);
      await find.run();
      expect(await states()).toEqual(['open']);
      await db.query('update companies set deleted_at = now(), merged_into_id = $2 where id = $1', [second, first]);
      await find.run();
      expect(await states()).toEqual(['merged']);
      await db.query('update companies set deleted_at = null, merged_into_id = null where id = $1', [second]);
      await find.run();
      expect(await states()).toEqual(['open']);
      await db.query(`update companies set name = 'Aivan muu' where id = $1`, [second]);
      await find.run();
      expect(await states()).toEqual([]);
    });
  });

  describe('while typing', () => {
    const alike = async (typed: Parameters<typeof alikeCompanies>[1]) =>
      (await alikeCompanies(db, typed)).map(({ name, reasons, points }) => [
        name,
        duplicateConfidence(points),
        ...reasons,
      ]);

    it('a company is found by whatever is there by now', async () => {
      const id = await company('Parolan Kone-Paja Oy', {
        ...parola,
        business_id: '1234567-1',
        phone: '03 123 4567',
        email: 'paja@paja.example',
      });
      await former(id, 'Hattulan Metalli Oy');
      expect(await alike({ name: 'parolan konepaja' })).toEqual([['Parolan Kone-Paja Oy', 'medium', 'same_name']]);
      expect(await alike({ name: 'Parolan konepaj', postalCode: '13720' })).toEqual([
        ['Parolan Kone-Paja Oy', 'low', 'near_name', 'same_place'],
      ]);
      expect(await alike({ name: 'Hattulan metalli' })).toEqual([['Parolan Kone-Paja Oy', 'low', 'former_name']]);
      expect(await alike({ businessId: '12345671' })).toEqual([['Parolan Kone-Paja Oy', 'high', 'same_business_id']]);
      expect(await alike({ name: 'Muu', phone: '+358 3 1234567', email: 'PAJA@paja.example' })).toEqual([
        ['Parolan Kone-Paja Oy', 'medium', 'same_email', 'same_phone'],
      ]);
      expect(await alike({ name: 'parolan konepaja', exceptId: id })).toEqual([]);
      expect(await alike({ name: 'parolan konepaja', businessId: '7654321-2' })).toEqual([]);
      expect(await alike({})).toEqual([]);
    });

    it('a person too, and a namesake is told of with their company', async () => {
      const companyId = await company('Alfa Oy');
      await person('Testi', 'Mäkelä', { email: 'testi@alfa.example' }, companyId);
      const typed = (fields: Parameters<typeof alikeContacts>[1]) => alikeContacts(db, fields);
      expect(await typed({ firstName: 'Testi', lastName: 'Mäkelä' })).toMatchObject([
        { name: 'Testi Mäkelä', company: 'Alfa Oy', reasons: ['same_name'] },
      ]);
      expect(await typed({ firstName: 'Testi', lastName: 'Mäkel' })).toEqual([]);
      expect(await typed({ firstName: 'Testi', lastName: 'Mäkel', companyIds: [companyId] })).toMatchObject([
        { reasons: ['near_name', 'same_company'] },
      ]);
      expect(await typed({ firstName: 'Mäkelä', lastName: 'Testi' })).toMatchObject([{ reasons: ['same_name'] }]);
      await person('Maija-Liisa', 'Esimerkki', { phone: '0401234567' });
      expect(await typed({ firstName: 'maija liisa', lastName: 'esimerkki' })).toMatchObject([
        { reasons: ['same_name'] },
      ]);
      expect(await typed({ firstName: 'Maija-Liisa', lastName: 'Esimerki', phone: '+358 40 1234567' })).toMatchObject([
        { reasons: ['same_phone', 'near_name'] },
      ]);
      expect(await typed({ email: 'TESTI@alfa.example' })).toMatchObject([{ reasons: ['same_email'] }]);
      expect(await typed({ firstName: 'Testi' })).toEqual([]);
    });
  });
});
