import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Measure {
  id: string;
  title: string;
  stage: string;
  stageSince: string;
  pace: string;
  light: string;
  owner: { id: string; name: string } | null;
  version: number;
  history: { stage: string; since: string; recordedBy: string | null }[];
  errors: { pointer: string; code: string }[];
}

describe('measures', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const enter = async (body: object = {}): Promise<Measure> =>
    (await coordinator.post<Measure>('measures', { title: 'Yritysneuvonta', primaryFactor: 'F1', ...body })).body;

  it('begins as planned from today, and keeps every stage with its day', async () => {
    const created = await coordinator.post<Measure>('measures', { title: 'Tonttimarkkinointi', primaryFactor: 'F2' });
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`/api/measures/${created.body.id}`);
    expect(created.body).toMatchObject({ stage: 'planned', stageSince: '2026-11-22', pace: 'undated', light: 'none' });
    const { id } = await enter({ stageSince: '2026-09-01' });
    await coordinator.post(`measures/${id}/stage`, { stage: 'under_way', since: '2026-10-01' });
    const moved = await coordinator.post<Measure>(`measures/${id}/stage`, { stage: 'completed' });
    expect(moved.status).toBe(200);
    expect(moved.body).toMatchObject({ stage: 'completed', stageSince: '2026-11-22', light: 'green', version: 3 });
    expect(moved.body.history.map(({ stage, since }) => `${stage} ${since}`)).toEqual([
      'completed 2026-11-22',
      'under_way 2026-10-01',
      'planned 2026-09-01',
    ]);
  });

  it('a stage is never in the future, before the one before it, or the one it is in', async () => {
    const { id } = await enter({ stage: 'under_way', stageSince: '2026-10-01' });
    const codes = async (body: object) => {
      const { status, body: problem } = await coordinator.post<Measure>(`measures/${id}/stage`, body);
      return [status, problem.errors?.[0]?.code];
    };
    expect(await codes({ stage: 'completed', since: '2026-11-23' })).toEqual([422, 'day-in-the-future']);
    expect(await codes({ stage: 'completed', since: '2026-09-30' })).toEqual([422, 'before-previous-stage']);
    expect(await codes({ stage: 'under_way' })).toEqual([409, undefined]);
    expect(await codes({ stage: 'nearly' })).toEqual([400, 'not-one-of']);
    expect(
      (await coordinator.post('measures', { title: 'x', primaryFactor: 'F1', stageSince: '2099-01-01' })).status,
    ).toBe(422);
  });

  it('is refused without a factor, with an end before its start, or a year nobody meant', async () => {
    const refusal = async (body: object) => {
      const answer = await coordinator.post<Measure>('measures', { title: 'x', primaryFactor: 'F1', ...body });
      return [answer.status, answer.body.errors[0]?.pointer, answer.body.errors[0]?.code];
    };
    expect(await refusal({ primaryFactor: '' })).toEqual([400, '/primaryFactor', 'required']);
    expect(await refusal({ plannedStartOn: '2026-12-01', plannedEndOn: '2026-11-01' })).toEqual([
      422,
      '/plannedEndOn',
      'ends-before-start',
    ]);
    expect(await refusal({ plannedEndOn: '2099-01-01' })).toEqual([422, '/plannedEndOn', 'day-too-far']);
    expect(await refusal({ ownerId: '0198b0c0-0000-7000-8000-000000000000' })).toEqual([
      422,
      '/ownerId',
      'user-unknown',
    ]);
    expect(await refusal({ plannedEndOn: '2026-02-30' })).toEqual([400, '/plannedEndOn', 'not-a-time']);
  });

  it('lists with a light for each, filtered by stage, factor and whether it is open', async () => {
    await enter({ title: 'Myöhässä', primaryFactor: 'F6', stage: 'under_way', plannedEndOn: '2026-11-01' });
    await enter({ title: 'Pian', primaryFactor: 'F6', stage: 'under_way', plannedEndOn: '2026-12-01' });
    await enter({ title: 'Ajallaan', primaryFactor: 'F6', stage: 'under_way', plannedEndOn: '2027-12-01' });
    await enter({ title: 'Peruttu', primaryFactor: 'F6', stage: 'cancelled' });
    const { body } = await coordinator.get<{ items: Measure[]; total: number }>(
      'measures?factor=F6&open=true&withTotal=true',
    );
    expect(body.items.map(({ title, light }) => [title, light])).toEqual([
      ['Myöhässä', 'red'],
      ['Pian', 'amber'],
      ['Ajallaan', 'green'],
    ]);
    expect(body.total).toBe(3);
    expect((await coordinator.get<{ items: Measure[] }>('measures?q=perut')).body.items).toHaveLength(1);
  });

  it('a viewer sees the lights, but nobody’s name', async () => {
    const viewer = await api.as('viewer');
    const { id } = await enter({ title: 'Nimetön', ownerId: coordinator.userId });
    const seen = await viewer.get<Measure>(`measures/${id}`);
    expect(seen.body).toMatchObject({ title: 'Nimetön', owner: null });
    expect(seen.body.history[0]?.recordedBy).toBeNull();
    expect((await coordinator.get<Measure>(`measures/${id}`)).body.owner?.name).toBe('Testi coordinator');
    expect((await viewer.get<{ items: Measure[] }>('measures?q=nimetön')).body.items[0]?.owner).toBeNull();
    expect((await viewer.post(`measures/${id}/stage`, { stage: 'completed' })).status).toBe(403);
    expect((await (await api.as('contributor')).get('measures')).status).toBe(403);
  });

  it('changes by version, goes to the bin and comes back, each with its audit entry', async () => {
    const { id } = await enter({ title: 'Jälki' });
    expect((await coordinator.patch<Measure>(`measures/${id}`, 1, { description: 'Lisätty' })).body.version).toBe(2);
    expect((await coordinator.patch(`measures/${id}`, 1, { description: 'Hävinnyt' })).status).toBe(412);
    expect((await coordinator.patch(`measures/${id}`, 2, { stage: 'completed' })).status).toBe(400);
    await coordinator.post(`measures/${id}/stage`, { stage: 'under_way' });
    expect((await coordinator.delete(`measures/${id}`, 3)).status).toBe(204);
    expect((await coordinator.get(`measures/${id}`)).status).toBe(404);
    expect((await coordinator.post(`measures/${id}/restore`)).status).toBe(200);
    const trail = await api.db.query<{ action: string }>(
      'select action from audit_entries where object_id = $1 order by seq',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['create', 'update', 'stage', 'delete', 'restore']);
  });

  it('those of much effect, soon and with little work come first; those not judged come last', async () => {
    const weigh = (title: string, effort?: number, effect?: number, speed?: number) =>
      enter({ title, unit: 'Punnitut', effort, effect, speed });
    await weigh('Raskas', 3, 1, 1);
    await weigh('Arvioimatta');
    await weigh('Helppo', 1, 3, 3);
    await weigh('Keskitie', 2, 2, 3);
    const { body } = await coordinator.get<{ items: { title: string; priority: number | null }[] }>(
      'measures?unit=Punnitut&sort=-priority&limit=50',
    );
    expect(body.items.map(({ title, priority }) => [title, priority])).toEqual([
      ['Helppo', 9],
      ['Keskitie', 3],
      ['Raskas', 1 / 3],
      ['Arvioimatta', null],
    ]);
    expect((await coordinator.post('measures', { title: 'x', primaryFactor: 'F1', effort: 4 })).status).toBe(400);
    const units = await coordinator.get<{ items: string[] }>('measures/units?q=punn');
    expect(units.body.items).toEqual(['Punnitut']);
  });

  it('is asked at its end what helped and what hindered', async () => {
    const { id } = await enter({ title: 'Opittiin' });
    const { body } = await coordinator.post<Measure & { helped: string[]; hindered: string[] }>(
      `measures/${id}/stage`,
      {
        stage: 'completed',
        helped: ['technology'],
        hindered: ['money', 'time'],
      },
    );
    expect(body).toMatchObject({ helped: ['technology'], hindered: ['money', 'time'] });
    expect((await coordinator.post(`measures/${id}/stage`, { stage: 'under_way', helped: ['luck'] })).status).toBe(400);
  });

  it('is part of a living project or of none', async () => {
    const project = await coordinator.post<{ id: string; version: number }>('projects', {
      title: 'Palvelupiste',
      primaryFactor: 'F3',
    });
    const measure = await enter({ title: 'Osa', projectId: project.body.id, budgetEur: 1200.5, actualEur: 0 });
    expect(measure).toMatchObject({ project: { name: 'Palvelupiste' }, budgetEur: 1200.5, actualEur: 0 });
    await coordinator.delete(`projects/${project.body.id}`, project.body.version);
    expect((await coordinator.get(`measures/${measure.id}`)).body).toMatchObject({ project: null });
    // What was in it may stay; nothing new goes into what lies in the bin.
    const kept = await coordinator.patch(`measures/${measure.id}`, 1, { projectId: project.body.id, title: 'Osa 2' });
    expect(kept.status).toBe(200);
    const late = { title: 'x', primaryFactor: 'F3', projectId: project.body.id };
    const refused = await coordinator.post<Measure>('measures', late);
    expect([refused.status, refused.body.errors[0]?.pointer]).toEqual([422, '/projectId']);
  });

  it('tells which initiatives led to it, to those who may read them', async () => {
    const company = await coordinator.post<{ id: string }>('companies', { name: 'Ehdottaja Oy' });
    const initiative = await coordinator.post<{ id: string }>('initiatives', {
      title: 'Lisää tontteja',
      text: 'Kylille tarvitaan yritystontteja.',
      makerKind: 'company',
      companyId: company.body.id,
    });
    const { body } = await coordinator.post<{ measures: { id: string }[] }>(
      `initiatives/${initiative.body.id}/lead-to-measure`,
      {},
    );
    const path = `measures/${body.measures[0]?.id}`;
    expect((await coordinator.get(path)).body).toMatchObject({ initiatives: [{ name: 'Lisää tontteja' }] });
    expect((await (await api.as('viewer')).get(path)).body).toMatchObject({ initiatives: [] });
  });

  it('serves a goal once the programme has goals for its factor; what it named before may stay', async () => {
    const before = await enter({ title: 'Ennen tavoitteita', primaryFactor: 'F1', goalCode: 'F1.9' });
    const [programme] = await api.db.query<{ id: string }>(
      `insert into programmes (code, name_fi, name_sv, name_en, valid_from, municipality_code)
       values ('tavoitteet', 'Ohjelma', 'Program', 'Programme', '2026-01-01', '999') returning id`,
    );
    await api.db.query(
      `insert into programme_goals (programme_id, code, factor_code, parent_code, position, name_fi, name_sv, name_en)
       values ($1, 'F1.1', 'F1', null, 0, 'Neuvonta', 'Rådgivning', 'Advice'), ($1, 'F1.1.1', 'F1', 'F1.1', 1, 'Alku', 'Start', 'Start')`,
      [programme?.id],
    );
    const refusal = async (body: object) => {
      const answer = await coordinator.post<Measure>('measures', { title: 'x', primaryFactor: 'F1', ...body });
      return [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code];
    };
    expect(await refusal({})).toEqual([422, '/goalCode', 'goal-required']);
    expect(await refusal({ goalCode: 'F1.2' })).toEqual([422, '/goalCode', 'goal-unknown']);
    expect((await refusal({ goalCode: 'F1.1.1' }))[0]).toBe(201);
    expect((await refusal({ primaryFactor: 'F2' }))[0]).toBe(201);
    const patch = (body: object, version: number) => coordinator.patch(`measures/${before.id}`, version, body);
    expect((await patch({ goalCode: 'F1.9', primaryFactor: 'F1', title: 'Kelpaa' }, 1)).status).toBe(200);
    expect((await patch({ goalCode: null }, 2)).status).toBe(422);
    expect((await patch({ goalCode: 'F1.1' }, 2)).status).toBe(200);
    await api.db.query('delete from programmes where id = $1', [programme?.id]);
  });

  it('a list costs two statements, a measure three', async () => {
    const { id } = await enter();
    expect(await api.countStatements(() => coordinator.get('measures?open=true'))).toBe(2);
    expect(await api.countStatements(() => coordinator.get(`measures/${id}`))).toBe(3);
  });
});
