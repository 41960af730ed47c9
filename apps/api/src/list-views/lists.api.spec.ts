import { listColumns, listFilters, listKinds, type ListColumn, type ListFilter } from '@elinvoima/contracts';
import { listSource } from '@elinvoima/domain/list-views';
import { everyRow, userActor } from '@elinvoima/domain/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../openapi.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
  version: number;
}
interface View extends Made {
  name: string;
  filter: Record<string, unknown>;
  columns: string[] | null;
  shared: boolean;
  isOwn: boolean;
  isDefault: boolean;
  mayChange: boolean;
  gone: string[];
  beyond: string[];
}
interface Change {
  id: string;
  changed: number;
  undone: number | null;
  state: string;
  touched: { id: string; title: string }[];
  touchedCount: number;
  expiresAt: string;
}
interface Company extends Made {
  name: string;
  tags: string[];
  owner: { id: string } | null;
}
type Names = { items: Company[]; total?: number };

const today = '2026-11-22';
let api: TestApi;
let coordinator: TestClient;
let contributor: TestClient;

beforeAll(async () => {
  api = await startTestApi({ now: `${today}T10:00:00Z` });
  coordinator = await api.as('coordinator');
  contributor = await api.as('contributor');
});
afterAll(() => api.close());

const make = async <T extends Made = Made>(collection: string, body: object, by = coordinator): Promise<T> => {
  const answer = await by.post<T>(collection, body);
  if (answer.status !== 201) throw new Error(`POST ${collection} answered ${answer.status}: ${answer.text}`);
  return answer.body;
};
const company = (name: string, more: object = {}) => make<Company>('companies', { name, ...more });
const names = async (query: string, by = coordinator): Promise<string[]> => {
  const { status, body, text } = await by.get<Names>(`companies?${query}`);
  if (status !== 200) throw new Error(`${query} answered ${status}: ${text}`);
  return body.items.map(({ name }) => name);
};

/** Rows of the lists that nothing else here enters: alike in part, and with fields that are empty. */
async function threeOfEach(companyId: string): Promise<void> {
  const checked = await make('partners', { name: 'Ääkköskeskus', sector: 'school', areas: ['education'] });
  await coordinator.post(`partners/${checked.id}/check`);
  for (const name of ['Aluekeskus', 'Bio-opisto']) await make('partners', { name, sector: 'school' });
  for (const [title, day] of [
    ['Ässätapahtuma', '10'],
    ['Aamukahvit', '12'],
    ['Aamukahvit', '10'],
  ])
    await make('events', {
      title,
      kind: 'morning_coffee',
      startsAt: `2026-11-${day}T06:00:00Z`,
      endsAt: `2026-11-${day}T08:00:00Z`,
    });
  const subject = { kind: 'company', id: companyId };
  for (const title of ['Soita', 'Äänestä', 'Soita']) await make('follow-ups', { title, dueOn: today, subject });
  const kept = await make('follow-ups', { title: 'Lähetä', dueOn: '2026-11-20', subject });
  await coordinator.post(`follow-ups/${kept.id}/done`);
}

