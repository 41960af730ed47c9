import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { attachFile } from '../testing/attached-file.js';
import { makeKey, withKey } from '../testing/key-client.js';

interface Made {
  id: string;
  version: number;
}
interface Entry {
  kind: string;
  id: string;
  action: string;
  viaKind: string;
  viaId: string;
}
interface Kind {
  kind: string;
  records: number;
  entries: number;
  mayHoldAnybody: boolean;
}
interface Summary {
  entries: number;
  records: number;
  people: number;
  withheld: number;
  byKind: Kind[];
}
interface Person {
  contactId: string | null;
  name: string;
  records: number;
  kinds: string[];
}
interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

describe('the day of a breach', () => {
  let api: TestApi;
  let administrator: TestClient;
  let coordinator: TestClient;
  let company: Made;
  let kaisa: Made;
  let leo: Made;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    [administrator, coordinator] = [await api.as('administrator'), await api.as('coordinator')];
    company = await made('companies', { name: 'Koepaja Oy' });
    kaisa = await made('contacts', { firstName: 'Kaisa', lastName: 'Kuvitteellinen', email: 'kaisa@koepaja.test' });
    leo = await made('contacts', { firstName: 'Leo', lastName: 'Keksitty' });
  });
  afterAll(() => api.close());

  const made = async (collection: string, body: object): Promise<Made> => {
    const { status, body: answer, text } = await coordinator.post<Made>(collection, body);
    if (status !== 201) throw new Error(text);
    return answer;
  };
  const meeting = async (...contactIds: string[]): Promise<Made> =>
    made('interactions', {
      type: 'visit',
      occurredAt: '2026-11-17T10:00:00Z',
      subject: 'Käynti',
      companyIds: [company.id],
      contactIds,
    });
  const listed = async (query: string): Promise<Entry[]> =>
    (await administrator.get<Page<Entry>>(`audit-entries?${query}`)).body.items;
  const summary = async (query: string): Promise<Summary> =>
    (await administrator.get<Summary>(`audit-entries/touched?${query}`)).body;
  const people = async (query: string): Promise<Person[]> =>
    (await administrator.get<Page<Person>>(`audit-entries/touched/people?${query}`)).body.items;
  /** Everything that the next work leaves, by its moments. */
  const during = async (work: () => Promise<unknown>): Promise<string> => {
    const now = async () =>
      (
        await api.db.one<{ at: string }>(
          `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
        )
      ).at;
    await new Promise((resolve) => setTimeout(resolve, 2));
    const from = await now();
    await work();
    await new Promise((resolve) => setTimeout(resolve, 2));
    return `from=${from}&to=${await now()}`;
  };

  it('G44: everything that was seen or changed of a person, also on records and files where others stand too', async () => {
    const both = await meeting(kaisa.id, leo.id);
    const others = await meeting(leo.id);
    const enquiry = await made('enquiries', { kind: 'plot', companyId: company.id, contactId: kaisa.id });
    const { id: file } = (await attachFile(coordinator, `interactions/${both.id}`)).body;
    await coordinator.get(`contacts/${kaisa.id}`);
    await administrator.patch(`interactions/${both.id}`, both.version, { subject: 'Uusi aihe' });
    const found = await listed(`personId=${kaisa.id}&limit=200`);
    const told = found.map(({ action, kind, id }) => `${action} ${kind} ${id}`);
    expect(told).toEqual([
      `update interaction ${both.id}`,
      `view contact ${kaisa.id}`,
      `create attachment ${file}`,
      `create enquiry ${enquiry.id}`,
      `create interaction ${both.id}`,
      `create contact ${kaisa.id}`,
    ]);
    expect((await listed(`personId=${leo.id}`)).map(({ id }) => id)).toContain(others.id);
    // With whose it was, and page by page in the same order.
    expect(
      (await listed(`personId=${kaisa.id}&actorId=${administrator.userId}`)).map(({ action, kind }) => [action, kind]),
    ).toEqual([['update', 'interaction']]);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page<Entry> = (
        await administrator.get<Page<Entry>>(
          `audit-entries?personId=${kaisa.id}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
        )
      ).body;
      paged.push(...page.items.map(({ action, kind, id }) => `${action} ${kind} ${id}`));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(told);
  });

  it('of one person costs as many statements however many records hold them', async () => {
    const { id } = await made('contacts', { firstName: 'Monta', lastName: 'Kertaa' });
    const ask = () => api.countStatements(() => administrator.get(`audit-entries?personId=${id}`));
    await meeting(id);
    await ask();
    const few = await ask();
    for (let n = 0; n < 5; n += 1) await meeting(id);
    expect(await ask()).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
  });

  it('whom a session has met: by their cards, or by what a form told', async () => {
    const manager = await api.as('service_manager');
    const other = await meeting(leo.id);
    const met = await meeting(kaisa.id, leo.id);
    const asked = await made('enquiries', {
      kind: 'plot',
      companyId: company.id,
      contact: { name: 'Aino Aliisa', email: 'aino@koepaja.test' },
    });
    const known = await made('enquiries', {
      kind: 'plot',
      companyId: company.id,
      contact: { name: 'Kaisa K.', email: 'KAISA@koepaja.test' },
    });
    const span = await during(async () => {
      const officer = await api.as('land_use_officer');
      await manager.get(`contacts/${leo.id}`);
      await manager.patch(`interactions/${met.id}`, met.version, { subject: 'Toinen aihe' });
      for (const { id, version } of [asked, known])
        await officer.patch(`enquiries/${id}`, version, { title: 'Tontti' });
    });
    const mine = `actorId=${manager.userId}&${span}`;
    expect(await people(mine)).toMatchObject([
      { contactId: kaisa.id, name: 'Kaisa Kuvitteellinen', records: 1, kinds: ['interaction'] },
      { contactId: leo.id, name: 'Leo Keksitty', records: 2, kinds: ['contact', 'interaction'] },
    ]);
    const { body: named } = await administrator.get<Page<{ kind: string; title: string }>>(
      `audit-entries/touched/records?${mine}`,
    );
    expect(named.items.map(({ kind, title }) => [kind, title])).toEqual([
      ['contact', 'Leo Keksitty'],
      ['interaction', 'Toinen aihe'],
    ]);
    expect(await summary(mine)).toMatchObject({ entries: 2, records: 2, people: 2, withheld: 0 });
    const [{ viaId } = { viaId: '' }] = await listed(mine);
    expect(await summary(`viaId=${viaId}&${span}`)).toEqual(await summary(mine));
    const [officerId] = (await listed(`kind=enquiry&${span}&action=update`)).map((entry) => entry.viaId);
    expect(await people(`viaId=${officerId}`)).toMatchObject([
      { contactId: null, name: 'Aino Aliisa', kinds: ['enquiry'] },
      { contactId: kaisa.id, name: 'Kaisa Kuvitteellinen', kinds: ['enquiry'] },
    ]);
    // Nothing that lies outside of it.
    expect((await listed(mine)).map(({ id }) => id)).not.toContain(other.id);
    expect(await summary(`actorId=${manager.userId}&to=2020-01-01T00:00:00Z`)).toMatchObject({
      entries: 0,
      people: 0,
      byKind: [],
    });
  });

  it('what an API key has met, and the lists that may have held anybody', async () => {
    const { id, key } = await makeKey(api);
    const machine = withKey(api, key);
    await machine.get(`contacts/${leo.id}`);
    const entries = await listed(`viaId=${id}`);
    expect(entries).toMatchObject([{ action: 'view', kind: 'contact', id: leo.id, viaKind: 'api-key' }]);
    expect(await people(`viaId=${id}`)).toMatchObject([{ contactId: leo.id, records: 1 }]);
    const manager = await api.as('coordinator');
    const span = await during(() => manager.get('offline-companies'));
    expect((await summary(`actorId=${manager.userId}&${span}`)).byKind).toEqual([
      { kind: 'offline_companies', records: 0, entries: 1, mayHoldAnybody: true },
    ]);
  });

  it('a person of two cards is one, by the card that stays', async () => {
    const twin = await made('contacts', { firstName: 'Kaisa', lastName: 'Kaksonen' });
    const manager = await api.as('service_manager');
    const met = await meeting(kaisa.id);
    const span = await during(async () => {
      await manager.get(`contacts/${twin.id}`);
      await manager.patch(`interactions/${met.id}`, met.version, { subject: 'Aihe' });
    });
    await api.db.query('update contacts set merged_into_id = $2, deleted_at = now() where id = $1', [
      twin.id,
      kaisa.id,
    ]);
    expect(await people(`actorId=${manager.userId}&${span}`)).toMatchObject([{ contactId: kaisa.id, records: 2 }]);
    expect((await listed(`personId=${kaisa.id}&actorId=${manager.userId}&${span}`)).map(({ id }) => id)).toEqual([
      met.id,
      twin.id,
    ]);
  });

  it('lists page by page what it counts, records and people alike', async () => {
    const manager = await api.as('service_manager');
    const span = await during(async () => {
      for (const name of ['A', 'B', 'C']) {
        const { body } = await manager.post<Made>('contacts', { firstName: name, lastName: 'Sivulla' });
        await manager.post('companies', { name: `${name} Oy` });
        await manager.get(`contacts/${body.id}`);
      }
    });
    const query = `actorId=${manager.userId}&${span}&limit=2`;
    const { body: first } = await administrator.get<Page<Person>>(`audit-entries/touched/people?${query}`);
    const { body: second } = await administrator.get<Page<Person>>(
      `audit-entries/touched/people?${query}&cursor=${first.nextCursor}`,
    );
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['A Sivulla', 'B Sivulla', 'C Sivulla']);
    expect(second.nextCursor).toBeNull();
    const records: { kind: string; title: string; wasSeen: boolean; wasChanged: boolean }[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page<(typeof records)[number]> = (
        await administrator.get<Page<(typeof records)[number]>>(
          `audit-entries/touched/records?${query}${cursor === '' ? '' : `&cursor=${cursor}`}`,
        )
      ).body;
      records.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(records.map(({ title }) => title)).toEqual(['C Oy', 'B Oy', 'A Oy', 'C Sivulla', 'B Sivulla', 'A Sivulla']);
    expect(records.map(({ wasSeen, wasChanged }) => [wasSeen, wasChanged])).toEqual([
      ...[0, 1, 2].map(() => [false, true]),
      ...[0, 1, 2].map(() => [true, true]),
    ]);
    expect(
      await api.countStatements(() => administrator.get(`audit-entries/touched?${query.replace('&limit=2', '')}`)),
    ).toBe(2);
    expect(await api.countStatements(() => administrator.get(`audit-entries/touched/records?${query}`))).toBe(2);
    expect(await api.countStatements(() => administrator.get(`audit-entries/touched/people?${query}`))).toBe(3);
  });

  it('is for who reads the trail, wants to know whose deeds, and reading whom they met is itself on the trail', async () => {
    for (const path of ['', '/records', '/people']) {
      const of = `audit-entries/touched${path}?actorId=${coordinator.userId}`;
      expect([path, (await coordinator.get(of)).status]).toEqual([path, 403]);
      expect([path, (await administrator.get(`audit-entries/touched${path}`)).status]).toEqual([path, 400]);
      expect([path, (await administrator.get(`audit-entries/touched${path}?actorId=x`)).status]).toEqual([path, 400]);
    }
    for (const path of ['/records', '/people']) {
      const of = `audit-entries/touched${path}?actorId=${coordinator.userId}&cursor=`;
      for (const cursor of [
        'xx',
        Buffer.from('["a"]').toString('base64url'),
        Buffer.from('["\\u0000","1"]').toString('base64url'),
      ])
        expect([path, (await administrator.get(of + cursor)).status]).toEqual([path, 400]);
    }
    expect(await listed(`actorId=${administrator.userId}&kind=audit_trail`)).toMatchObject([
      { action: 'view', kind: 'audit_trail', id: null },
    ]);
  });

  it('is a file of the same people and records, neutral and on the trail, for who may read both', async () => {
    const { body: formula } = await coordinator.post<Made>('contacts', { firstName: '=1+1', lastName: 'Laskettu' });
    const known = await made('contacts', { firstName: 'Tuttu', lastName: 'Tunnettu' });
    const span = await during(async () => {
      await coordinator.get(`contacts/${formula.id}`);
      await coordinator.get(`contacts/${known.id}`);
    });
    const query = `actorId=${coordinator.userId}&${span}`;
    const rowsOf = async (path: string): Promise<string[]> =>
      (await administrator.getFile(`audit-entries/touched/${path}?${query}`)).bytes.toString('utf8').split('\r\n');
    const found = await rowsOf('people/file.csv');
    expect(found[0]).toBe('\uFEFFHenkilö;Missä;Tietueet;Ensin;Viimeksi');
    expect(found.slice(1, 3).map((row) => row.split(';').slice(0, 3))).toEqual([
      ["'=1+1 Laskettu", 'Yhteyshenkilö', '1'],
      ['Tuttu Tunnettu', 'Yhteyshenkilö', '1'],
    ]);
    expect(found.at(-2)).toMatch(/Testi coordinator, .* alkaen .* asti/);
    const records = await rowsOf('records/file.csv');
    expect(records[0]).toBe('\uFEFFLaji;Kohde;Tunniste;Toiminto;Lokimerkinnät;Ensin;Viimeksi');
    expect(records.find((row) => row.includes(known.id))).toMatch(
      new RegExp(`^Yhteyshenkilö;Tuttu Tunnettu;${known.id};katsottu;1;`),
    );
    for (const what of ['people', 'records']) {
      const { bytes, headers } = await administrator.getFile(`audit-entries/touched/${what}/file.xlsx?${query}`);
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
      expect(headers['content-disposition']).toContain('.xlsx');
      expect((await coordinator.get(`audit-entries/touched/${what}/file.csv?${query}`)).status).toBe(403);
      expect((await administrator.get(`audit-entries/touched/${what}/file.csv`)).status).toBe(400);
    }
    const written = await api.db.query(
      `select changes->'format'->>1 as format, coalesce(changes->'people', changes->'records')->>1 as rows,
         changes->'userId'->>1 as whose
       from audit_entries where action = 'export' and object_kind = 'audit_trail' order by seq`,
    );
    expect(written).toEqual(
      ['csv', 'csv', 'xlsx', 'xlsx'].map((format) => ({ format, rows: '2', whose: coordinator.userId })),
    );
    expect(
      await api.countStatements(() => administrator.getFile(`audit-entries/touched/people/file.csv?${query}`)),
    ).toBeLessThanOrEqual(9);
  });
});
