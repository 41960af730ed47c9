import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Cooperation {
  id: string;
  name: string;
  state: string;
  idle: boolean;
  lastActivityOn: string | null;
  primaryFactor: string;
  partners: { id: string; name: string }[];
  companies: { id: string; name: string }[];
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('cooperations', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let partnerId: string;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    partnerId = (await coordinator.post<Cooperation>('partners', { name: 'Yrittäjät ry', sector: 'association' })).body
      .id;
    companyId = (await coordinator.post<Cooperation>('companies', { name: 'Kumppani Oy' })).body.id;
  });
  afterAll(() => api.close());

  const enter = async (body: object = {}): Promise<Cooperation> =>
    (
      await coordinator.post<Cooperation>('cooperations', {
        name: 'Aamukahvit yhdessä',
        startsOn: '2026-01-01',
        partnerIds: [partnerId],
        ...body,
      })
    ).body;

  it('is made with a named outside organisation, and is none without', async () => {
    const created = await coordinator.post<Cooperation>('cooperations', {
      name: 'Yrittäjyyskasvatus',
      startsOn: '2026-01-01',
      partnerIds: [partnerId],
      companyIds: [companyId],
    });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      state: 'active',
      primaryFactor: 'F5',
      partners: [{ id: partnerId, name: 'Yrittäjät ry' }],
      companies: [{ id: companyId, name: 'Kumppani Oy' }],
    });
    const alone = await coordinator.post<Cooperation>('cooperations', { name: 'Yksin', startsOn: '2026-01-01' });
    expect([alone.status, alone.body.errors[0]?.code]).toEqual([422, 'outside-organisation-required']);
    const emptied = await coordinator.patch<Cooperation>(`cooperations/${created.body.id}`, 1, {
      partnerIds: [],
      companyIds: [],
    });
    expect(emptied.status).toBe(422);
    expect((await coordinator.get<Cooperation>(`cooperations/${created.body.id}`)).body).toMatchObject({ version: 1 });
  });

  it('refuses organisations that are not there, each at its place, and ends before starts', async () => {
    const nobody = '0198b0c0-0000-7000-8000-000000000000';
    const refused = (body: object) =>
      coordinator.post<Cooperation>('cooperations', {
        name: 'x',
        startsOn: '2026-01-01',
        partnerIds: [partnerId],
        ...body,
      });
    expect((await refused({ partnerIds: [partnerId, nobody] })).body.errors[0]?.pointer).toBe('/partnerIds/1');
    expect((await refused({ companyIds: [nobody] })).body.errors[0]?.code).toBe('company-unknown');
    expect((await refused({ endsOn: '2025-12-31' })).body.errors[0]?.pointer).toBe('/endsOn');
    expect((await refused({ startsOn: '2099-01-01' })).body.errors[0]?.code).toBe('day-too-far');
    expect((await refused({ partnerIds: [partnerId, partnerId] })).status).toBe(400);
  });

  it('is listed by where it is on a day, and by the periods it touches', async () => {
    await enter({ name: 'rajat: päättyy ensimmäisenä', startsOn: '2025-01-01', endsOn: '2026-07-01' });
    await enter({ name: 'rajat: alkaa viimeisenä', startsOn: '2026-09-30' });
    await enter({ name: 'rajat: alkaa jälkeen', startsOn: '2026-10-01' });
    await enter({ name: 'rajat: päättyi ennen', startsOn: '2025-01-01', endsOn: '2026-06-30' });
    await enter({ name: 'rajat: tulossa', startsOn: '2027-01-01' });
    const names = async (query: string) =>
      (await coordinator.get<{ items: Cooperation[] }>(`cooperations?q=rajat&${query}`)).body.items.map(({ name }) =>
        name.slice('rajat: '.length),
      );
    expect(await names('period=2026-Q3')).toEqual(['alkaa viimeisenä', 'päättyy ensimmäisenä']);
    expect(await names('state=active')).toEqual(['alkaa jälkeen', 'alkaa viimeisenä']);
    expect(await names('state=ended')).toEqual(['päättyi ennen', 'päättyy ensimmäisenä']);
    expect(await names('state=upcoming')).toEqual(['tulossa']);
    expect(await names('state=active&on=2026-07-01')).toEqual(['päättyy ensimmäisenä']);
    expect((await coordinator.get('cooperations?period=2026-Q5')).status).toBe(400);
  });

  it('is flagged when nothing was done together for a year, and comes alive by an event', async () => {
    const { id } = await enter({ name: 'Hiljainen', startsOn: '2020-01-01' });
    const read = async () => (await coordinator.get<Cooperation>(`cooperations/${id}`)).body;
    expect(await read()).toMatchObject({ idle: true, lastActivityOn: null });
    await coordinator.post('events', {
      title: 'Yhteinen ilta',
      kind: 'forum',
      startsAt: '2026-10-01T15:00:00Z',
      endsAt: '2026-10-01T17:00:00Z',
      cooperationId: id,
    });
    expect(await read()).toMatchObject({ idle: false, lastActivityOn: '2026-10-01' });
  });

  it('is listed by being idle, exactly as its flag says, and told to its owner', async () => {
    const owner = (await coordinator.get<{ user: { id: string } }>('session')).body.user.id;
    const old = await enter({ name: 'Hiljainen', startsOn: '2024-01-01', ownerId: owner });
    await enter({ name: 'Uusi', startsOn: '2026-03-01', ownerId: owner });
    const list = async (query: string) =>
      (await coordinator.get<{ items: Cooperation[] }>(`cooperations?limit=200&${query}`)).body.items;
    const all = await list('');
    const idle = all.filter((one) => one.idle).map(({ id }) => id);
    expect(idle).toContain(old.id);
    expect((await list('idle=true')).map(({ id }) => id)).toEqual(idle);
    expect((await list('idle=false')).map(({ id }) => id)).toEqual(all.filter((one) => !one.idle).map(({ id }) => id));
    const { body } = await coordinator.get<{ flaggedCooperations: { items: { name: string; idle: boolean }[] } }>(
      'home',
    );
    expect(body.flaggedCooperations.items).toMatchObject([{ name: 'Hiljainen', idle: true, assessmentDue: true }]);
  });

  it('keeps where its agreement is, its work places and whom to ask about what', async () => {
    const person = async (lastName: string): Promise<string> =>
      (await coordinator.post<Cooperation>('contacts', { firstName: 'Aila', lastName, companies: [{ companyId }] }))
        .body.id;
    const [first, second] = [await person('Aho'), await person('Berg')];
    const made = await enter({
      name: 'Kesätyöt',
      agreementNumber: 'HAT/12/2026',
      agreementUrl: 'https://arkisto.example.test/12',
      jobs: 10,
      employers: 4,
      contacts: [
        { contactId: first, theme: 'kesätyöt' },
        { contactId: second, theme: '' },
      ],
    });
    expect(made).toMatchObject({
      agreementNumber: 'HAT/12/2026',
      jobs: 10,
      employers: 4,
      contacts: [
        { name: 'Aila Berg', theme: '' },
        { name: 'Aila Aho', theme: 'kesätyöt' },
      ],
      activity: [],
    });
    await coordinator.post('events', {
      title: 'Kesätyöpäivä',
      kind: 'fair',
      startsAt: '2026-05-04T08:00:00Z',
      endsAt: '2026-05-04T10:00:00Z',
      cooperationId: made.id,
    });
    const changed = await coordinator.patch<Cooperation>(`cooperations/${made.id}`, 1, {
      contacts: [{ contactId: first, theme: 'avustukset' }],
    });
    expect(changed.body).toMatchObject({
      contacts: [{ id: first, theme: 'avustukset' }],
      activity: [{ kind: 'event', title: 'Kesätyöpäivä', day: '2026-05-04' }],
    });
    const refused = async (body: object) => (await coordinator.patch(`cooperations/${made.id}`, 2, body)).status;
    expect(await refused({ agreementUrl: 'javascript:alert(1)' })).toBe(400);
    expect(await refused({ contacts: [{ contactId: companyId, theme: '' }] })).toBe(422);
  });

  it('keeps an organisation that lies in the bin by now, but takes in no such new one', async () => {
    const gone = (await coordinator.post<Cooperation>('companies', { name: 'Poistuva Oy' })).body.id;
    const { id } = await enter({ companyIds: [gone] });
    await coordinator.delete(`companies/${gone}`, 1);
    expect((await coordinator.patch(`cooperations/${id}`, 1, { companyIds: [companyId, gone] })).status).toBe(200);
    expect((await coordinator.patch(`cooperations/${id}`, 2, { companyIds: [companyId] })).status).toBe(200);
    expect((await coordinator.patch(`cooperations/${id}`, 3, { companyIds: [companyId, gone] })).status).toBe(422);
  });

  it('tells how far it reaches, who is in its network, and what came of it', async () => {
    const measure = (await coordinator.post<Cooperation>('measures', { title: 'Opasteet', primaryFactor: 'F5' })).body;
    const initiative = (
      await coordinator.post<Cooperation>('initiatives', {
        title: 'Yhteinen opastus',
        text: 'Opasteet kylille',
        makerKind: 'resident',
        anonymous: true,
      })
    ).body;
    const network = {
      scope: 'region',
      secondaryFactors: ['F3'],
      groups: ['Työryhmä A', 'Työryhmä B'],
      memberCount: 104,
      chair: 'Testi Henkilö',
      agreementFrom: '2026-01-01',
      agreementUntil: '2027-12-31',
      fundingEur: 25_000,
      newServices: 2,
    };
    const { id, ...made } = await enter({ ...network, measureIds: [measure.id], initiativeIds: [initiative.id] });
    expect(made).toMatchObject({
      ...network,
      measures: [{ id: measure.id, name: 'Opasteet' }],
      initiatives: [{ id: initiative.id, name: 'Yhteinen opastus' }],
    });
    const kept = await coordinator.patch<Cooperation>(`cooperations/${id}`, 1, {
      measureIds: [],
      groups: ['Työryhmä A'],
    });
    expect(kept.body).toMatchObject({
      measures: [],
      initiatives: [{ id: initiative.id }],
      partners: [{ id: partnerId }],
    });
    const turned = await coordinator.patch<Cooperation>(`cooperations/${id}`, 2, { agreementUntil: '2025-12-31' });
    expect(turned.body.errors[0]?.pointer).toBe('/agreementUntil');
    const [trail] = await api.db.query<{ changes: Record<string, unknown> }>(
      'select changes from audit_entries where object_id = $1 order by seq',
      [id],
    );
    expect(trail?.changes['chair']).toEqual(['…', '…']);
  });

  it('changes by version, goes to the bin and comes back, each with its audit entry', async () => {
    const { id } = await enter({ name: 'Jälki' });
    await coordinator.patch(`cooperations/${id}`, 1, { name: 'Jälki 2', companyIds: [companyId] });
    expect((await coordinator.patch(`cooperations/${id}`, 1, { name: 'Hävinnyt' })).status).toBe(412);
    expect((await coordinator.delete(`cooperations/${id}`, 2)).status).toBe(204);
    expect((await coordinator.post(`cooperations/${id}/restore`)).status).toBe(200);
    const trail = await api.db.query('select action, changes from audit_entries where object_id = $1 order by seq', [
      id,
    ]);
    expect(trail.slice(1)).toEqual([
      { action: 'update', changes: { name: ['Jälki', 'Jälki 2'], companyIds: [[], [companyId]] } },
      { action: 'delete', changes: {} },
      { action: 'restore', changes: {} },
    ]);
  });

  it('is not for those without the right, and costs two statements to list or to read', async () => {
    const { id } = await enter();
    expect((await (await api.as('viewer')).get('cooperations')).status).toBe(403);
    expect((await (await api.as('service_manager')).get(`cooperations/${id}`)).status).toBe(403);
    expect((await api.anonymous.get('cooperations')).status).toBe(401);
    expect(await api.countStatements(() => coordinator.get('cooperations?state=active'))).toBe(2);
    expect(await api.countStatements(() => coordinator.get(`cooperations/${id}`))).toBe(2);
  });
});
