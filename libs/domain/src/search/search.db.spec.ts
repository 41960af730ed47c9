import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissions, roles, type Permission, type RecordKind } from '@elinvoima/contracts';
import { fold } from '@elinvoima/contracts/words';
import {
  bentCompanies,
  bentPeople,
  bentPeopleQueries,
  bentQueries,
  slippedQueries,
} from '@elinvoima/contracts/words/testing';
import { listCompanies } from '../companies/index.js';
import { listContacts } from '../contacts/index.js';
import { systemActor, userActor, type Actor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { searchRecords, tidySearch, type FoundRecord } from './index.js';
import { permissionToFind } from './searched-kinds.js';

describe('search over every kind', () => {
  let db: Database;
  let close: () => Promise<void>;
  let coordinator: Actor;

  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const columns = Object.keys(row);
    const { id } = await db.one<{ id: string }>(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')}) returning id`,
      Object.values(row),
    );
    return id;
  };
  const find = (text: string, actor = coordinator, limit = 12): Promise<FoundRecord[]> =>
    searchRecords(db, actor, text, limit);
  const titles = async (text: string): Promise<string[]> => (await find(text)).map(({ title }) => title);
  const holding = (...held: Permission[]): Actor => ({ ...coordinator, permissions: new Set(held) });

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    const id = await insert('users', {
      email: 'liisa@kunta.example',
      name: 'Liisa Laine',
      role: 'coordinator',
      language: 'fi',
    });
    coordinator = userActor({ id, role: 'coordinator', language: 'fi' });
    for (const name of bentCompanies) await insert('companies', { name });
    for (const name of bentPeople) {
      const [first, last] = name.split(' ');
      await insert('contacts', { first_name: first, last_name: last });
    }
  });
  afterAll(() => close());

  it.each(bentQueries)('%s: first %s', async (query, name) => expect((await titles(query))[0]).toBe(name));
  it.each(slippedQueries)('with slips, %s: first %s', async (query, name) =>
    expect((await titles(query))[0]).toBe(name),
  );
  it.each(bentPeopleQueries)('%s: %s', async (query, name) => expect((await titles(query))[0]).toBe(name));

  it('folds letters as the browser does', async () => {
    for (const text of ['Søren Ærø', 'Weiß', 'Łódź', 'Ångström', 'ÄÖÅ é ñ', 'Þór Ðan', 'Ладога'])
      expect((await db.one<{ plain: string }>('select search_text($1) as plain', [text])).plain).toBe(fold(text));
  });

  describe('keys', () => {
    let company: string;
    beforeAll(async () => {
      company = await insert('companies', {
        name: 'Numeropalvelu Seitsikko Oy',
        business_id: '9000123-5',
        phone: '040 765 4321',
        email: 'toimisto@seitsikko.example',
      });
      await insert('contacts', {
        first_name: 'Kerttu',
        last_name: 'Kuusela',
        email: 'kerttu.kuusela@seitsikko.example',
        phone: '+358 50 998 8776',
      });
    });

    it.each([
      ['9000123-5', 'business_id'],
      ['90001235', 'business_id'],
      ['FI90001235', 'business_id'],
      ['90001', 'business_id'],
      ['040 765 4321', 'phone'],
      ['+358407654321', 'phone'],
      ['040-765', 'phone'],
      ['4321', 'phone'],
      ['765 4321', 'phone'],
      ['toimisto@seitsikko.example', 'email'],
      ['toimisto@', 'email'],
    ] as const)('%s finds the company by its %s', async (text, matched) => {
      expect((await find(text))[0]).toMatchObject({ id: company, matched });
    });

    it('a domain finds everybody there, a beginning of an address its person', async () => {
      expect(new Set(await titles('@seitsikko.example'))).toEqual(
        new Set(['Numeropalvelu Seitsikko Oy', 'Kerttu Kuusela']),
      );
      expect((await find('kerttu.kuu'))[0]).toMatchObject({ title: 'Kerttu Kuusela' });
      expect((await find('0509988776'))[0]).toMatchObject({ title: 'Kerttu Kuusela', matched: 'phone' });
    });

    it('a whole key comes before a name that begins so', async () => {
      await insert('companies', { name: '90001235 Numerot Oy' });
      expect(await titles('90001235')).toEqual(['Numeropalvelu Seitsikko Oy', '90001235 Numerot Oy']);
    });
  });

  describe('order', () => {
    it('the whole name, then its beginning, all words, bent, inside, with a slip', async () => {
      for (const name of [
        'Sampola',
        'Sampola Tuote Oy',
        'Uusi Sampola Oy',
        'Sampolan Tila',
        'Vanhasampola Oy',
        'Sanpola Oy',
      ])
        await insert('companies', { name });
      expect(await titles('sampola')).toEqual([
        'Sampola',
        'Sampola Tuote Oy',
        'Sampolan Tila',
        'Uusi Sampola Oy',
        'Vanhasampola Oy',
      ]);
      expect((await titles('samppola'))[0]).toBe('Sampola');
      expect((await titles('sampolalle'))[0]).toBe('Sampola');
    });

    it('the living before the ceased, one’s own and the met first', async () => {
      await insert('companies', { name: 'Tuulikallio Eka Oy', status: 'ceased' });
      await insert('companies', { name: 'Tuulikallio Kolmas Oy', owner_id: coordinator.id });
      const met = await insert('companies', { name: 'Tuulikallio Neljäs Oy' });
      await insert('companies', { name: 'Tuulikallio Toinen Oy' });
      const talk = await insert('interactions', { type: 'call', occurred_at: new Date(), subject: 'Soitto' });
      await db.query('insert into interaction_companies values ($1, $2)', [talk, met]);
      expect(await titles('tuulikallio')).toEqual([
        'Tuulikallio Kolmas Oy',
        'Tuulikallio Neljäs Oy',
        'Tuulikallio Toinen Oy',
        'Tuulikallio Eka Oy',
      ]);
    });

    it('a company by its bent name comes before what was written about it', async () => {
      await insert('interactions', {
        type: 'call',
        occurred_at: new Date(),
        subject: 'Parolan konepajalle tarjous hallista',
      });
      const found = await find('parolan konepajalle');
      expect(found.map(({ kind }) => kind)).toEqual(['company', 'interaction']);
    });

    it('a name that holds a place is found beside more records of the place than anybody reads', async () => {
      await db.query(
        `insert into companies (name, post_office) select 'Paikallinen ' || n || ' Oy', 'Keskikylä' from generate_series(1, 2100) n`,
      );
      const auxiliary = await insert('companies', { name: 'Jokin Muu Oy' });
      await insert('company_names', {
        company_id: auxiliary,
        name: 'Kahvila Keskikylä',
        kind: 'auxiliary',
        source: 'register',
      });
      await insert('companies', { name: 'Uusi Keskikylä Oy' });
      const found = await titles('keskikylä');
      expect(found.slice(0, 2).toSorted()).toEqual(['Jokin Muu Oy', 'Uusi Keskikylä Oy']);
      expect(found).toHaveLength(12);
      await db.query(`delete from companies where post_office = 'Keskikylä'`);
    });

    it('ties stay in their order', async () => {
      for (let n = 0; n < 5; n += 1) await insert('companies', { name: 'Kaksonen Sama Oy' });
      const ids = async () => (await find('kaksonen sama')).map(({ id }) => id);
      expect(await ids()).toEqual(await ids());
    });
  });

  describe('what is found by something else than its name', () => {
    it('a person with the company, in any order', async () => {
      const company = await insert('companies', { name: 'Kaislikon Veneverstas Oy' });
      const person = await insert('contacts', { first_name: 'Armas', last_name: 'Virtanen' });
      await db.query(`insert into contact_roles (contact_id, company_id, title) values ($1, $2, 'omistaja')`, [
        person,
        company,
      ]);
      for (const text of ['virtanen veneverstas', 'veneverstaan virtaselle', 'armas kaislikko'])
        expect((await find(text))[0]).toMatchObject({ id: person, matched: 'company' });
      await db.query(`update companies set name = 'Ruovikon Veneverstas Oy' where id = $1`, [company]);
      expect((await find('virtanen ruovikon'))[0]).toMatchObject({ id: person });
      expect(await find('virtanen kaislikon')).toEqual([]);
      await db.query('delete from contact_roles where contact_id = $1', [person]);
      expect(await find('virtanen ruovikon')).toEqual([]);
    });

    it('an earlier name and an auxiliary one, told as such', async () => {
      const company = await insert('companies', { name: 'Uusiutuva Lämpö Oy' });
      await insert('company_names', {
        company_id: company,
        name: 'Vanha Halkokauppa Oy',
        kind: 'main',
        valid_to: '2024-01-01',
        source: 'register',
      });
      await insert('company_names', { company_id: company, name: 'Takkatuli', kind: 'auxiliary', source: 'register' });
      expect((await find('halkokaupasta'))[0]).toMatchObject({
        id: company,
        matched: 'earlier_name',
        matchedText: 'Vanha Halkokauppa Oy',
      });
      expect((await find('takkatuli'))[0]).toMatchObject({
        id: company,
        matched: 'other_name',
        matchedText: 'Takkatuli',
      });
    });

    it('a merged record’s name finds the one it lives on in, by way of others too, until it is parted again', async () => {
      const [first, second, last] = [
        await insert('companies', { name: 'Ensilumi Oy' }),
        await insert('companies', { name: 'Toislumi Oy' }),
        await insert('companies', { name: 'Kolmaslumi Oy' }),
      ];
      const merge = (from: string, into: string) =>
        db.query('update companies set merged_into_id = $2, deleted_at = now() where id = $1', [from, into]);
      await merge(first, second);
      await merge(second, last);
      expect(await find('ensilumi')).toMatchObject([{ id: last, matched: 'earlier_name', matchedText: 'Ensilumi Oy' }]);
      await db.query('update companies set merged_into_id = null, deleted_at = null where id = $1', [first]);
      expect((await find('ensilumi')).map(({ id }) => id)).toEqual([first]);
    });

    it('an interaction by its subject and its topic', async () => {
      await db.query(
        `insert into topics (code, name_fi, name_sv, name_en) values ('jetties', 'Laiturit', 'Bryggor', 'Jetties') on conflict do nothing`,
      );
      const id = await insert('interactions', {
        type: 'visit',
        occurred_at: new Date(),
        subject: 'Venevalkaman laajennus',
        topics: ['jetties'],
      });
      for (const text of ['venevalkama', 'valkama', 'laajennys venevalkama', 'laiturit', 'bryggor laajennus'])
        expect((await find(text)).map((record) => record.id)).toContain(id);
    });

    it('nothing for one letter, signs or what stands in the bin', async () => {
      const id = await insert('companies', { name: 'Unohdettu Oy' });
      expect(await titles('unohdettu')).toEqual(['Unohdettu Oy']);
      await db.query('update companies set deleted_at = now() where id = $1', [id]);
      for (const text of ['unohdettu', 'u', '%%', '\\', "'", ':*', '( | & !', '']) expect(await find(text)).toEqual([]);
    });
  });

  it('lists find a part of a name without its diacritics and a phone in any writing', async () => {
    const companies = async (q: string) => (await listCompanies(db, { q }, { limit: 5 })).items.map(({ name }) => name);
    expect(await companies('metsakone')).toEqual(['Hattulan Metsäkonepalvelu Oy']);
    expect(await companies('METSÄKONE')).toEqual(['Hattulan Metsäkonepalvelu Oy']);
    expect(await companies('mé%')).toEqual([]);
    await insert('contacts', {
      first_name: 'Päivä',
      last_name: 'Öhman',
      phone: '+358 (0)44-123 9876',
      email: 'P.O@x.example',
    });
    for (const q of ['paiva ohman', 'ÖHM', '044 1239876', '00358441239876', '9876', 'p.o@X'])
      expect((await listContacts(db, { q }, { limit: 5 })).items.map(({ lastName }) => lastName)).toEqual(['Öhman']);
  });

  it('the night forgets words that no record has, doubles, and nothing else', async () => {
    await tidySearch(db);
    const words = async (): Promise<string[]> =>
      (await db.query<{ word: string }>('select word from search_words')).map(({ word }) => word).toSorted();
    const id = await insert('contacts', { first_name: 'Ainutkertainen', last_name: 'Poistuva' });
    const talk = await insert('interactions', { type: 'call', occurred_at: '2020-01-01', subject: 'Pysyväissana' });
    await db.query(`insert into search_words values ('leipomo')`);
    const before = await words();
    await db.query('delete from contacts where id = $1', [id]);
    await tidySearch(db);
    const after = await words();
    expect(after).toEqual([...new Set(before)].filter((word) => !['ainutkertainen', 'poistuva'].includes(word)));
    await db.query(`update search_entries set title = 'x', words = '' where title = 'Parolan Konepaja Oy'`);
    await db.query(`update interactions set subject = 'Muuttunutsana' where id = $1`, [talk]);
    await tidySearch(db);
    expect((await titles('parolan konepaja'))[0]).toBe('Parolan Konepaja Oy');
    expect(await words()).toEqual(expect.arrayContaining(['muuttunutsana']));
    expect(await words()).not.toContain('pysyvaissana');
  });

  describe('rights', () => {
    const canary = 'Kanarialintunen';
    beforeAll(async () => {
      const day = '2026-05-05';
      await insert('companies', { name: canary });
      await insert('contacts', { first_name: canary, last_name: 'Testi' });
      await insert('partners', { name: canary, sector: 'state' });
      await insert('enquiries', { confidential: false, title: canary, kind: 'plot' });
      await insert('events', { title: canary, slug: 'k', kind: 'info', starts_at: day, ends_at: day });
      await insert('cooperations', { name: canary, starts_on: day });
      await insert('measures', { title: canary, primary_factor: 'F1' });
      await insert('projects', { title: canary, primary_factor: 'F1' });
      await insert('initiatives', {
        title: canary,
        text: canary,
        maker_kind: 'resident',
        received_on: day,
        answer_due_on: day,
      });
      await insert('land_use_projects', { name: canary, level: 'master', use: 'mixed' });
      await insert('sites', { name: canary, kind: 'plot' });
      await insert('plan_documents', { title: canary, kind: 'opinion', sent_on: day, recipient: 'Liitto' });
      await insert('surveys', { key: 'k', name: canary, draft: '{}' });
      await insert('series', {
        key: 'k',
        name_fi: canary,
        name_sv: 's',
        name_en: 'e',
        unit: 'count',
        kind: 'flow',
        interval: 'year',
      });
      await insert('referrals', { need: canary, person_name: 'Eräs', recipient_unit: 'Yksikkö', sent_on: day });
      await insert('feedback', { text: canary, tone: 'praise', received_on: day, answer_due_on: day });
      await insert('interactions', { type: 'call', occurred_at: day, subject: canary, notes: 'Muistiinpanokanaria' });
    });

    const kindsOf = async (actor: Actor): Promise<RecordKind[]> =>
      (await find('kanarialintunen', actor, 50)).map(({ kind }) => kind).toSorted();

    const readableWith = (holds: (permission: Permission) => boolean): string[] =>
      Object.entries({ ...permissionToFind, interaction: 'interactions.read' as const })
        .flatMap(([kind, permission]) => (holds(permission) ? [kind] : []))
        .toSorted();

    it.each(roles)('%s finds exactly the kinds that the role may read', async (role) => {
      const actor = userActor({ id: coordinator.id ?? '', role, language: 'fi' });
      expect(await kindsOf(actor)).toEqual(readableWith((permission) => actor.permissions.has(permission)));
    });

    it('each right by itself opens its own kinds and no other', async () => {
      for (const permission of permissions) {
        const readable = readableWith((needed) => needed === permission);
        expect({ permission, kinds: await kindsOf(holding(permission)) }).toEqual({ permission, kinds: readable });
      }
    });

    it('who may log one’s own finds those that one took part in', async () => {
      const own = holding('interactions.write-own');
      const { id } = await db.one<{ id: string }>('select id from interactions where subject = $1', [canary]);
      await db.query('insert into interaction_staff values ($1, $2)', [id, coordinator.id]);
      expect(await kindsOf(own)).toEqual(['interaction']);
      expect(await kindsOf({ ...own, id: '01890000-0000-7000-8000-000000000000' })).toEqual([]);
    });

    it('notes are found by nobody: they are long, and read where they stand', async () => {
      expect(await find('muistiinpanokanaria')).toEqual([]);
    });

    it('nobody’s rights find nothing', async () => expect(await kindsOf(systemActor)).toEqual([]));
  });
});