describe('the lists', () => {
  it('know by their contract every filter and every order that their routes take, and no other', () => {
    const { paths } = openApiDocument(api.app);
    const paging = new Set(['limit', 'cursor', 'sort', 'withTotal']);
    for (const list of listKinds) {
      const parameters = (paths[`/api/${list}`]?.get?.parameters ?? []) as { name: string }[];
      const taken = parameters.map(({ name }) => name).filter((name) => !paging.has(name));
      expect([list, taken.toSorted()]).toEqual([
        list,
        (listFilters[list] as readonly ListFilter[]).map(({ key }) => key).toSorted(),
      ]);
    }
  });

  it('are sorted by each of their columns both ways, page by page, no row twice and none left out', async () => {
    const owner = coordinator.userId;
    await company('Aalto Oy', { sizeClass: '100-249', industryCode: '43210', ownerId: owner, tags: ['laji'] });
    await company('Bestu Oy', { sizeClass: '5-9', postalCode: '13720', postOffice: 'Parola', tags: ['laji'] });
    const met = await company('Cirrus Oy', { businessId: '9000001-1', tags: ['laji'] });
    await make('interactions', {
      type: 'call',
      occurredAt: '2026-11-20T10:00:00Z',
      subject: 'P',
      companyIds: [met.id],
    });
    await threeOfEach(met.id);
    for (const list of listKinds)
      for (const { sort } of listColumns[list] as readonly ListColumn[]) {
        if (sort === undefined) continue;
        for (const order of [sort, `-${sort}`]) {
          const seen: string[] = [];
          let cursor: string | null = '';
          while (cursor !== null && seen.length < 50) {
            const at: string = cursor === '' ? '' : `&cursor=${cursor}`;
            const page = await coordinator.get<{ items: Made[]; nextCursor: string | null }>(
              `${list}?limit=1&sort=${order}${at}`,
            );
            expect([list, order, page.status]).toEqual([list, order, 200]);
            seen.push(...page.body.items.map(({ id }) => id));
            cursor = page.body.nextCursor;
          }
          const { body } = await coordinator.get<{ items: Made[] }>(`${list}?limit=200&sort=${order}`);
          if (['partners', 'events', 'follow-ups'].includes(list)) expect(seen.length).toBeGreaterThanOrEqual(3);
          expect([list, order, seen]).toEqual([list, order, body.items.map(({ id }) => id)]);
          expect(new Set(seen).size).toBe(seen.length);
        }
      }
    expect(await names('tag=laji&sort=sizeClass')).toEqual(['Cirrus Oy', 'Bestu Oy', 'Aalto Oy']);
    expect(await names('tag=laji&sort=-lastMetOn&limit=1')).toEqual(['Cirrus Oy']);
  });

  it('narrow companies by how long they have not been met, by what is promised and by what is new', async () => {
    const tag = 'rajaus';
    const [long, lately, never, promised] = await Promise.all(
      ['Pitkään Oy', 'Äsken Oy', 'Ei koskaan Oy', 'Luvattu Oy'].map((name) => company(name, { tags: [tag] })),
    );
    const call = (of: Made | undefined, occurredAt: string) =>
      make('interactions', { type: 'call', occurredAt, subject: 'Puhelu', companyIds: [of?.id] });
    await call(long, '2025-11-25T10:00:00Z');
    await call(lately, '2026-11-01T10:00:00Z');
    await call(promised, '2026-05-22T09:00:00Z');
    await make('follow-ups', { title: 'Soita', dueOn: today, subject: { kind: 'company', id: promised?.id } });
    await api.db.query(`update companies set created_at = '2026-01-01' where id = $1`, [long?.id]);
    const of = (query: string) => names(`tag=${tag}&${query}`);
    expect(await of('notMetMonths=6')).toEqual(['Ei koskaan Oy', 'Pitkään Oy']);
    expect(await of('notMetMonths=12')).toEqual(['Ei koskaan Oy']);
    expect(await of('metMonths=6')).toEqual(['Luvattu Oy', 'Äsken Oy']);
    expect(await of('neverMet=true')).toEqual(['Ei koskaan Oy']);
    expect(await of('lastMetFrom=2026-05-22&lastMetTo=2026-10-31')).toEqual(['Luvattu Oy']);
    expect(await of('openFollowUp=true')).toEqual(['Luvattu Oy']);
    expect(await of('newThisMonth=true')).not.toContain('Pitkään Oy');
    expect(await of('unowned=true&sizeGroup=20%2B')).toEqual([]);
    const needs = { companyId: never?.id, growth: 'growth', assessedOn: today };
    await make('needs-assessments', needs);
    expect(await of('need=growth')).toEqual(['Ei koskaan Oy']);
  });

  it('tell nothing by narrowing to those who may not read what is asked about', async () => {
    for (const query of ['need=at_risk', 'openFollowUp=true'])
      expect([query, (await contributor.get(`companies?${query}`)).status]).toEqual([query, 403]);
    const viewer = await api.as('viewer');
    expect((await viewer.get('companies?need=at_risk')).status).toBe(403);
    const actor = userActor({ id: String(contributor.userId), role: 'contributor', language: 'fi' });
    const hidden = { list: 'companies', filter: { need: 'at_risk' } } as const;
    await expect(listSource(api.db, actor, hidden, new Date(today))).rejects.toThrow('forbidden');
    const contacts = { list: 'contacts', filter: {} } as const;
    await expect(listSource(api.db, actor, contacts, new Date(today))).rejects.toThrow('forbidden');
  });

  it('are read whole for a file as the very rows of their pages, with the rights of who asks', async () => {
    const actor = userActor({ id: String(coordinator.userId), role: 'coordinator', language: 'fi' });
    const request = { list: 'companies', filter: { tag: 'laji' } } as const;
    const rows = await api.db.transaction(async () => {
      const found: { id: string }[] = [];
      const source = await listSource(api.db, actor, request, new Date(today));
      for await (const batch of everyRow<Company>(api.db, source, '-name')) found.push(...batch);
      return found;
    });
    const { body } = await coordinator.get<Names>('companies?tag=laji&sort=-name');
    expect(JSON.parse(JSON.stringify(rows))).toEqual(body.items);
  });

  it('of partners, events and promises have views and files like the others: as many rows as the page counts', async () => {
    const narrowed = [
      { list: 'partners', filter: { sector: 'school' }, columns: ['name', 'checkedOn'], sort: '-checkedOn' },
      {
        list: 'events',
        filter: { kind: 'morning_coffee', from: '2026-11-12' },
        columns: ['title', 'owner'],
        sort: 'title',
      },
      { list: 'follow-ups', filter: { state: 'open', dueTo: today }, columns: ['title', 'dueOn'], sort: '-dueOn' },
    ] as const;
    for (const { list, filter, columns, sort } of narrowed) {
      const view = await make<View>('list-views', { list, name: `Minun ${list}`, filter, columns, sort });
      expect((await coordinator.put('list-views/default', { list, viewId: view.id })).status).toBe(204);
      const kept = await coordinator.get<{ items: View[] }>(`list-views?list=${list}`);
      expect(kept.body.items).toEqual([expect.objectContaining({ filter, columns, isDefault: true, gone: [] })]);
      const query = new URLSearchParams({ ...filter, sort, withTotal: 'true' });
      const { body } = await coordinator.get<{ items: Made[]; total: number }>(`${list}?${query}`);
      expect([list, body.total]).toEqual([list, body.items.length]);
      expect(body.total).toBeGreaterThan(0);
      const file = await coordinator.post<{ rowsTotal: number; sort: string }>('exports', {
        list,
        format: 'csv',
        filter,
        columns,
        sort,
      });
      expect([list, file.status, file.body]).toEqual([
        list,
        201,
        expect.objectContaining({ rowsTotal: body.total, filter, columns, sort }),
      ]);
    }
  });
});

