import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnquiryMoves } from '@elinvoima/domain/enquiries';
import { Conflict } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Enquiry {
  id: string;
  title: string;
  stage: string;
  daysInStage: number;
  company: { id: string; name: string } | null;
  asker: { name: string } | null;
  requirement: Record<string, unknown>;
  firstAnsweredAt: string | null;
  lostReason: string | null;
  version: number;
  history: { stage: string; reason: string | null; days: number; recordedBy: string | null }[];
  errors: { pointer: string; code: string }[];
}

describe('enquiries', () => {
  let api: TestApi;
  let officer: TestClient;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
    companyId = (await (await api.as('coordinator')).post<Enquiry>('companies', { name: 'Etsijä Oy' })).body.id;
  });
  afterAll(() => api.close());

  const enter = async (body: object = {}): Promise<Enquiry> =>
    (await officer.post<Enquiry>('enquiries', { companyId, kind: 'plot', ...body })).body;
  const move = (id: string, stage: string, reason?: string) =>
    officer.post<Enquiry>(`enquiries/${id}/stage`, { stage, reason });
  const refusal = async (body: object) => {
    const answer = await officer.post<Enquiry>('enquiries', { companyId, kind: 'plot', ...body });
    return [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code];
  };

  it('is named by what is sought and who seeks, unless it has a name of its own', async () => {
    const created = await officer.post<Enquiry>('enquiries', {
      companyId,
      kind: 'plot',
      requirement: { areaMin: 2000, areaMax: 5000, use: 'Varasto', jobs: 12, neededBy: '2027-06-30' },
    });
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`/api/enquiries/${created.body.id}`);
    expect(created.body).toMatchObject({
      title: 'Tontti: Etsijä Oy',
      stage: 'received',
      daysInStage: 0,
      company: { id: companyId, name: 'Etsijä Oy' },
      requirement: { areaMin: 2000, areaMax: 5000, use: 'Varasto', jobs: 12, neededBy: '2027-06-30' },
    });
    expect((await enter({ title: 'Halli moottoritien varresta' })).title).toBe('Halli moottoritien varresta');
  });

  it('tells the requirement in the words that sites use, beside the asker’s own', async () => {
    const requirement = {
      use: 'Hitsaamo ja maalaamo',
      uses: ['workshop', 'storage'],
      tenures: ['buy'],
      location: 'Kolmostien varrelta',
      power: 'Paljon',
      powerKw: 250,
      traffic: 'Rekkoja päivittäin',
      trafficNeeds: ['heavy_vehicles', 'loading_dock'],
      investment: 1_500_000,
      buildingArea: 1200,
    };
    expect((await enter({ requirement })).requirement).toEqual(requirement);
    expect(await refusal({ requirement: { uses: ['casino'] } })).toEqual([400, '/requirement/uses', 'not-one-of']);
    expect(await refusal({ requirement: { powerKw: -1 } })).toEqual([400, '/requirement/powerKw', 'out-of-range']);
  });

  it('finds those whose answer is late by the usual working day where no programme has been adopted', async () => {
    // On Thursday morning, and on Friday an hour before closing; it is Sunday.
    const late = await enter({ title: 'Myöhässä', receivedAt: '2026-11-19T06:00:00Z' });
    const early = await enter({ title: 'Ajoissa', receivedAt: '2026-11-20T13:00:00Z' });
    const answer = await officer.get<{ items: Enquiry[] }>('enquiries?late=true');
    expect(answer.status).toBe(200);
    const ids = new Set(answer.body.items.map(({ id }) => id));
    expect([ids.has(late.id), ids.has(early.id)]).toEqual([true, false]);
    expect((await (await api.as('director')).get('director/stuck')).status).toBe(200);
  });

  it('may come from somebody in no register yet, but not from nobody', async () => {
    const stranger = await officer.post<Enquiry>('enquiries', {
      contact: { name: 'Tuntematon Kysyjä', phone: '03 123' },
      kind: 'premises',
      requirement: {},
    });
    expect(stranger.body).toMatchObject({
      title: 'Toimitila: Tuntematon Kysyjä',
      company: null,
      asker: { name: 'Tuntematon Kysyjä', email: null, phone: '03 123' },
    });
    expect(await refusal({ companyId: undefined })).toEqual([422, '/companyId', 'enquirer-required']);
    const emptied = await officer.patch<Enquiry>(`enquiries/${stranger.body.id}`, 1, { contact: null });
    expect(emptied.status).toBe(422);
  });

  it('refuses what cannot be meant, at its place, and writes nothing', async () => {
    const count = () => api.db.one('select count(*)::int as n from enquiries');
    const before = await count();
    expect(await refusal({ companyId: '0198b0c0-0000-7000-8000-000000000000' })).toEqual([
      422,
      '/companyId',
      'company-unknown',
    ]);
    expect(await refusal({ requirement: { areaMin: 500, areaMax: 100 } })).toEqual([
      422,
      '/requirement/areaMax',
      'area-reversed',
    ]);
    expect(await refusal({ requirement: { colour: 'red' } })).toEqual([400, '/requirement/colour', 'member-unknown']);
    expect(await refusal({ requirement: { areaMin: 'iso' } })).toEqual([400, '/requirement/areaMin', 'not-a-number']);
    expect(await refusal({ requirement: { neededBy: '2099-01-01' } })).toEqual([
      422,
      '/requirement/neededBy',
      'day-too-far',
    ]);
    expect(await refusal({ receivedAt: '2026-11-22T10:00:01Z' })).toEqual([422, '/receivedAt', 'day-in-the-future']);
    expect(await refusal({ likelihood: 101 })).toEqual([400, '/likelihood', 'out-of-range']);
    expect(await count()).toEqual(before);
  });

  it('moves through its stages with a dated history, and comes true only after it was agreed', async () => {
    const { id } = await enter({ receivedAt: '2026-11-02T08:00:00Z' });
    expect((await officer.get<Enquiry>(`enquiries/${id}`)).body.daysInStage).toBe(20);
    expect((await move(id, 'realised')).body.errors[0]?.code).toBe('stage-not-reachable');
    expect((await move(id, 'agreed')).status).toBe(422);
    expect((await move(id, 'received')).status).toBe(409);
    for (const stage of ['proposed', 'negotiating', 'agreed']) expect((await move(id, stage)).status).toBe(200);
    expect((await move(id, 'not_realised')).body.errors[0]).toMatchObject({
      pointer: '/reason',
      code: 'reason-required',
    });
    const realised = await move(id, 'realised');
    expect(realised.body).toMatchObject({ stage: 'realised', version: 5, daysInStage: 0 });
    expect(realised.body.history.map(({ stage, days }) => [stage, days])).toEqual([
      ['realised', 0],
      ['agreed', 0],
      ['negotiating', 0],
      ['proposed', 0],
      ['received', 20],
    ]);
    expect(realised.body.history[0]?.recordedBy).toBe('Testi land_use_officer');
  });

  it('is lost only with a reason, and may be taken up again', async () => {
    const { id } = await enter();
    expect((await move(id, 'lost')).status).toBe(422);
    expect((await move(id, 'lost', '   ')).status).toBe(422);
    expect((await move(id, 'lost', 'Löysi tontin muualta')).body).toMatchObject({
      stage: 'lost',
      lostReason: 'Löysi tontin muualta',
    });
    expect((await move(id, 'negotiating')).body).toMatchObject({ stage: 'negotiating', lostReason: null });
  });

  it('of two moves at once the second is judged from where the first has led', async () => {
    const { id } = await enter();
    const answers = await Promise.all([move(id, 'lost', 'Ei sopinut'), move(id, 'lost', 'Ei sopinut')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await officer.get<Enquiry>(`enquiries/${id}`)).body.history).toHaveLength(2);
  });

  it('tells the rooms above of a move within its transaction: what one refuses has not happened', async () => {
    const { id } = await enter();
    const heard: object[] = [];
    let refuses = false;
    api.app.get(EnquiryMoves).listen((_, move) => {
      if (move.enquiryId === id) heard.push({ from: move.from, to: move.to });
      return refuses && move.enquiryId === id ? Promise.reject(new Conflict('stage-already')) : Promise.resolve();
    });
    await move(id, 'proposed');
    refuses = true;
    expect((await move(id, 'agreed')).status).toBe(409);
    expect(heard).toEqual([
      { from: 'received', to: 'proposed' },
      { from: 'proposed', to: 'agreed' },
    ]);
    expect((await officer.get<Enquiry>(`enquiries/${id}`)).body).toMatchObject({ stage: 'proposed', version: 2 });
  });

  it('is answered once, not before it came and not in the future; a wrong mark is corrected', async () => {
    const { id } = await enter({ receivedAt: '2026-11-20T08:00:00Z' });
    const answer = (at?: string) => officer.post<Enquiry>(`enquiries/${id}/first-answer`, { at });
    expect((await answer('2026-11-20T07:59:00Z')).body.errors[0]?.code).toBe('before-received');
    expect((await answer('2026-11-23T08:00:00Z')).body.errors[0]?.code).toBe('day-in-the-future');
    expect((await answer('2026-11-20T09:00:00Z')).body.firstAnsweredAt).toBe('2026-11-20T09:00:00.000Z');
    expect((await answer()).status).toBe(409);
    const cleared = await officer.patch<Enquiry>(`enquiries/${id}`, 2, { firstAnsweredAt: null });
    expect(cleared.body.firstAnsweredAt).toBeNull();
    expect((await answer()).body.firstAnsweredAt).toBe('2026-11-22T10:00:00.000Z');
  });

  it('is listed by stage, kind, company, whether it is open and whether it waits for an answer', async () => {
    const other = (await (await api.as('coordinator')).post<Enquiry>('companies', { name: 'Suodatin Oy' })).body.id;
    const open = await enter({ companyId: other, title: 'Avoin' });
    const lost = await enter({ companyId: other, title: 'Menetetty', kind: 'premises' });
    await move(lost.id, 'lost', 'Kallis');
    await officer.post(`enquiries/${lost.id}/first-answer`, {});
    const titles = async (query: string) =>
      (await officer.get<{ items: Enquiry[] }>(`enquiries?companyId=${other}&sort=title&${query}`)).body.items.map(
        ({ title }) => title,
      );
    expect(await titles('')).toEqual(['Avoin', 'Menetetty']);
    expect(await titles('open=true')).toEqual(['Avoin']);
    expect(await titles('open=false')).toEqual(['Menetetty']);
    expect(await titles('unanswered=true')).toEqual(['Avoin']);
    expect(await titles('kind=premises')).toEqual(['Menetetty']);
    expect(await titles('stage=received')).toEqual(['Avoin']);
    expect(await titles('q=SUODATIN')).toEqual(['Avoin', 'Menetetty']);
    expect(open.version).toBe(1);
  });

  it('changes by version, goes to the bin and comes back; the trail names nobody who asked', async () => {
    const { id } = await enter({ companyId: undefined, title: 'Jälki', contact: { name: 'Salla Salainen' } });
    expect(
      (await officer.patch<Enquiry>(`enquiries/${id}`, 1, { nextStep: 'Soita', nextStepOn: '2026-12-01' })).status,
    ).toBe(200);
    expect((await officer.patch(`enquiries/${id}`, 1, { nextStep: 'Hävinnyt' })).status).toBe(412);
    await move(id, 'needs_assessed');
    expect((await officer.delete(`enquiries/${id}`, 3)).status).toBe(204);
    expect((await officer.post(`enquiries/${id}/restore`)).status).toBe(200);
    const trail = await api.db.query<{ action: string; changes: object }>(
      'select action, changes from audit_entries where object_id = $1 order by seq',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['create', 'update', 'stage', 'delete', 'restore']);
    expect(JSON.stringify(trail)).not.toContain('Salainen');
  });

  it('belongs to the coordinator and the land use officer, and costs two statements to list', async () => {
    const { id } = await enter();
    expect((await (await api.as('coordinator')).get(`enquiries/${id}`)).status).toBe(200);
    for (const role of ['viewer', 'contributor', 'service_manager'] as const)
      expect((await (await api.as(role)).get('enquiries')).status).toBe(403);
    expect((await api.anonymous.post('enquiries', {})).status).toBe(401);
    expect(await api.countStatements(() => officer.get('enquiries?open=true'))).toBe(2);
    // One of the four writes down who looked.
    expect(await api.countStatements(() => officer.get(`enquiries/${id}`))).toBe(4);
  });
});
