import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Target {
  id: string;
  version: number;
  value: number | null;
  errors: { pointer: string; code: string }[];
}

describe('targets', () => {
  let api: TestApi;
  let director: TestClient;
  let programme: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2024-01-01' });
    director = await api.as('director');
    programme = (await director.get<{ id: string }>('programme')).body.id;
  });
  afterAll(() => api.close());

  const set = (body: object) =>
    director.post<Target>(`programmes/${programme}/targets`, { indicator: '3.1.d', ...body });
  const figure = async (period: string) =>
    (
      await director.get<{ items: { key: string; target: number | null; light: string }[] }>(
        `indicators?period=${period}`,
      )
    ).body.items.find(({ key }) => key === '3.1.d');

  it('is set, changed by version, and moves the light of an open period', async () => {
    const made = await set({ periodKind: 'year', value: 400, budgetYear: 2026, words: 'Yhteydenottoja 400' });
    expect(made.status).toBe(201);
    expect(made.headers['location']).toBe(`/api/targets/${made.body.id}`);
    expect(made.body).toMatchObject({ better: 'more', greenFrom: 1, amberFrom: 0.8, spread: null, version: 1 });
    expect(await figure('2026-Q3')).toMatchObject({ target: 100, light: 'red' });
    const spread = { periodKind: 'quarter', shares: [1, 1, 0, 2] };
    expect((await director.patch(`targets/${made.body.id}`, 1, { spread })).status).toBe(200);
    expect(await figure('2026-Q3')).toMatchObject({ target: 0, light: 'green' });
    expect(await figure('2026-Q1')).toMatchObject({ target: 100 });
    expect((await director.patch(`targets/${made.body.id}`, 1, { value: 1 })).status).toBe(412);
    const particular = await set({ period: '2026-Q1', value: 30 });
    expect(await figure('2026-Q1')).toMatchObject({ target: 30 });
    expect((await director.delete(`targets/${particular.body.id}`, 1)).status).toBe(204);
    expect(await figure('2026-Q1')).toMatchObject({ target: 100 });
    expect((await director.post(`targets/${particular.body.id}/restore`)).status).toBe(200);
    expect(await figure('2026-Q1')).toMatchObject({ target: 30 });
    const { body } = await director.get<{ items: Target[] }>(`programmes/${programme}/targets?indicator=3.1.d`);
    expect(body.items.map(({ value }) => value)).toEqual([400, 30]);
  });

  it('is refused where it would clash, lacks its period, or is of what nobody follows', async () => {
    const refusal = async (body: object) => {
      const { status, body: problem } = await set(body);
      return [status, problem.errors?.[0]?.pointer, problem.errors?.[0]?.code];
    };
    expect(await refusal({ periodKind: 'year', value: 5 })).toEqual([422, '/periodKind', 'target-overlaps']);
    expect(await refusal({ period: '2026-Q1', value: 5 })).toEqual([422, '/period', 'target-overlaps']);
    expect(await refusal({ value: 5 })).toEqual([422, '/periodKind', 'target-of-what']);
    expect(await refusal({ period: '2026-Q9', value: 5 })).toEqual([422, '/period', 'not-a-period']);
    expect(await refusal({ indicator: '3.9.z', periodKind: 'year', value: 5 })).toEqual([
      422,
      '/indicator',
      'target-not-followed',
    ]);
    expect(await refusal({ periodKind: 'month', value: 5, amberFrom: 2 })).toEqual([
      422,
      '/amberFrom',
      'limits-reversed',
    ]);
    expect(await refusal({ periodKind: 'week', value: 5 })).toEqual([400, '/periodKind', 'not-one-of']);
  });

  it('is for those who may set targets', async () => {
    const coordinator = await api.as('coordinator');
    expect((await coordinator.get(`programmes/${programme}/targets`)).status).toBe(200);
    expect((await coordinator.post(`programmes/${programme}/targets`, { indicator: '3.1.e' })).status).toBe(403);
  });
});