describe('views of lists', () => {
  const view = (more: object = {}) => ({ list: 'companies', name: 'Rakentajat', filter: { industry: '43' }, ...more });

  it('are one’s own until shared; another reads a shared one and changes it only with the right to share', async () => {
    const own = await make<View>('list-views', view({ columns: ['name', 'tags'], sort: '-name' }));
    expect(own).toMatchObject({ isOwn: true, shared: false, mayChange: true, columns: ['name', 'tags'], gone: [] });
    const director = await api.as('director');
    expect((await director.get(`list-views/${own.id}`)).status).toBe(404);
    const shared = await coordinator.patch<View>(`list-views/${own.id}`, own.version, { shared: true });
    expect(shared.body.shared).toBe(true);
    const read = await contributor.get<View>(`list-views/${own.id}`);
    expect(read.body).toMatchObject({ isOwn: false, mayChange: false, name: 'Rakentajat' });
    expect((await contributor.patch(`list-views/${own.id}`, 2, { name: 'Minun' })).status).toBe(403);
    expect((await contributor.post('list-views', view({ name: 'Jaettu', shared: true }))).status).toBe(403);
    // Whoever may not read the list reads nothing of its views: neither their names nor what somebody looked for.
    const viewer = await api.as('viewer');
    expect((await viewer.get<{ items: View[] }>('list-views')).body.items).toEqual([]);
    expect((await viewer.get(`list-views/${own.id}`)).status).toBe(404);
    expect((await viewer.patch(`list-views/${own.id}`, 2, { name: 'Minun' })).status).toBe(404);
    expect((await director.patch(`list-views/${own.id}`, 2, { name: 'Rakennusala' })).status).toBe(200);
    const late = await coordinator.patch<{ current: View }>(`list-views/${own.id}`, 2, { name: 'Rakennus' });
    expect([late.status, late.body.current.name]).toEqual([412, 'Rakennusala']);
    expect((await coordinator.delete(`list-views/${own.id}`, 3)).status).toBe(204);
    expect((await coordinator.get(`list-views/${own.id}`)).status).toBe(404);
  });

  it('hold what the list knows and nothing else', async () => {
    const refused = async (more: object) => (await coordinator.post('list-views', view({ name: 'X', ...more }))).status;
    expect(await refused({ filter: { secret: '1' } })).toBe(400);
    expect(await refused({ filter: { status: 'sleeping' } })).toBe(400);
    expect(await refused({ columns: ['name', 'notes'] })).toBe(422);
    expect(await refused({ sort: 'notes' })).toBe(422);
    expect(await refused({ name: ' ' })).toBe(400);
    await make('list-views', view({ name: 'Kaksi' }));
    expect(await refused({ name: 'kaksi' })).toBe(422);
    expect((await contributor.post('list-views', view({ list: 'contacts', filter: {} }))).status).toBe(403);
  });

  it('open by themselves for whom they are the default, and say what has vanished from them', async () => {
    const tagged = await company('Häviävä Oy', { tags: ['katoava'] });
    const kept = await make<View>(
      'list-views',
      view({ name: 'Katoavat', filter: { tag: 'katoava', need: 'growth' }, shared: true }),
    );
    expect((await contributor.put('list-views/default', { list: 'companies', viewId: kept.id })).status).toBe(204);
    const mine = async () =>
      (await contributor.get<{ items: View[] }>('list-views?list=companies')).body.items.find(
        ({ id }) => id === kept.id,
      );
    expect(await mine()).toMatchObject({ isDefault: true, gone: [], beyond: ['need'], filter: { tag: 'katoava' } });
    expect(JSON.stringify(await mine())).not.toContain('growth');
    await coordinator.delete(`companies/${tagged.id}`, tagged.version);
    expect(await mine()).toMatchObject({ gone: ['tag'] });
    await contributor.put('list-views/default', { list: 'companies', viewId: null });
    expect(await mine()).toMatchObject({ isDefault: false });
    const contactsView = { list: 'contacts', viewId: kept.id };
    expect((await coordinator.put('list-views/default', contactsView)).status).toBe(422);
    const { body } = await coordinator.get<{ items: { tag: string; companies: number }[] }>('company-tags');
    expect(body.items).toContainEqual({ tag: 'laji', companies: 3 });
    expect(body.items.map(({ tag }) => tag)).not.toContain('katoava');
  });
});

