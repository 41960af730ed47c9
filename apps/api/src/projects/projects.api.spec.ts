import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Project {
  id: string;
  kind: string;
  title: string;
  stage: string;
  stageSince: string;
  light: string;
  budgetEur: number;
  actualEur: number;
  budget: { name: string; budgetEur: number; actualEur: number }[];
  measures: { title: string; light: string }[];
  measureCount: number;
  result: string | null;
  decision: string | null;
  helped: string[];
  owner: { id: string; name: string } | null;
  version: number;
  history: { stage: string; since: string; recordedBy: string | null }[];
  errors: { pointer: string; code: string }[];
}

describe('projects', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const enter = async (body: object = {}): Promise<Project> =>
    (await coordinator.post<Project>('projects', { title: 'Palvelupiste', primaryFactor: 'F3', ...body })).body;

  it('begins in preparation from today, and keeps every stage with its day', async () => {
    const created = await coordinator.post<Project>('projects', { title: 'Palvelupiste', primaryFactor: 'F3' });
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`/api/projects/${created.body.id}`);
    expect(created.body).toMatchObject({ kind: 'project', stage: 'planned', stageSince: '2026-11-22', light: 'none' });
    const { id } = await enter({ stageSince: '2026-09-01' });
    await coordinator.post(`projects/${id}/stage`, { stage: 'under_way', since: '2026-10-01' });
    const moved = await coordinator.post<Project>(`projects/${id}/stage`, {
      stage: 'completed',
      helped: ['skills', 'cooperation'],
      hindered: ['money'],
    });
    expect(moved.body).toMatchObject({ stage: 'completed', light: 'green', helped: ['skills', 'cooperation'] });
    expect(moved.body.history.map(({ stage, since }) => `${stage} ${since}`)).toEqual([
      'completed 2026-11-22',
      'under_way 2026-10-01',
      'planned 2026-09-01',
    ]);
    const again = await coordinator.post(`projects/${id}/stage`, { stage: 'completed' });
    expect(again.status).toBe(409);
    const early = await coordinator.post<Project>(`projects/${id}/stage`, { stage: 'under_way', since: '2026-11-21' });
    expect(early.body.errors[0]?.code).toBe('before-previous-stage');
  });

  it('counts its budget line by line: a whole council’s 25 000 €, of which nothing is spent yet', async () => {
    const { id, version } = await enter({
      budget: [
        { name: 'Ostopalvelut', budgetEur: 25_000, actualEur: 0 },
        { name: 'Matkat', budgetEur: 1200.5, actualEur: 99.99 },
      ],
    });
    expect((await coordinator.get<Project>(`projects/${id}`)).body).toMatchObject({
      budgetEur: 26_200.5,
      actualEur: 99.99,
      budget: [
        { name: 'Ostopalvelut', budgetEur: 25_000, actualEur: 0 },
        { name: 'Matkat', budgetEur: 1200.5, actualEur: 99.99 },
      ],
    });
    const fewer = await coordinator.patch<Project>(`projects/${id}`, version, {
      budget: [{ name: 'Matkat', budgetEur: 1200.5, actualEur: 150 }],
    });
    expect(fewer.body).toMatchObject({ budgetEur: 1200.5, actualEur: 150 });
    const [entry] = await api.db.query<{ changes: Record<string, unknown[]> }>(
      'select changes from audit_entries where object_id = $1 order by seq desc limit 1',
      [id],
    );
    expect(entry?.changes['budget']).toHaveLength(2);
  });

  it('an experiment ends in a result and a decision, and stopping is one; a project has neither question nor decision', async () => {
    const { id } = await enter({
      kind: 'experiment',
      title: 'Iltavastaanotto',
      question: 'Tuleeko asiakkaita illalla?',
    });
    const ended = await coordinator.post<Project>(`projects/${id}/stage`, {
      stage: 'completed',
      result: 'Kolme kävijää kuukaudessa',
      decision: 'stop',
    });
    expect(ended.body).toMatchObject({ stage: 'completed', light: 'green', decision: 'stop' });
    const asks = await coordinator.post<Project>('projects', {
      title: 'x',
      primaryFactor: 'F3',
      question: 'Miksi?',
    });
    expect([asks.status, asks.body.errors[0]]).toMatchObject([422, { pointer: '/question', code: 'experiment-only' }]);
    const plain = await enter();
    const decides = await coordinator.post<Project>(`projects/${plain.id}/stage`, {
      stage: 'completed',
      decision: 'go_on',
    });
    expect(decides.body.errors[0]).toMatchObject({ pointer: '/decision', code: 'experiment-only' });
  });

  it('shows the measures it contains, each with its own light', async () => {
    const { id } = await enter();
    const measure = { primaryFactor: 'F3', projectId: id, stage: 'under_way' };
    await coordinator.post('measures', { ...measure, title: 'Myöhässä', plannedEndOn: '2026-11-01' });
    await coordinator.post('measures', { ...measure, title: 'Ajallaan', plannedEndOn: '2027-11-01' });
    const { body } = await coordinator.get<Project>(`projects/${id}`);
    expect(body.measureCount).toBe(2);
    expect(body.measures.map(({ title, light }) => [title, light])).toEqual([
      ['Myöhässä', 'red'],
      ['Ajallaan', 'green'],
    ]);
    const { body: list } = await coordinator.get<{ items: { title: string }[] }>(`measures?projectId=${id}`);
    expect(list.items.map(({ title }) => title)).toEqual(['Myöhässä', 'Ajallaan']);
  });

  it('is refused with an end before its start, a funding decision to come, or a step that is no step', async () => {
    const refusal = async (body: object) => {
      const answer = await coordinator.post<Project>('projects', { title: 'x', primaryFactor: 'F3', ...body });
      return [answer.status, answer.body.errors[0]?.pointer, answer.body.errors[0]?.code];
    };
    expect(await refusal({ plannedStartOn: '2026-12-01', plannedEndOn: '2026-11-01' })).toEqual([
      422,
      '/plannedEndOn',
      'ends-before-start',
    ]);
    expect(await refusal({ fundingDecidedOn: '2026-12-01' })).toEqual([422, '/fundingDecidedOn', 'day-in-the-future']);
    expect((await refusal({ doneSteps: ['hurry'] }))[0]).toBe(400);
    expect((await refusal({ budget: [{ name: 'x', budgetEur: -1, actualEur: 0 }] })).slice(0, 2)).toEqual([
      400,
      '/budget/0/budgetEur',
    ]);
  });

  it('lists by kind, factor and whether it is open', async () => {
    await enter({ title: 'Hanke', primaryFactor: 'F6', plannedEndOn: '2027-01-01' });
    await enter({ title: 'Kokeilu', primaryFactor: 'F6', kind: 'experiment' });
    await enter({ title: 'Peruttu', primaryFactor: 'F6', stage: 'cancelled' });
    const titles = async (query: string) =>
      (await coordinator.get<{ items: Project[] }>(`projects?factor=F6&${query}`)).body.items.map(({ title }) => title);
    expect(await titles('open=true')).toEqual(['Hanke', 'Kokeilu']);
    expect(await titles('kind=experiment')).toEqual(['Kokeilu']);
    expect(await titles('open=false')).toEqual(['Peruttu']);
    expect(await titles('sort=-title')).toEqual(['Peruttu', 'Kokeilu', 'Hanke']);
  });

  it('a viewer sees the lights, but nobody’s name', async () => {
    const viewer = await api.as('viewer');
    const { id } = await enter({ title: 'Nimetön', ownerId: coordinator.userId });
    const seen = await viewer.get<Project>(`projects/${id}`);
    expect(seen.body).toMatchObject({ title: 'Nimetön', owner: null });
    expect(seen.body.history[0]?.recordedBy).toBeNull();
    expect((await viewer.get<{ items: Project[] }>('projects?q=nimetön')).body.items[0]?.owner).toBeNull();
    expect((await viewer.post('projects', { title: 'x', primaryFactor: 'F3' })).status).toBe(403);
  });

  it('changes by version, goes to the bin and comes back, each with its audit entry', async () => {
    const { id } = await enter({ title: 'Jälki' });
    expect((await coordinator.patch<Project>(`projects/${id}`, 1, { description: 'Lisätty' })).body.version).toBe(2);
    expect((await coordinator.patch(`projects/${id}`, 1, { description: 'Hävinnyt' })).status).toBe(412);
    expect((await coordinator.delete(`projects/${id}`, 2)).status).toBe(204);
    expect((await coordinator.get(`projects/${id}`)).status).toBe(404);
    expect((await coordinator.get<{ items: { id: string }[] }>('bin?kind=project')).body.items).toHaveLength(1);
    expect((await coordinator.post(`projects/${id}/restore`)).status).toBe(200);
    const trail = await api.db.query<{ action: string }>(
      'select action from audit_entries where object_id = $1 order by seq',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['create', 'update', 'delete', 'restore']);
  });

  it('a list costs two statements, a project three', async () => {
    const { id } = await enter({ budget: [{ name: 'Matkat', budgetEur: 100, actualEur: 0 }] });
    expect(await api.countStatements(() => coordinator.get('projects?open=true'))).toBe(2);
    expect(await api.countStatements(() => coordinator.get(`projects/${id}`))).toBe(3);
  });
});
