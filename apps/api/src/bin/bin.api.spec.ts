import { permissionsOf, roles, type Permission } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../openapi.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

const anyId = '01900000-0000-7000-8000-000000000000';

/** What brings a record back, by its collection: one of these beside the right to restore. Written by hand, on purpose. */
const writes: Record<string, Permission[]> = {
  attachments: ['attachments.write'],
  'case-tasks': ['enquiries.write'],
  companies: ['companies.write'],
  contacts: ['contacts.write'],
  cooperations: ['cooperations.write'],
  enquiries: ['enquiries.write'],
  events: ['events.write'],
  feedback: ['feedback.write'],
  'needs-assessments': ['needs-assessments.write'],
  'follow-ups': ['follow-ups.write', 'follow-ups.write-own'],
  'idea-campaigns': ['initiatives.write'],
  'information-requests': ['information-requests.write'],
  ideas: ['initiatives.write'],
  'impact-assessments': ['land-use-projects.write', 'cooperations.write'],
  initiatives: ['initiatives.write'],
  interactions: ['interactions.write', 'interactions.write-own'],
  'business-areas': ['sites.write'],
  sites: ['sites.write'],
  'land-use-projects': ['land-use-projects.write'],
  mailings: ['mailings.write'],
  surveys: ['surveys.write'],
  'survey-triggers': ['surveys.send'],
  measures: ['measures.write'],
  partners: ['partners.write'],
  'plan-documents': ['plan-proposals.write'],
  'plan-proposals': ['plan-proposals.write'],
  programmes: ['programme.write'],
  projects: ['measures.write'],
  'premises-counts': ['sites.write'],
  rankings: ['series.write'],
  referrals: ['referrals.write'],
  series: ['series.write'],
  'series-values': ['series.write'],
  targets: ['targets.write'],
  'yearly-tasks': ['yearly-tasks.write'],
};

interface Row {
  id: string;
  kind: string;
  collection: string;
  mayRestore: boolean;
}

describe('the bin is no side door', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const binned = async (collection: string, body: object): Promise<string> => {
    const made = await coordinator.post<{ id: string; version: number }>(collection, body);
    expect({ collection, status: made.status }).toEqual({ collection, status: 201 });
    expect((await coordinator.delete(`${collection}/${made.body.id}`, made.body.version)).status).toBe(204);
    return made.body.id;
  };
  const seenBy = async (client: TestClient): Promise<Row[]> =>
    (await client.get<{ items: Row[] }>('bin?limit=100')).body.items;

  it.each(roles)('%s brings back only what they may also write', async (role) => {
    const client = await api.as(role);
    const collections = Object.keys(openApiDocument(api.app).paths).flatMap(
      (path) => /^\/api\/([\w-]+)\/\{id\}\/restore$/.exec(path)?.[1] ?? [],
    );
    expect(collections.toSorted()).toEqual(Object.keys(writes).toSorted());
    const held = permissionsOf(role);
    for (const collection of collections) {
      const may = held.has('bin.restore') && writes[collection]?.some((permission) => held.has(permission));
      const { status } = await client.post(`${collection}/${anyId}/restore`);
      expect({ collection, status }).toEqual({ collection, status: may ? 404 : 403 });
    }
  });

  it('shows a reader the kinds that they may read, and says which they may bring back', async () => {
    await binned('feedback', { text: 'Katu on korjattava', tone: 'criticism' });
    await binned('initiatives', {
      title: 'Valot raitille',
      text: 'Raitti on pimeä.',
      makerKind: 'resident',
      anonymous: true,
    });
    await binned('measures', { title: 'Toimenpide', primaryFactor: 'F1' });
    await binned('land-use-projects', {
      name: 'Asemakaava',
      level: 'detailed',
      use: 'business',
      stageSince: '2026-01-01',
    });
    const company = await coordinator.post<{ id: string }>('companies', { name: 'Koepaja Oy' });
    const cooperation = await coordinator.post<{ id: string }>('cooperations', {
      name: 'Yhteishanke',
      startsOn: '2026-01-01',
      companyIds: [company.body.id],
    });
    const assessed = await coordinator.post<{ id: string }>(`cooperations/${cooperation.body.id}/impact-assessments`, {
      score: 0,
    });
    await coordinator.delete(`impact-assessments/${assessed.body.id}`, 1);

    const kinds = async (client: TestClient) =>
      Object.fromEntries((await seenBy(client)).map(({ kind, mayRestore }) => [kind, mayRestore]));
    expect(await kinds(coordinator)).toEqual({
      feedback: true,
      initiative: true,
      measure: true,
      land_use_project: true,
      impact_assessment: true,
    });
    const officer = await api.as('land_use_officer');
    expect(await kinds(officer)).toEqual({ measure: false, land_use_project: true });
    expect(await kinds(await api.as('service_manager'))).toEqual({ initiative: true, measure: false });
    expect((await officer.get<{ items: Row[] }>('bin?kind=feedback')).body.items).toEqual([]);
    expect((await (await api.as('viewer')).get('bin')).status).toBe(403);
  });

  it('brings a value of a series back for those who write series only', async () => {
    const series = await coordinator.post<{ id: string }>('series', {
      key: 'asukasluku',
      nameFi: 'Asukasluku',
      unit: 'count',
      kind: 'stock',
      interval: 'year',
    });
    const values = `series/${series.body.id}/values`;
    const { body: value } = await coordinator.post<{ id: string; version: number }>(values, {
      period: '2025',
      value: 1,
    });
    await coordinator.delete(`${values}/${value.id}`, value.version);
    const manager = await api.as('service_manager');
    expect((await manager.post(`series-values/${value.id}/restore`)).status).toBe(403);
    expect((await coordinator.post(`series-values/${value.id}/restore`)).status).toBe(200);
  });

  it('gives an officer their own promise back, and nobody else’s', async () => {
    const officer = await api.as('land_use_officer');
    const { body: company } = await coordinator.post<{ id: string }>('companies', { name: 'Lupaus Oy' });
    const promise = { title: 'Soita', dueOn: '2026-12-01', subject: { kind: 'company', id: company.id } };
    const own = await officer.post<{ id: string; version: number }>('follow-ups', promise);
    expect((await officer.delete(`follow-ups/${own.body.id}`, own.body.version)).status).toBe(204);
    const other = await binned('follow-ups', promise);
    expect((await officer.post(`follow-ups/${own.body.id}/restore`)).status).toBe(200);
    expect((await officer.post(`follow-ups/${other}/restore`)).status).toBeGreaterThanOrEqual(403);
    expect((await seenBy(coordinator)).map(({ id }) => id)).toContain(other);
  });
});
