import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Project {
  id: string;
  name: string;
  stage: string;
  stageSince: string;
  initiatedOn: string | null;
  monthsPending: number | null;
  businessPlotsPlanned: number | null;
  businessPlotsDecided: number | null;
  history: { id: string; stage: string; since: string; recordedBy: string | null }[];
  splitFrom: { id: string; on: string } | null;
  parts: { id: string; on: string }[];
  joinedInto: { id: string; on: string } | null;
  joined: { id: string }[];
  companies: { id: string; name: string }[];
  enquiries: { id: string; title: string }[];
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('land-use projects', () => {
  let api: TestApi;
  let officer: TestClient;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
    const coordinator = await api.as('coordinator');
    companyId = (await coordinator.post<Project>('companies', { name: 'Tonttia odottava Oy' })).body.id;
  });
  afterAll(() => api.close());

  const send = (body: object = {}) =>
    officer.post<Project>('land-use-projects', {
      name: 'Yritysalueen asemakaava',
      level: 'detailed',
      use: 'business',
      ...body,
    });
  const enter = async (body: object = {}): Promise<Project> => (await send(body)).body;
  const stages = ({ history }: Project) => history.map(({ stage, since }) => `${since} ${stage}`);

  it('is entered as planned, and keeps the day of the announcement apart from the day of entry', async () => {
    const created = await send({ stageSince: '2026-01-10', themes: ['vt 3'], companyIds: [companyId] });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ stage: 'planned', initiatedOn: null, monthsPending: null });
    const { body } = await officer.post<Project>(`land-use-projects/${created.body.id}/stage`, {
      stage: 'initiated',
      since: '2026-05-04',
    });
    expect(body).toMatchObject({ stage: 'initiated', initiatedOn: '2026-05-04', monthsPending: 6, version: 2 });
    expect(body.companies).toEqual([{ id: companyId, name: 'Tonttia odottava Oy' }]);
    const [written] = await api.db.query<{ since: string; on: string }>(
      `select since::text as since, (recorded_at at time zone 'Europe/Helsinki')::date::text as on
       from land_use_project_stages where project_id = $1 and stage = 'initiated'`,
      [created.body.id],
    );
    expect(written).toEqual({ since: '2026-05-04', on: '2026-11-22' });
  });

  it('takes a stage that was forgotten between the others without moving where it is today', async () => {
    const { id } = await enter({ stage: 'draft', stageSince: '2026-06-01', initiatedOn: '2026-02-01' });
    const { body } = await officer.post<Project>(`land-use-projects/${id}/stage`, {
      stage: 'oas',
      since: '2026-03-01',
    });
    expect(body.stage).toBe('draft');
    expect(stages(body)).toEqual(['2026-06-01 draft', '2026-03-01 oas', '2026-02-01 initiated']);
    const again = await officer.post<Project>(`land-use-projects/${id}/stage`, { stage: 'oas', since: '2026-03-15' });
    expect(again.status).toBe(409);
    const ahead = await officer.post<Project>(`land-use-projects/${id}/stage`, {
      stage: 'proposal',
      since: '2026-11-23',
    });
    expect([ahead.status, ahead.body.errors[0]?.code]).toEqual([422, 'day-in-the-future']);
  });

  it('takes back a wrong entry, but not the only one, and keeps its trace', async () => {
    const made = await enter({ stageSince: '2026-01-01' });
    const only = await officer.delete(`land-use-projects/${made.id}/stages/${made.history[0]?.id}`, 1);
    expect(only.status).toBe(409);
    const { body } = await officer.post<Project>(`land-use-projects/${made.id}/stage`, { stage: 'lapsed' });
    const wrong = `land-use-projects/${made.id}/stages/${body.history[0]?.id}`;
    expect((await officer.delete(wrong, 1)).status).toBe(412);
    expect((await officer.delete<Project>(wrong, 2)).body).toMatchObject({ stage: 'planned', version: 3 });
    const [, , trail] = await api.db.query(
      'select action, changes from audit_entries where object_id = $1 order by seq',
      [made.id],
    );
    expect(trail).toEqual({ action: 'stage', changes: { stage: ['lapsed', null], since: ['2026-11-22', null] } });
  });

  it('keeps estimate and decision, and what is not assessed is not 0', async () => {
    const { id, businessPlotsDecided } = await enter({ businessPlotsPlanned: 12, hectaresPlanned: 8.5 });
    expect(businessPlotsDecided).toBeNull();
    const { body } = await officer.patch<Project>(`land-use-projects/${id}`, 1, { businessPlotsDecided: 0 });
    expect(body).toMatchObject({
      businessPlotsPlanned: 12,
      businessPlotsDecided: 0,
      hectaresPlanned: 8.5,
      dwellingsPlanned: null,
    });
    expect((await send({ dwellingsPlanned: -1 })).status).toBe(400);
  });

  it('is split in two with the same past, and two are joined into one, but never in a ring', async () => {
    const whole = await enter({ stage: 'oas', stageSince: '2026-04-01', initiatedOn: '2026-03-01' });
    const { body: part } = await officer.post<Project>(`land-use-projects/${whole.id}/split`, {
      name: 'Pohjoinen osa',
      on: '2026-09-01',
    });
    expect(part).toMatchObject({
      splitFrom: { id: whole.id, on: '2026-09-01' },
      stage: 'oas',
      initiatedOn: '2026-03-01',
    });
    const read = async (id: string) => (await officer.get<Project>(`land-use-projects/${id}`)).body;
    expect((await read(whole.id)).parts).toEqual([{ id: part.id, name: 'Pohjoinen osa', on: '2026-09-01' }]);

    const half = await officer.patch<Project>(`land-use-projects/${part.id}`, 1, { joinedIntoId: whole.id });
    expect([half.status, half.body.errors[0]?.pointer]).toEqual([422, '/joinedOn']);
    await officer.patch(`land-use-projects/${part.id}`, 1, { joinedIntoId: whole.id, joinedOn: '2026-11-01' });
    expect((await read(whole.id)).joined).toHaveLength(1);
    const ring = await officer.patch<Project>(`land-use-projects/${whole.id}`, 1, {
      joinedIntoId: part.id,
      joinedOn: '2026-11-02',
    });
    expect(ring.body.errors[0]?.code).toBe('refers-to-itself');
    expect(
      (await officer.patch<Project>(`land-use-projects/${part.id}`, 2, { joinedIntoId: null, joinedOn: null })).body,
    ).toMatchObject({ joinedInto: null });
  });

  it('is found by level, theme and whether it is pending, and its themes are offered', async () => {
    await enter({ name: 'haku: luonnos', level: 'master', stage: 'draft', themes: ['Päärata', 'Kylät'] });
    await enter({ name: 'haku: hyväksytty', stage: 'approved', themes: ['Kylät'] });
    await enter({ name: 'haku: keskeytetty', stage: 'suspended' });
    const names = async (query: string) =>
      (await officer.get<{ items: Project[] }>(`land-use-projects?q=haku&${query}`)).body.items.map(({ name }) =>
        name.slice(6),
      );
    expect(await names('pending=true')).toEqual(['luonnos']);
    expect(await names('pending=false')).toEqual(['hyväksytty', 'keskeytetty']);
    expect(await names('level=master')).toEqual(['luonnos']);
    expect(await names(`theme=${encodeURIComponent('Kylät')}`)).toEqual(['hyväksytty', 'luonnos']);
    const { body } = await officer.get<{ items: string[] }>('land-use-themes');
    expect(body.items[0]).toBe('Kylät');
    expect(body.items).toContain('Päärata');
  });

  it('stands on the timeline of a company it concerns, is searched, goes to the bin and comes back', async () => {
    const { id } = await enter({
      name: 'Rantojen yleiskaava',
      stage: 'oas',
      stageSince: '2026-10-05',
      companyIds: [companyId],
    });
    const line = await officer.get<{ items: { id: string; type: string }[] }>(
      `companies/${companyId}/timeline?kind=land_use_project`,
    );
    expect(line.body.items).toContainEqual(expect.objectContaining({ id, type: 'oas', title: 'Rantojen yleiskaava' }));
    const found = await officer.get<{ items: { id: string }[] }>('search?q=rantojen');
    expect(found.body.items.map((item) => item.id)).toContain(id);
    expect((await officer.delete(`land-use-projects/${id}`, 1)).status).toBe(204);
    expect((await officer.get(`land-use-projects/${id}`)).status).toBe(404);
    const bin = await officer.get<{ items: { id: string; collection: string }[] }>('bin');
    expect(bin.body.items[0]).toMatchObject({ id, collection: 'land-use-projects' });
    expect((await officer.post(`land-use-projects/${id}/restore`)).status).toBe(200);
  });

  it('refuses what is not there and those without the right', async () => {
    const nobody = '0198b0c0-0000-7000-8000-000000000000';
    expect((await send({ companyIds: [nobody] })).body.errors[0]?.code).toBe('company-unknown');
    expect((await send({ enquiryIds: [nobody] })).body.errors[0]?.pointer).toBe('/enquiryIds/0');
    expect((await send({ initiatedOn: '2026-11-22', stage: 'oas', stageSince: '2026-11-01' })).status).toBe(422);
    expect((await (await api.as('viewer')).get('land-use-projects')).status).toBe(403);
    expect((await (await api.as('service_manager')).get('land-use-projects')).status).toBe(403);
  });
});