describe('changes to many', () => {
  const change = (more: object, by = coordinator) => by.post<Change>('bulk-changes', { list: 'companies', ...more });
  const get = async (id: string) => (await coordinator.get<Company>(`companies/${id}`)).body;

  it('tag chosen companies, each with its new version and its entry, and take it back', async () => {
    const one = await company('Yksi Oy', { tags: ['vanha'] });
    const two = await company('Kaksi Oy', { tags: ['Kampanja'] });
    const tagged = await change({ ids: [one.id, two.id], field: 'addTag', value: ' kampanja ' });
    expect([tagged.status, tagged.body.changed]).toEqual([201, 1]);
    expect(await get(one.id)).toMatchObject({ tags: ['vanha', 'kampanja'], version: 2 });
    expect(await get(two.id)).toMatchObject({ tags: ['Kampanja'], version: 1 });
    const [entry] = await api.db.query<{ changes: unknown }>(
      `select changes from audit_entries where object_id = $1 and action = 'update'`,
      [one.id],
    );
    expect(entry?.changes).toEqual({ tags: [['vanha'], ['vanha', 'kampanja']] });
    const undone = await coordinator.post<Change>(`bulk-changes/${tagged.body.id}/undo`);
    expect(undone.body).toMatchObject({ state: 'undone', undone: 1, touched: [] });
    expect(await get(one.id)).toMatchObject({ tags: ['vanha'], version: 3 });
    expect((await coordinator.post(`bulk-changes/${tagged.body.id}/undo`)).status).toBe(409);
  });

  it('reach all that a filter finds, when it still finds as many as was confirmed', async () => {
    const tags = ['joukko'];
    const [first] = await Promise.all(['Eka Oy', 'Toka Oy', 'Kolmas Oy'].map((name) => company(name, { tags })));
    const order = { filter: { tag: 'joukko' }, field: 'owner', value: coordinator.userId };
    const other = await change({ ...order, expected: 2 });
    expect([other.status, other.text]).toEqual([409, expect.stringContaining('3 riviä')]);
    const done = await change({ ...order, expected: 3 });
    expect(done.body.changed).toBe(3);
    const touched = await get(first?.id ?? '');
    await coordinator.patch(`companies/${touched.id}`, touched.version, { notes: 'Soitti takaisin' });
    const { body } = await coordinator.post<Change>(`bulk-changes/${done.body.id}/undo`);
    expect(body).toMatchObject({ undone: 2, touchedCount: 1, touched: [{ id: touched.id, title: 'Eka Oy' }] });
    expect((await get(touched.id)).owner?.id).toBe(coordinator.userId);
    expect(await names('tag=joukko&unowned=true')).toEqual(['Kolmas Oy', 'Toka Oy']);
  });

  it('move open promises to another day, give people a language and interactions a topic', async () => {
    const { id } = await company('Moni Oy');
    const promise = { title: 'Soita', dueOn: today, subject: { kind: 'company', id } };
    const [open, done] = [await make('follow-ups', promise), await make('follow-ups', promise)];
    await coordinator.post(`follow-ups/${done.id}/done`);
    const ids = [open.id, done.id];
    expect((await change({ list: 'follow-ups', ids, field: 'dueOn', value: '2026-12-01' })).body.changed).toBe(1);
    const person = await make('contacts', { firstName: 'Tove', lastName: 'Testi' });
    const spoken = await change({ list: 'contacts', ids: [person.id], field: 'language', value: 'sv' });
    expect(spoken.body.changed).toBe(1);
    const call = { type: 'call', occurredAt: '2026-11-20T10:00:00Z', subject: 'Puhelu', companyIds: [id] };
    const logged = await make('interactions', call);
    const topic = await change({ list: 'interactions', ids: [logged.id], field: 'addTopic', value: 'messut' });
    const read = () => coordinator.get<{ topics: string[] }>(`interactions/${logged.id}`);
    expect((await read()).body.topics).toEqual(['messut']);
    await coordinator.post(`bulk-changes/${topic.body.id}/undo`);
    expect((await read()).body.topics).toEqual([]);
  });

  it('are refused where a single change would be, and where the order makes no sense', async () => {
    const { id } = await company('Tarkka Oy');
    const nobody = '01900000-0000-7000-8000-000000000000';
    const status = async (more: object, by = coordinator) => (await change(more, by)).status;
    expect(await status({ ids: [id], field: 'owner', value: nobody })).toBe(422);
    expect(await status({ ids: [id], field: 'relationship', value: 'friend' })).toBe(422);
    expect(await status({ ids: [id], field: 'relationship', value: null })).toBe(422);
    expect(await status({ ids: [id], field: 'dueOn', value: today })).toBe(422);
    expect(await status({ field: 'addTag', value: 'x' })).toBe(422);
    expect(await status({ ids: [id], filter: {}, field: 'addTag', value: 'x' })).toBe(422);
    expect(await status({ filter: { secret: 'x' }, field: 'addTag', value: 'x' })).toBe(400);
    expect(await status({ ids: [id], field: 'addTag', value: 'x' }, contributor)).toBe(403);
    const officer = await api.as('land_use_officer');
    expect(await status({ ids: [id], field: 'addTag', value: 'x' }, officer)).toBe(403);
    expect((await get(id)).version).toBe(1);
  });

  it('can be undone until what stood there before is forgotten', async () => {
    const { id } = await company('Mennyt Oy');
    const { body } = await change({ ids: [id], field: 'sizeClass', value: '1-4' });
    expect(body.expiresAt.slice(0, 10)).toBe('2026-12-22');
    await api.db.query('update bulk_changes set expires_at = $2 where id = $1', [body.id, `${today}T09:00:00Z`]);
    const late = await coordinator.post(`bulk-changes/${body.id}/undo`);
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('30 päivää')]);
  });
});
