import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Assessment {
  id: string;
  version: number;
  company: { name: string };
  assessedOn: string;
  filledBy: { name: string };
  growth: string | null;
  barriers: string[];
  riskLevel: string | null;
  confidential: string | null;
  maySeeConfidential: boolean;
  others: { id: string; assessedOn: string }[];
  contacts: { id: string; name: string }[];
  carriedOver: string[];
  errors: { pointer: string; code: string }[];
}
interface Summary {
  since: string;
  until: string;
  companies: number;
  assessed: number | null;
  groups: { key: string; name: string; companies: number | null }[];
  figures: {
    figure: string;
    answers: {
      code: string;
      companies: number | null;
      ofGroups: (number | null)[];
      measures: { title: string; linked: boolean }[];
    }[];
  }[];
  withheld: boolean;
  opens: boolean;
}

const secret = 'Omistaja harkitsee myyntiä kilpailijalle';

describe('needs assessments', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let director: TestClient;
  let viewer: TestClient;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    director = await api.as('director');
    viewer = await api.as('viewer');
    companyId = await company('Tarvitseva Oy');
  });
  afterAll(() => api.close());

  const company = async (name: string): Promise<string> =>
    (await coordinator.post<{ id: string }>('companies', { name })).body.id;
  const post = (body: object) => coordinator.post<Assessment>('needs-assessments', { companyId, ...body });
  const refusal = async (body: object) => {
    const answer = await post(body);
    return [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code];
  };

  it('needs nothing but the company, and is of today and of the caller', async () => {
    const created = await post({});
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      company: { name: 'Tarvitseva Oy' },
      assessedOn: '2026-11-22',
      filledBy: { name: expect.any(String) },
      growth: null,
      barriers: [],
    });
  });

  it('keeps the history: a new visit makes a new one, and each knows the others', async () => {
    const own = await company('Historia Oy');
    const first = (await post({ companyId: own, assessedOn: '2025-03-01', riskLevel: 'high', growth: 'shrink' })).body;
    const second = (await post({ companyId: own, riskLevel: 'none', growth: 'shrink', carriedOver: ['growth'] })).body;
    expect(second.others).toEqual([{ id: first.id, assessedOn: '2025-03-01' }]);
    expect(second.carriedOver).toEqual(['growth']);
    const { body } = await coordinator.get<{ items: Assessment[] }>(`needs-assessments?companyId=${own}`);
    expect(body.items.map(({ riskLevel }) => riskLevel)).toEqual(['none', 'high']);
    const newest = await coordinator.get<{ items: Assessment[] }>('needs-assessments?newest=true&q=historia');
    expect(newest.body.items.map(({ id }) => id)).toEqual([second.id]);
    const timeline = await coordinator.get<{ items: { kind: string; type: string; text: string }[] }>(
      `companies/${own}/timeline?kind=needs_assessment`,
    );
    expect(timeline.body.items.map(({ type, text }) => [type, text])).toEqual([
      ['shrink', 'none'],
      ['shrink', 'high'],
    ]);
  });

  it('refuses what cannot be meant, at its place', async () => {
    expect(await refusal({ assessedOn: '2026-11-23' })).toEqual([422, '/assessedOn', 'day-in-the-future']);
    expect(await refusal({ companyId: '01900000-0000-7000-8000-000000000000' })).toEqual([
      422,
      '/companyId',
      'company-unknown',
    ]);
    expect(await refusal({ contactIds: [companyId] })).toEqual([422, '/contactIds/0', 'contact-unknown']);
    expect(await refusal({ interactionId: companyId })).toEqual([422, '/interactionId', 'unknown-reference']);
    expect(await refusal({ barriers: ['weather'] })).toEqual([400, '/barriers', 'not-one-of']);
    expect(await refusal({ satisfaction: 6 })).toEqual([400, '/satisfaction', 'out-of-range']);
  });

  it('shows the confidential part to its circle only, on its own page only', async () => {
    const own = await company('Luottamus Oy');
    const made = (await post({ companyId: own, confidential: secret, notes: 'Muistiinpano' })).body;
    expect(made).toMatchObject({ confidential: secret, maySeeConfidential: true });
    expect((await director.get<Assessment>(`needs-assessments/${made.id}`)).body.confidential).toBe(secret);
    for (const path of [
      `needs-assessments?companyId=${own}`,
      `companies/${own}/timeline`,
      `search?q=harkitsee`,
      'needs-summary?by=industry',
      'bin',
    ])
      expect(JSON.stringify((await coordinator.get(path)).body)).not.toContain('harkitsee');
    const changed = await coordinator.patch<Assessment>(`needs-assessments/${made.id}`, 1, {
      confidential: `${secret} pian`,
    });
    expect(changed.body.confidential).toBe(`${secret} pian`);
    const trail = await api.db.query<{ action: string; changes: object }>(
      'select action, changes from audit_entries where object_id = $1 order by seq',
      [made.id],
    );
    // The director's look is told, the maker's own answers are not looks.
    expect(trail.map(({ action }) => action)).toEqual(['create', 'view', 'update']);
    expect(JSON.stringify(trail)).not.toContain('harkitsee');
    expect(JSON.stringify(trail)).not.toContain('Muistiinpano');
  });

  it('changes by version, goes to the bin and comes back', async () => {
    const { id } = (await post({ growth: 'growth' })).body;
    expect((await coordinator.patch(`needs-assessments/${id}`, 1, { barriers: ['funding'] })).status).toBe(200);
    expect((await coordinator.patch(`needs-assessments/${id}`, 1, { barriers: [] })).status).toBe(412);
    expect((await coordinator.delete(`needs-assessments/${id}`, 2)).status).toBe(204);
    const bin = await coordinator.get<{ items: object[] }>('bin?kind=needs_assessment');
    expect(bin.body.items).toMatchObject([{ id, title: 'Tarvitseva Oy 22.11.2026', collection: 'needs-assessments' }]);
    expect((await coordinator.post(`needs-assessments/${id}/restore`)).status).toBe(200);
  });

  it('is not for those without the right', async () => {
    const { id } = (await post({})).body;
    for (const role of ['viewer', 'contributor', 'land_use_officer', 'service_manager'] as const) {
      const client = await api.as(role);
      expect([role, (await client.get('needs-assessments')).status]).toEqual([role, 403]);
      expect([role, (await client.get(`needs-assessments/${id}`)).status]).toEqual([role, 403]);
    }
    expect((await (await api.as('contributor')).get('needs-summary')).status).toBe(403);
    expect((await api.anonymous.get('needs-summary')).status).toBe(401);
  });

  describe('over all companies', () => {
    beforeAll(async () => {
      await api.db.query('update needs_assessments set deleted_at = now()');
      for (let n = 0; n < 12; n++) {
        const own = await company(`Summa ${n} Oy`);
        await post({
          companyId: own,
          assessedOn: '2026-08-15',
          growth: n < 6 ? 'growth' : 'same',
          barriers: [...(n < 7 ? ['workforce'] : []), ...(n === 0 ? ['energy'] : [])],
          recruitCount: n < 6 ? 2 : 0,
        });
      }
    });
    const answers = ({ figures }: Summary, figure: string) =>
      Object.fromEntries(
        figures.find((one) => one.figure === figure)?.answers.map(({ code, companies }) => [code, companies]) ?? [],
      );

    it('tells how often each answer was given, and opens to the assessments for who may read them', async () => {
      const { body } = await coordinator.get<Summary & { peopleSought: number }>('needs-summary');
      expect(body).toMatchObject({
        since: '2024-11-23',
        until: '2026-11-22',
        assessed: 12,
        withheld: false,
        opens: true,
        peopleSought: 12,
      });
      expect(answers(body, 'barrier')).toMatchObject({ workforce: 7, energy: 1, roads: 0 });
      expect(answers(body, 'growth')).toEqual({ growth: 6, same: 6, shrink: 0 });
      const opened = await coordinator.get<{ total: number }>(
        `needs-assessments?newest=true&since=${body.since}&until=${body.until}&answer=barrier.workforce&withTotal=true`,
      );
      expect(opened.body.total).toBe(7);
    });

    it('keeps small numbers, names and days of one’s choosing from others', async () => {
      const { body } = await viewer.get<Summary>('needs-summary?by=industry');
      expect(body).toMatchObject({ until: '2026-09-30', assessed: 12, withheld: true, opens: false });
      expect(answers(body, 'barrier')).toMatchObject({ workforce: 7, energy: null, roads: 0 });
      expect(JSON.stringify(body)).not.toContain('Summa');
      expect((await viewer.get('needs-summary?until=2026-09-29')).status).toBe(403);
    });

    it('says what is done about a barrier', async () => {
      const measure = await director.post<{ id: string }>('measures', {
        title: 'Rekrytointikiertue',
        primaryFactor: 'F1',
      });
      const put = (barrier: string, measureIds: string[]) =>
        coordinator.put('needs-summary/barrier-measures', { barrier, measureIds });
      expect((await put('workforce', [measure.body.id])).status).toBe(204);
      const { body } = await viewer.get<Summary>('needs-summary');
      const workforce = body.figures[0]?.answers.find(({ code }) => code === 'workforce');
      expect(workforce?.measures).toMatchObject([{ title: 'Rekrytointikiertue', linked: true }]);
      expect((await put('workforce', [companyId])).status).toBe(422);
      expect((await put('workforce', [])).status).toBe(204);
    });

    it('is taken out as a file with its definition and without what is kept back', async () => {
      const csv = await viewer.get('needs-summary/file.csv?language=fi');
      expect(csv.status).toBe(200);
      expect(csv.text).toContain('Kasvun esteet;Työvoiman saanti;7;58,3');
      expect(csv.text).toContain('Kasvun esteet;Energia;ei näytetä');
      expect((await coordinator.get('needs-summary/file.xlsx')).status).toBe(200);
    });
  });
});
