import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';

interface Found {
  items: { kind: string; title: string; meta: string | null; matched: string; matchedText: string | null }[];
}

describe('search', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    const coordinator = await api.as('coordinator');
    const { body } = await coordinator.post<{ id: string }>('companies', {
      name: 'Parolan Konepaja Oy',
      businessId: '9000001-1',
    });
    await coordinator.post('companies', { name: 'Uusi Parola Oy' });
    await coordinator.post('contacts', {
      firstName: 'Parola',
      lastName: 'Esimerkkilä',
      companies: [{ companyId: body.id }],
    });
  });
  afterAll(() => api.close());

  const find = async (q: string): Promise<Found['items']> =>
    (await (await api.as('coordinator')).get<Found>(`search?q=${encodeURIComponent(q)}`)).body.items;

  it('finds companies and people by a few letters, beginnings first', async () => {
    expect((await find('parol')).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'contact Parola Esimerkkilä',
      'company Parolan Konepaja Oy',
      'company Uusi Parola Oy',
    ]);
  });

  it('finds a company by its business id with and without the hyphen', async () => {
    for (const q of ['9000001-1', '90000011', '90000']) expect((await find(q))[0]?.title).toBe('Parolan Konepaja Oy');
  });

  it('finds it bent, with a slip and by a part of a compound, and says by what', async () => {
    for (const q of ['Parolan konepajalle', 'parolan konpaja', 'PAJA'])
      expect((await find(q))[0]).toMatchObject({ title: 'Parolan Konepaja Oy', matched: 'name', matchedText: null });
    expect((await find('esimerkkilän konepaja'))[0]).toMatchObject({
      title: 'Parola Esimerkkilä',
      matched: 'company',
    });
  });

  it('takes % and _ literally and answers nothing to one letter', async () => {
    expect(await find('%%')).toEqual([]);
    expect(await find('p')).toEqual([]);
  });

  it('shows each reader only the kinds that may be read', async () => {
    const contributor = await api.as('contributor');
    const { body } = await contributor.get<Found>('search?q=parola');
    expect(new Set(body.items.map(({ kind }) => kind))).toEqual(new Set(['company']));
  });

  it('costs three statements: the session, the words that are meant, the records', async () => {
    const coordinator = await api.as('coordinator');
    expect(await api.countStatements(() => coordinator.get('search?q=parola'))).toBe(3);
  });
});
