import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { tellRegisterNews } from '../testing/register-news.js';

interface Change {
  id: string;
  businessId: string;
  kind: string;
  title: string;
  state: string;
  company: { id: string; name: string; version: number } | null;
  from: Record<string, string | null>;
  to: Record<string, string | null>;
  decidedBy: { name: string } | null;
}

describe('the register’s news over HTTP', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let told: { id: string; kind: string }[];

  const list = async (query = 'state=open') =>
    (await coordinator.get<{ items: Change[]; nextCursor: string | null; total?: number }>(`register-changes?${query}`))
      .body;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula');
    coordinator = await api.as('coordinator');
    told = await tellRegisterNews(api);
  });
  afterAll(() => api.close());

  it('lists them page by page, by kind, name and business id', async () => {
    expect(told).toHaveLength(3);
    const first = await list('state=open&limit=2&withTotal=true&sort=title');
    expect(first.total).toBe(told.length);
    const rest = await list(`state=open&limit=200&sort=title&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...rest.items].map(({ id }) => id).toSorted()).toEqual(told.map(({ id }) => id).toSorted());
    const [one] = first.items;
    expect((await list(`q=${one?.businessId ?? ''}`)).items.map(({ id }) => id)).toEqual([one?.id]);
    expect((await list('kind=ceased')).items).toEqual([]);
    expect((await coordinator.get('register-changes?kind=gone')).status).toBe(400);
    const { body } = await coordinator.get<{ count: number; byKind: { kind: string; count: number }[] }>(
      'register-changes/summary',
    );
    expect(body.count).toBe(told.length);
    const { body: home } = await coordinator.get<{ registerChanges: { count: number } }>('home');
    expect(home.registerChanges).toEqual({ count: told.length });
  });

  it('takes one in, and passes one over and back', async () => {
    const [newcomer, other] = told;
    const taken = await coordinator.post<{ outcome: string; change: Change }>(
      `register-changes/${newcomer?.id ?? ''}/take`,
    );
    expect(taken.status).toBe(200);
    expect(taken.body).toMatchObject({ outcome: 'taken', change: { state: 'taken' } });
    const company = await coordinator.get<{ name: string; register: object | null }>(
      `companies/${taken.body.change.company?.id ?? ''}`,
    );
    expect(company.body).toMatchObject({ name: taken.body.change.title });
    expect(company.body.register).not.toBeNull();
    const ignored = await coordinator.post<Change>(`register-changes/${other?.id ?? ''}/ignore`);
    expect(ignored.body).toMatchObject({ state: 'ignored', decidedBy: { name: expect.any(String) } });
    expect((await coordinator.post<Change>(`register-changes/${other?.id ?? ''}/reopen`)).body).toMatchObject({
      state: 'open',
      decidedBy: null,
    });
    expect((await coordinator.post(`register-changes/${newcomer?.id ?? ''}/reopen`)).status).toBe(409);
  });

  it('takes many in at once, the same press twice once', async () => {
    const ids = (await list()).items.map(({ id }) => id);
    const key = { 'idempotency-key': 'kaikki uudet' };
    const first = await coordinator.post<{ taken: number }>('register-changes/take', { ids }, key);
    expect(first.body.taken).toBe(ids.length);
    const again = await coordinator.post<{ taken: number }>('register-changes/take', { ids }, key);
    expect(again.body).toEqual(first.body);
    expect((await list()).items).toEqual([]);
    expect((await coordinator.post('register-changes/ignore', { ids })).body).toEqual({ ignored: 0 });
    expect((await coordinator.post(`register-changes/${ids[0] ?? ''}/take`)).status).toBe(200);
  });

  it('what somebody has edited since is shown anew before it is written over', async () => {
    await tellRegisterNews(api, { name: 'Uudistettu' });
    const [change] = (await list()).items;
    const id = change?.id ?? '';
    const path = `companies/${change?.company?.id ?? ''}`;
    await coordinator.patch(path, change?.company?.version ?? 0, { name: 'Oma nimi' });
    const first = await coordinator.post<{ outcome: string; change: Change }>(`register-changes/${id}/take`);
    expect(first.body).toMatchObject({ outcome: 'outdated', change: { state: 'open', from: { name: 'Oma nimi' } } });
    expect((await coordinator.get<{ name: string }>(path)).body.name).toBe('Oma nimi');
    expect((await coordinator.post(`register-changes/${id}/take`)).body).toMatchObject({ outcome: 'taken' });
    expect((await coordinator.get<{ name: string }>(path)).body.name).toBe(change?.to['name']);
  });

  it('a reading is begun by a press, once, and its progress and the day’s budget are told', async () => {
    const begun = await coordinator.post<{ id: string; state: string }>('register-syncs');
    expect(begun.status).toBe(201);
    expect(begun.body).toMatchObject({ state: 'running', stage: 'codes', postalCodeCount: 8, postalCodesRead: 0 });
    expect((await coordinator.post<{ id: string }>('register-syncs')).body.id).toBe(begun.body.id);
    const { body } = await coordinator.get<{ items: object[]; use: object }>('register-syncs');
    expect(body).toMatchObject({
      items: [{ id: begun.body.id, requestedBy: { id: coordinator.userId } }],
      use: { usedToday: 0, dailyBudget: 1000 },
    });
  });

  it('is read and decided by those who may', async () => {
    const viewer = await api.as('viewer');
    for (const path of ['register-changes', 'register-changes/summary', 'register-syncs'])
      expect((await viewer.get(path)).status).toBe(403);
    const ids = [told[0]?.id ?? ''];
    for (const path of [
      'register-changes/take',
      'register-changes/ignore',
      `register-changes/${ids[0]}/take`,
      `register-changes/${ids[0]}/ignore`,
      `register-changes/${ids[0]}/reopen`,
      'register-syncs',
    ])
      expect(
        (await viewer.post(path, path.endsWith('s/take') || path.endsWith('s/ignore') ? { ids } : undefined)).status,
      ).toBe(403);
    const unknown = '0190b0a0-0000-7000-8000-00000000dead';
    expect((await coordinator.post(`register-changes/${unknown}/take`)).status).toBe(404);
    expect((await coordinator.post('register-changes/take', { ids: [] })).status).toBe(200);
  });
});
