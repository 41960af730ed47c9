import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
  version: number;
}
interface Company extends Made {
  tags: string[];
}
interface Change {
  id: string;
  changed: number;
  undone: number | null;
  replaced: string | null;
  value: string;
  touched: { title: string }[];
}

let api: TestApi;
let coordinator: TestClient;

beforeAll(async () => {
  api = await startTestApi({ now: '2026-11-23T10:00:00Z' });
  coordinator = await api.as('coordinator');
});
afterAll(() => api.close());

const make = async <T extends Made = Made>(collection: string, body: object): Promise<T> => {
  const answer = await coordinator.post<T>(collection, body);
  if (answer.status !== 201) throw new Error(`POST ${collection} answered ${answer.status}: ${answer.text}`);
  return answer.body;
};
const company = (name: string, tags: string[]) => make<Company>('companies', { name, tags });
const tagsOf = async ({ id }: Made) => (await coordinator.get<Company>(`companies/${id}`)).body.tags;
const rename = (tag: string, to: string, more: object = {}, by = coordinator) =>
  by.post<Change>('company-tags/rename', { tag, to, ...more });
const listed = async () =>
  new Map(
    (await coordinator.get<{ items: { tag: string; companies: number }[] }>('company-tags')).body.items.map(
      ({ tag, companies }) => [tag, companies],
    ),
  );

describe('a tag with another name', () => {
  it('has it in every company, once, in its place, with an entry each; and gets the old one back', async () => {
    const [plain, both, written, other] = [
      await company('Yksi Oy', ['alku', 'vientti', 'loppu']),
      await company('Kaksi Oy', ['vientti', 'väli', 'Vienti']),
      await company('Kolme Oy', ['vienti']),
      await company('Neljä Oy', ['tuonti']),
    ];
    const before = await listed();
    expect([before.get('vientti'), before.get('vienti')]).toEqual([2, 1]);
    const renamed = await rename('vientti', ' vienti ', { expected: 2 });
    expect([renamed.status, renamed.body]).toMatchObject([201, { changed: 2, replaced: 'vientti', value: 'vienti' }]);
    expect(await Promise.all([plain, both, written, other].map(tagsOf))).toEqual([
      ['alku', 'vienti', 'loppu'],
      ['vienti', 'väli'],
      ['vienti'],
      ['tuonti'],
    ]);
    const after = await listed();
    expect([after.get('vientti'), after.get('vienti')]).toEqual([undefined, 3]);
    const entries = await api.db.query(
      `select object_id as id, changes from audit_entries where action = 'update' and object_id = any($1::uuid[]) order by object_id`,
      [[plain.id, both.id, written.id]],
    );
    expect(entries).toEqual([
      {
        id: plain.id,
        changes: {
          tags: [
            ['alku', 'vientti', 'loppu'],
            ['alku', 'vienti', 'loppu'],
          ],
        },
      },
      {
        id: both.id,
        changes: {
          tags: [
            ['vientti', 'väli', 'Vienti'],
            ['vienti', 'väli'],
          ],
        },
      },
    ]);

    const undone = await coordinator.post<Change>(`bulk-changes/${renamed.body.id}/undo`);
    expect(undone.body).toMatchObject({ undone: 2, touched: [] });
    expect(await Promise.all([plain, both, written].map(tagsOf))).toEqual([
      ['alku', 'vientti', 'loppu'],
      ['vientti', 'väli', 'Vienti'],
      ['vienti'],
    ]);
  });

  it('is followed by views and by letters that have not left, and not by those that have', async () => {
    const one = await company('Seurattu Oy', ['seurattu']);
    const view = await make('list-views', {
      list: 'companies',
      name: 'S',
      filter: { tag: 'seurattu', status: 'active' },
    });
    const group = { audience: ['companies'], tags: ['seurattu', 'uusi', 'muu'] };
    const [draft, touched, sent] = [
      await make('mailings', { group }),
      await make('mailings', { group }),
      await make('mailings', { group }),
    ];
    await api.db.query(`update mailings set state = 'sent', started_at = now(), finished_at = now() where id = $1`, [
      sent.id,
    ]);
    const filterOf = async () => (await coordinator.get<{ filter: object }>(`list-views/${view.id}`)).body.filter;
    const groupOf = async ({ id }: Made) =>
      (await coordinator.get<Made & { group: { tags: string[] } }>(`mailings/${id}`)).body;

    const { body } = await rename('seurattu', 'uusi');
    expect(await filterOf()).toEqual({ tag: 'uusi', status: 'active' });
    expect((await groupOf(draft)).group.tags).toEqual(['uusi', 'muu']);
    expect((await groupOf(sent)).group.tags).toEqual(group.tags);
    const late = await coordinator.patch(`list-views/${view.id}`, view.version, { name: 'Myöhässä' });
    expect(late.status).toBe(412);

    await coordinator.patch(`mailings/${touched.id}`, (await groupOf(touched)).version, { perMinute: 30 });
    await coordinator.post(`bulk-changes/${body.id}/undo`);
    expect(await tagsOf(one)).toEqual(['seurattu']);
    expect(await filterOf()).toEqual({ tag: 'seurattu', status: 'active' });
    expect((await groupOf(draft)).group.tags).toEqual(group.tags);
    expect((await groupOf(touched)).group.tags).toEqual(['uusi', 'muu']);
    const trail = await api.db.query<{ kind: string; action: string }>(
      `select object_kind as kind, action from audit_entries where object_id = any($1::uuid[]) and changes ?| '{filter,group}' and action <> 'create' order by seq`,
      [[view.id, draft.id]],
    );
    expect(trail).toEqual([
      { kind: 'list_view', action: 'update' },
      { kind: 'mailing', action: 'update' },
      { kind: 'list_view', action: 'undo' },
      { kind: 'mailing', action: 'undo' },
    ]);
  });

  it('leaves alone whom somebody has touched since, and tells of them', async () => {
    const one = await company('Koskettu Oy', ['hetki']);
    const { body } = await rename('hetki', 'tuokio');
    const now = (await coordinator.get<Company>(`companies/${one.id}`)).body;
    await coordinator.patch(`companies/${one.id}`, now.version, { tags: ['tuokio', 'lisä'] });
    const undone = await coordinator.post<Change>(`bulk-changes/${body.id}/undo`);
    expect(undone.body).toMatchObject({ undone: 0, touched: [{ title: 'Koskettu Oy' }] });
    expect(await tagsOf(one)).toEqual(['tuokio', 'lisä']);
  });

  it('is refused where it makes no sense, where it was confirmed of others, and to who may not', async () => {
    await company('Tarkka Oy', ['tarkka']);
    const status = async (...order: Parameters<typeof rename>) => (await rename(...order)).status;
    expect(await status('tarkka', 'tarkka')).toBe(422);
    expect(await status('tarkka', 'kaksi, kolme')).toBe(422);
    expect(await status('tarkka', '  ')).toBe(400);
    expect(await status('tarkka', 'x'.repeat(61))).toBe(400);
    expect(await status('ei ole', 'on')).toBe(404);
    expect(await status('tarkka', 'tarkempi', { expected: 2 })).toBe(409);
    expect(await status('tarkka', 'tarkempi', {}, await api.as('contributor'))).toBe(403);
    expect(await status('tarkka', 'tarkempi', {}, await api.as('land_use_officer'))).toBe(403);
    const asBulk = { list: 'companies', filter: { tag: 'tarkka' }, field: 'renameTag', value: 'x' };
    expect((await coordinator.post('bulk-changes', asBulk)).status).toBe(422);
    expect((await listed()).get('tarkka')).toBe(1);
  });
});
