import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Assessment {
  id: string;
  score: number;
  assessedOn: string;
  evidence: string | null;
  partnerScore: number | null;
  assessor: { name: string } | null;
  version: number;
  errors: { pointer: string; code: string }[];
}
interface Subject {
  id: string;
  name: string;
  assessmentDue: boolean;
  lastAssessment: { score: number; partnerScore: number | null; assessedOn: string } | null;
}

describe('assessments of effect', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let officer: TestClient;
  let partnerId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    officer = await api.as('land_use_officer');
    partnerId = (await coordinator.post<Subject>('partners', { name: 'Yhdistys ry', sector: 'association' })).body.id;
  });
  afterAll(() => api.close());

  const cooperate = async (body: object = {}): Promise<string> =>
    (
      await coordinator.post<Subject>('cooperations', {
        name: 'Verkosto',
        startsOn: '2024-01-01',
        partnerIds: [partnerId],
        ...body,
      })
    ).body.id;
  const plan = async (): Promise<string> =>
    (await officer.post<Subject>('land-use-projects', { name: 'Kaava', level: 'master', use: 'mixed' })).body.id;

  it('stand by their subject, the newest first, with the partner’s own score beside ours', async () => {
    const id = await cooperate();
    const assess = (body: object) => coordinator.post<Assessment>(`cooperations/${id}/impact-assessments`, body);
    await assess({ score: 1, evidence: 'Odotetaan lisää hakijoita', assessedOn: '2025-06-01' });
    const { status, body, headers } = await assess({ score: 3, evidence: 'Hakijoita 40 % enemmän', partnerScore: 2 });
    expect([status, headers['location']]).toEqual([201, `/api/impact-assessments/${body.id}`]);
    expect(body).toMatchObject({ assessedOn: '2026-11-22', partnerScore: 2, assessor: { name: expect.any(String) } });
    const list = await coordinator.get<{ items: Assessment[] }>(`cooperations/${id}/impact-assessments`);
    expect(list.body.items.map(({ score, assessedOn }) => [assessedOn, score])).toEqual([
      ['2026-11-22', 3],
      ['2025-06-01', 1],
    ]);
    expect((await coordinator.get<Subject>(`cooperations/${id}`)).body.lastAssessment).toEqual({
      score: 3,
      partnerScore: 2,
      assessedOn: '2026-11-22',
    });
  });

  it('say what they rest on, unless no effect is seen', async () => {
    const id = await plan();
    const assess = (body: object) => officer.post<Assessment>(`land-use-projects/${id}/impact-assessments`, body);
    expect((await assess({ score: 2 })).body.errors[0]).toMatchObject({
      pointer: '/evidence',
      code: 'evidence-required',
    });
    expect((await assess({ score: 4 })).status).toBe(400);
    expect((await assess({ score: 0, assessedOn: '2026-11-23' })).body.errors[0]?.code).toBe('day-in-the-future');
    expect((await assess({ score: 0, partnerScore: 1 })).status).toBe(400);
    const { body } = await assess({ score: 0 });
    expect((await officer.patch<Assessment>(`impact-assessments/${body.id}`, 1, { score: 1 })).status).toBe(422);
    expect(
      (await officer.patch<Assessment>(`impact-assessments/${body.id}`, 1, { score: 1, evidence: 'Kuvattu' })).body,
    ).toMatchObject({ score: 1, version: 2 });
    expect((await officer.patch<Assessment>(`impact-assessments/${body.id}`, 2, { partnerScore: 1 })).status).toBe(422);
  });

  it('are wanted yearly: the list finds the cooperations that wait', async () => {
    const due = await cooperate({ name: 'odottaa: vanha' });
    await cooperate({ name: 'odottaa: uusi', startsOn: '2026-06-01' });
    const done = await cooperate({ name: 'odottaa: arvioitu' });
    await coordinator.post(`cooperations/${done}/impact-assessments`, { score: 0, assessedOn: '2025-11-23' });
    const ended = await cooperate({ name: 'odottaa: päättynyt', endsOn: '2026-05-31' });
    const names = async (query: string) =>
      (await coordinator.get<{ items: Subject[] }>(`cooperations?q=odottaa&${query}`)).body.items.map(
        ({ name, assessmentDue }) => [name.slice(9), assessmentDue],
      );
    expect(await names('assessmentDue=true')).toEqual([
      ['päättynyt', true],
      ['vanha', true],
    ]);
    expect(await names('assessmentDue=false')).toEqual([
      ['arvioitu', false],
      ['uusi', false],
    ]);
    expect(await names('assessmentDue=true&on=2026-11-23')).toHaveLength(3);
    await coordinator.post(`cooperations/${ended}/impact-assessments`, { score: 0, assessedOn: '2026-05-31' });
    await coordinator.post(`cooperations/${due}/impact-assessments`, { score: 0 });
    expect(await names('assessmentDue=true')).toEqual([]);
  });

  it('go to the bin and come back, and ask for the right to their subject', async () => {
    const id = await cooperate();
    const { body } = await coordinator.post<Assessment>(`cooperations/${id}/impact-assessments`, { score: 0 });
    expect((await officer.get(`impact-assessments/${body.id}`)).status).toBe(403);
    expect((await officer.patch(`impact-assessments/${body.id}`, 1, { score: 0 })).status).toBe(403);
    expect((await officer.delete(`impact-assessments/${body.id}`, 1)).status).toBe(403);
    expect((await officer.get(`cooperations/${id}/impact-assessments`)).status).toBe(403);
    expect((await coordinator.delete(`impact-assessments/${body.id}`, 1)).status).toBe(204);
    const bin = await coordinator.get<{ items: { title: string; collection: string }[] }>('bin');
    expect(bin.body.items[0]).toMatchObject({ title: 'Verkosto 22.11.2026', collection: 'impact-assessments' });
    expect((await officer.post(`impact-assessments/${body.id}/restore`)).status).toBe(403);
    expect((await coordinator.post(`impact-assessments/${body.id}/restore`)).status).toBe(200);
    expect((await coordinator.post(`cooperations/${partnerId}/impact-assessments`, { score: 0 })).status).toBe(404);
  });
});
