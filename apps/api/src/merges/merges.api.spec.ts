import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
  version: number;
}
interface Company extends Made {
  name: string;
  businessId: string | null;
  phone: string | null;
  tags: string[];
  notes: string | null;
  names: { name: string }[];
}
interface MergeAnswer extends Made {
  survivor: { id: string };
  merged: { id: string };
  moves: Record<string, number>;
  undoneAt: string | null;
  kept: string[];
}
interface Problem {
  type: string;
  title: string;
  errors?: { code: string; message: string }[];
}

describe('merging of companies and contacts', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  async function make<T extends Made>(collection: string, body: object): Promise<T> {
    const answer = await coordinator.post<T>(collection, body);
    if (answer.status !== 201) throw new Error(`POST ${collection} answered ${answer.status}: ${answer.text}`);
    return answer.body;
  }
  const company = (more: object = {}): Promise<Company> => make('companies', { name: 'Puro Oy', ...more });
  const contact = (more: object = {}): Promise<Made> =>
    make('contacts', { firstName: 'Aino', lastName: 'Puro', ...more });
  const read = async (id: string): Promise<Company> => (await coordinator.get<Company>(`companies/${id}`)).body;
  const merge = (survivorId: string, otherId: string, fields?: object): Promise<MergeAnswer> =>
    make(`companies/${survivorId}/merge`, { otherId, ...(fields && { fields }) });
  const visit = (companyIds: string[]): object => ({
    type: 'visit',
    occurredAt: '2026-11-17T10:00:00Z',
    subject: 'Käynti',
    companyIds,
  });
  const typeOf = (problem: Problem): string | undefined => problem.type.split(/[:/]/).at(-1);

  it('previews exactly, fills what is empty, unites tags, joins notes, keeps the old name findable', async () => {
    const survivor = await company({ tags: ['a'], notes: 'Ensimmäinen' });
    const other = await company({ name: 'Puro ja Pojat', phone: '03 123 4567', tags: ['b', 'a'], notes: 'Toinen' });
    await make('interactions', visit([other.id]));
    await make('interactions', visit([survivor.id, other.id]));
    const preview = await coordinator.get(`companies/${survivor.id}/merge-preview?with=${other.id}`);
    expect(preview.status).toBe(200);
    expect(preview.body).toMatchObject({
      moves: [{ what: 'interaction', count: 2, shared: 1 }],
      fields: expect.arrayContaining([
        { field: 'phone', survivor: null, other: '03 123 4567', takes: 'other', isChoosable: true },
      ]) as unknown,
    });

    const made = await merge(survivor.id, other.id);
    expect(made).toMatchObject({ survivor: { id: survivor.id }, merged: { id: other.id }, moves: { interaction: 2 } });
    const after = await read(survivor.id);
    expect(after).toMatchObject({ phone: '03 123 4567', tags: ['a', 'b'], notes: 'Ensimmäinen\n\nToinen' });
    expect(after.names.map(({ name }) => name)).toEqual(['Puro ja Pojat']);
    expect(after.version).toBeGreaterThan(survivor.version);

    const undone = await coordinator.post<MergeAnswer>(`merges/${made.id}/undo`);
    expect(undone.status).toBe(200);
    expect(undone.body.undoneAt).not.toBeNull();
    expect(await read(survivor.id)).toMatchObject({ phone: null, tags: ['a'], notes: 'Ensimmäinen', names: [] });
    expect(await read(other.id)).toMatchObject({ name: 'Puro ja Pojat', phone: '03 123 4567' });
    expect(typeOf((await coordinator.post<Problem>(`merges/${made.id}/undo`)).body)).toBe('merge-undone');
  });

  it('takes the side that was chosen', async () => {
    const survivor = await company({ phone: '03 111 1111' });
    const other = await company({ name: 'Koski Oy', phone: '03 222 2222' });
    await merge(survivor.id, other.id, { name: 'other', phone: 'other' });
    const after = await read(survivor.id);
    expect(after).toMatchObject({ name: 'Koski Oy', phone: '03 222 2222' });
    expect(after.names.map(({ name }) => name)).toEqual(['Puro Oy']);
  });

  it('the old address leads to the survivor, along a chain too, and is listed nowhere', async () => {
    const [a, b, c] = [await company(), await company(), await company()];
    await merge(b.id, c.id);
    await merge(a.id, b.id);
    const answer = await coordinator.get(`companies/${c.id}`);
    expect([answer.status, answer.headers['location']]).toEqual([308, `/api/companies/${a.id}`]);
    const bin = await coordinator.get<{ items: Made[] }>('bin?kind=company&limit=200');
    expect(bin.body.items.map(({ id }) => id)).not.toEqual(expect.arrayContaining([b.id]));
    const restored = await coordinator.post<Problem>(`companies/${c.id}/restore`);
    expect([restored.status, typeOf(restored.body)]).toEqual([409, 'merged-undo-instead']);
    expect(restored.body.title).toBe('Yritys on yhdistetty toiseen. Tiedot palautuvat perumalla yhdistäminen.');
  });

  it('what was written without a network about the merged one lands on the survivor', async () => {
    const [a, b] = [await company(), await company()];
    const person = await contact();
    await merge(a.id, b.id);
    const { companies } = await make<Made & { companies: Made[] }>('interactions', visit([b.id.toUpperCase()]));
    expect(companies.map(({ id }) => id)).toEqual([a.id]);
    const both = await make<Made & { companies: Made[] }>('interactions', visit([b.id, a.id]));
    expect(both.companies.map(({ id }) => id)).toEqual([a.id]);
    const changed = await coordinator.patch<{ companies: Made[] }>(`contacts/${person.id}`, person.version, {
      companies: [{ companyId: a.id, title: 'Johtaja' }, { companyId: b.id }],
    });
    expect(changed.body.companies).toMatchObject([{ id: a.id, title: 'Johtaja' }]);
    // What repeats by itself is refused as ever.
    expect((await coordinator.post('interactions', visit([a.id, a.id]))).status).toBe(400);
  });

  it('a repeated press is one merge', async () => {
    const [a, b] = [await company(), await company()];
    const headers = { 'Idempotency-Key': 'merge-once' };
    const first = await coordinator.post<MergeAnswer>(`companies/${a.id}/merge`, { otherId: b.id }, headers);
    const second = await coordinator.post<MergeAnswer>(`companies/${a.id}/merge`, { otherId: b.id }, headers);
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
  });
});
