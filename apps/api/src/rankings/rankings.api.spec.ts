import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Ranking {
  id: string;
  rank: number | null;
  gained: number | null;
  before: { edition: number; rank: number | null } | null;
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('places in outside surveys', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const body = (fields: object) => ({
    survey: 'Esimerkkibarometri',
    edition: 2025,
    editionOn: '2025-10-01',
    scope: 'national',
    level: 'municipality',
    rank: 12,
    compared: 98,
    ...fields,
  });
  const enter = async (fields: object): Promise<Ranking> => {
    const answer = await coordinator.post<Ranking>('rankings', body(fields));
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };

  it('a change is told only against the edition before of the same survey and class', async () => {
    const year = (edition: number, fields: object) =>
      enter({ survey: 'Ilmapiiri', edition, editionOn: `${edition}-05-01`, ...fields });
    expect(await year(2020, { rank: 40 })).toMatchObject({ gained: null, before: null });
    expect(await year(2022, { survey: 'ILMAPIIRI', rank: 31 })).toMatchObject({ gained: 9, before: { edition: 2020 } });
    expect(await year(2023, { rank: 20, class: 'Alle 10 000 asukasta', compared: 54 })).toMatchObject({ gained: null });
    expect(await year(2024, { rank: 22, class: 'Alle 10 000 asukasta', compared: 54 })).toMatchObject({ gained: -2 });
    expect(await year(2025, { rank: null, compared: null })).toMatchObject({ rank: null, gained: null });
    expect(await year(2026, { rank: 15, class: 'Alle 10 000 asukasta' })).toMatchObject({
      gained: null,
      before: { edition: 2025, rank: null },
    });
    expect(await year(2021, { rank: 35 })).toMatchObject({ gained: 5 });
  });

  it('an edition has one place, within those compared, and no day to come', async () => {
    await enter({ survey: 'Kertabarometri' });
    const refusal = async (fields: object) => {
      const { status, body: problem } = await coordinator.post<Ranking>('rankings', body(fields));
      return [status, problem.errors?.[0]?.pointer, problem.errors?.[0]?.code];
    };
    expect(await refusal({ survey: 'kertabarometri' })).toEqual([422, '/edition', 'ranking-taken']);
    expect((await refusal({ survey: 'kertabarometri', scope: 'regional' }))[0]).toBe(201);
    expect(await refusal({ survey: 'x', rank: 99 })).toEqual([422, '/rank', 'rank-beyond-compared']);
    expect(await refusal({ survey: 'x', editionOn: '2026-12-01' })).toEqual([422, '/editionOn', 'day-in-the-future']);
    expect(await refusal({ survey: 'x', rank: 0 })).toEqual([400, '/rank', 'out-of-range']);
    expect(await refusal({ survey: 'x', link: 'javascript:alert(1)' })).toEqual([400, '/link', 'not-in-form']);
    expect((await coordinator.post('rankings', { ...body({ survey: 'x' }), rank: undefined })).status).toBe(400);
  });

  it('changes by version, goes to the bin and comes back unless its place is taken', async () => {
    const { id } = await enter({ survey: 'Koribarometri' });
    expect((await coordinator.patch<Ranking>(`rankings/${id}`, 1, { rank: 11 })).body).toMatchObject({ rank: 11 });
    expect((await coordinator.patch(`rankings/${id}`, 1, { rank: 10 })).status).toBe(412);
    expect((await coordinator.delete(`rankings/${id}`, 2)).status).toBe(204);
    expect((await coordinator.get(`rankings/${id}`)).status).toBe(404);
    const other = await enter({ survey: 'Koribarometri' });
    expect((await coordinator.post(`rankings/${id}/restore`)).status).toBe(409);
    await coordinator.delete(`rankings/${other.id}`, 1);
    expect((await coordinator.post(`rankings/${id}/restore`)).status).toBe(200);
  });

  it('a viewer reads them and writes none', async () => {
    const viewer = await api.as('viewer');
    expect((await viewer.get('rankings?scope=national')).status).toBe(200);
    expect((await viewer.post('rankings', body({}))).status).toBe(403);
  });
});
