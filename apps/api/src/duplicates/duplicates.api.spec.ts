import { FindDuplicates } from '@elinvoima/domain/duplicates';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { duplicatePairs } from '../testing/duplicate-pairs.js';

interface Compared {
  id: string;
  name: string;
  phone: string | null;
}
interface Pair {
  id: string;
  confidence: string;
  reasons: string[];
  first: Compared;
  second: Compared;
  decidedBy: string | null;
}
interface Pairs {
  items: Pair[];
  nextCursor: string | null;
  total: number;
}
interface Alike {
  items: { id: string; name: string; confidence: string; reasons: string[] }[];
}

describe('duplicates', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi();
    coordinator = await api.as('coordinator');
    for (const name of ['Alfa', 'Beeta', 'Gamma']) await duplicatePairs(api, coordinator, name);
    await coordinator.post('companies', { name: 'Alfa', municipalityCode: '091', phone: '03 123 4567' });
    await api.app.get(FindDuplicates).run();
  });
  afterAll(() => api.close());

  const list = async (query = '', kind = 'companies') =>
    (await coordinator.get<Pairs>(`duplicates/${kind}?${query}`)).body;

  it('are listed side by side, the likeliest first, page by page', async () => {
    const { items, total } = await list('withTotal=true');
    expect(total).toBe(5);
    expect(items.map(({ confidence }) => confidence)).toEqual(['high', 'high', 'high', 'low', 'low']);
    expect(items[0]).toMatchObject({ reasons: ['same_name', 'same_place'], decidedBy: null });
    expect(new Set(items.slice(0, 3).flatMap(({ first, second }) => [first.name, second.name]))).toEqual(
      new Set(['Alfa Oy', 'Alfa Ab', 'Beeta Oy', 'Beeta Ab', 'Gamma Oy', 'Gamma Ab']),
    );
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Pairs = await list(`limit=2${cursor && `&cursor=${cursor}`}`);
      walked.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(walked).toEqual(items.map(({ id }) => id));
    expect((await list('confidence=low')).items).toHaveLength(2);
    expect((await list('', 'contacts')).items).toHaveLength(3);
  });

  it('said to be two leaves the list and can be taken back', async () => {
    const [pair] = (await list()).items;
    const press = (deed: string) => coordinator.post(`duplicates/companies/${pair?.id}/${deed}`);
    expect((await press('dismiss')).status).toBe(204);
    expect((await list()).items.map(({ id }) => id)).not.toContain(pair?.id);
    expect((await list('state=not_duplicate')).items).toMatchObject([{ id: pair?.id, decidedBy: expect.any(String) }]);
    expect(
      (await coordinator.get<Alike>(`companies/${pair?.first.id}/duplicates`)).body.items.map(({ id }) => id),
    ).not.toContain(pair?.second.id);
    expect((await press('reopen')).status).toBe(204);
    expect((await list()).items.map(({ id }) => id)).toContain(pair?.id);
    expect((await coordinator.get<Alike>(`companies/${pair?.first.id}/duplicates`)).body.items).toContainEqual(
      expect.objectContaining({ id: pair?.second.id, pairId: pair?.id, confidence: 'high' }),
    );
    expect((await coordinator.post(`duplicates/contacts/${pair?.id}/dismiss`)).status).toBe(404);
  });

  it('are gone from the list as soon as one of them lies in the bin', async () => {
    const { id, version } = (
      await coordinator.post<{ id: string; version: number }>('companies', { name: 'Beeta', municipalityCode: '082' })
    ).body;
    await api.app.get(FindDuplicates).run();
    const before = (await list('withTotal=true')).total;
    await coordinator.delete(`companies/${id}`, version);
    expect((await list('withTotal=true')).total).toBe(before - 2);
  });

  it('a word while typing costs one statement beside the session’s and says why', async () => {
    const ask = () => coordinator.get<Alike>('companies/alike?name=alfa&phone=%2B358%203%201234567');
    expect((await ask()).body.items[0]).toMatchObject({
      name: 'Alfa',
      confidence: 'high',
      reasons: ['same_name', 'same_phone'],
    });
    expect(await api.countStatements(ask)).toBe(2);
    const person = () => coordinator.get<Alike>('contacts/alike?firstName=Testi&lastName=Gamma&email=x@y');
    expect((await person()).body.items).toHaveLength(2);
    expect(await api.countStatements(person)).toBe(2);
    const companyId = '01900000-0000-7000-8000-000000000000';
    expect((await coordinator.get(`contacts/alike?companyIds=${companyId}`)).body).toEqual({ items: [] });
    expect((await coordinator.get('companies/alike')).body).toEqual({ items: [] });
  });

  it('tells when it was looked for', async () => {
    const { body } = await coordinator.get<{ search: { companies: number; sharedKeys: object[] } }>(
      'duplicates/search',
    );
    expect(body.search).toMatchObject({ companies: 8, contacts: 6, sharedKeys: [] });
  });

  it('is for those who may merge; the word in passing for those who may read', async () => {
    for (const role of ['director', 'service_manager', 'land_use_officer', 'contributor', 'viewer'] as const) {
      const client = await api.as(role);
      for (const path of ['companies', 'contacts', 'search'])
        expect((await client.get(`duplicates/${path}`)).status).toBe(403);
      expect((await client.post('duplicates/companies/01900000-0000-7000-8000-000000000000/dismiss')).status).toBe(403);
    }
    const [contributor, viewer] = [await api.as('contributor'), await api.as('viewer')];
    expect((await contributor.get('companies/alike?name=alfa')).status).toBe(200);
    expect((await contributor.get('contacts/alike?email=a@b')).status).toBe(403);
    expect((await viewer.get('companies/alike?name=alfa')).status).toBe(403);
    expect((await api.anonymous.get('companies/alike?name=alfa')).status).toBe(401);
  });
});
