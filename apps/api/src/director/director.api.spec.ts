import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Stuck {
  kind: string;
  count: number;
  since: string | null;
}

describe('the director’s page', () => {
  let api: TestApi;
  let director: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula');
    director = await api.as('director');
    const make = async (collection: string, body: object) => {
      const answer = await director.post<{ id: string }>(collection, body);
      if (answer.status !== 201) throw new Error(answer.text);
      return answer.body.id;
    };
    const companyId = await make('companies', { name: 'Alfa Oy' });
    for (const receivedAt of ['2026-11-10T08:00:00Z', '2026-11-18T09:30:00Z'])
      await make('enquiries', { kind: 'plot', companyId, receivedAt });
    await make('cooperations', { name: 'Yhteishanke', startsOn: '2025-01-01', companyIds: [companyId] });
    await make('feedback', { text: 'Pitkä jono', channel: 'phone', tone: 'criticism', receivedOn: '2026-10-01' });
    for (const plannedEndOn of ['2026-11-01', '2026-11-18']) {
      await make('measures', { title: 'Toimenpide', primaryFactor: 'F1', goalCode: 'F1.1', plannedEndOn });
      await make('projects', { title: 'Hanke', primaryFactor: 'F3', goalCode: 'F3.1', plannedEndOn });
      await make('follow-ups', { title: 'Soita', dueOn: plannedEndOn, subject: { kind: 'company', id: companyId } });
    }
  });
  afterAll(() => api.close());

  const stuck = async (client: TestClient): Promise<Stuck[]> =>
    (await client.get<{ items: Stuck[] }>('director/stuck')).body.items;

  it('counts what waits longer than promised or planned, and says since when', async () => {
    expect(await stuck(director)).toEqual([
      { kind: 'enquiries', count: 1, since: '2026-11-10' },
      { kind: 'case_tasks', count: 0, since: null },
      { kind: 'initiatives', count: 0, since: null },
      { kind: 'feedback', count: 1, since: '2026-10-15' },
      { kind: 'follow_ups', count: 1, since: '2026-11-01' },
      { kind: 'measures', count: 1, since: '2026-11-01' },
      { kind: 'projects', count: 1, since: '2026-11-01' },
      { kind: 'cooperations', count: 1, since: null },
    ]);
  });

  it.each([
    ['enquiries', 'late=true'],
    ['initiatives', 'late=true'],
    ['follow-ups', 'state=late'],
    ['measures', 'late=true'],
    ['projects', 'late=true'],
    ['feedback', 'state=late'],
    ['cooperations', 'assessmentDue=true'],
  ])('%s counts as many as its list shows', async (collection, query) => {
    const { body } = await director.get<{ total: number }>(`${collection}?${query}&withTotal=true`);
    expect(body.total).toBe((await stuck(director)).find(({ kind }) => kind === collection.replace('-', '_'))?.count);
  });

  it('shows each reader only what he may open', async () => {
    const kinds = async (role: 'viewer' | 'land_use_officer') =>
      (await stuck(await api.as(role))).map(({ kind }) => kind);
    expect(await kinds('viewer')).toEqual(['measures', 'projects']);
    expect(await kinds('land_use_officer')).toEqual(['enquiries', 'case_tasks', 'measures', 'projects']);
    expect((await (await api.as('contributor')).get('director/stuck')).status).toBe(403);
  });

  it('costs the same few statements however much is stuck', async () => {
    await director.get('director/stuck');
    expect(await api.countStatements(async () => void (await director.get('director/stuck')))).toBeLessThanOrEqual(4);
  });
});
