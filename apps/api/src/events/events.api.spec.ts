import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOfKey } from '@elinvoima/contracts';
import { listRegistrations } from '@elinvoima/domain/events';
import { systemActor } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Event {
  id: string;
  title: string;
  slug: string;
  status: string;
  version: number;
  counts: Record<string, number | null>;
  errors: { pointer: string; code: string }[];
}
interface Attendance {
  items: { company: { name: string } | null; name: string | null; present: boolean; firstTime: boolean }[];
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('events', () => {
  let api: TestApi;
  let manager: TestClient;
  const companies: string[] = [];

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    manager = await api.as('service_manager');
    for (const name of ['Aamu Oy', 'Ilta Oy', 'Uusi Oy'])
      companies.push((await manager.post<{ id: string }>('companies', { name })).body.id);
  });
  afterAll(() => api.close());

  const span = (day: string) => ({ startsAt: `${day}T06:00:00Z`, endsAt: `${day}T08:00:00Z` });
  const enter = async (day: string, body: object = {}): Promise<Event> =>
    (await manager.post<Event>('events', { title: 'Aamukahvit', kind: 'morning_coffee', ...span(day), ...body })).body;
  const take = (id: string, attendances: object[]) =>
    manager.put<Attendance>(`events/${id}/attendance`, { attendances });

  it('one that lies behind us was held, one that lies ahead is planned', async () => {
    const past = await manager.post<Event>('events', { title: 'Pidetty', kind: 'info', ...span('2026-11-01') });
    expect(past.status).toBe(201);
    expect(past.headers['location']).toBe(`/api/events/${past.body.id}`);
    expect(past.body.status).toBe('held');
    const ahead = await enter('2026-12-01');
    expect(ahead.status).toBe('planned');
    const early = await manager.patch<Event>(`events/${ahead.id}`, 1, { status: 'held' });
    expect([early.status, early.body.errors[0]?.code]).toEqual([422, 'event-not-begun']);
    expect((await enter('2026-11-02', { status: 'cancelled' })).status).toBe('cancelled');
  });

  it('refuses an end before its start, a year nobody meant, a day without its zone, and ten megabytes of description', async () => {
    const refusal = async (body: object) => {
      const answer = await manager.post<Event>('events', { title: 'x', kind: 'info', ...span('2026-11-01'), ...body });
      return [answer.status, answer.body.errors?.[0]?.code];
    };
    expect(await refusal({ endsAt: '2026-10-31T08:00:00Z' })).toEqual([422, 'ends-before-start']);
    expect(await refusal(span('2099-01-01'))).toEqual([422, 'day-too-far']);
    expect((await refusal({ startsAt: '2026-11-01T08:00' }))[0]).toBe(400);
    expect((await refusal({ description: 'x'.repeat(20_001) }))[1]).toBe('text-too-long');
    expect((await refusal({ description: 'x'.repeat(10_000_000) }))[0]).toBe(413);
    expect(await refusal({ cooperationId: companies[0] })).toEqual([422, 'unknown-reference']);
  });

  it('gets a name in addresses that is its own, also when two are made at once', async () => {
    const made = await Promise.all([1, 2, 3].map(() => enter('2026-12-05', { title: 'Yrittäjäilta Åbo' })));
    expect(made.map(({ slug }) => slug).sort()).toEqual([
      'yrittajailta-abo-2026-12-05',
      'yrittajailta-abo-2026-12-05-2',
      'yrittajailta-abo-2026-12-05-3',
    ]);
    const renamed = await manager.patch<Event>(`events/${made[0]?.id}`, 1, { title: 'Toinen nimi' });
    expect(renamed.body.slug).toBe(made[0]?.slug);
  });

  it('knows who has said to come, each once', async () => {
    const { id } = await enter('2026-12-01');
    const register = (body: object) => manager.post<Event>(`events/${id}/registrations`, body);
    const [companyId] = companies;
    expect((await register({ companyId })).status).toBe(201);
    expect((await register({ companyId, name: 'Maija Mallikas', email: 'maija@example.test' })).status).toBe(201);
    expect((await register({ name: 'Toinen Maija', email: 'MAIJA@example.test' })).status).toBe(409);
    expect((await register({})).body.errors[0]?.code).toBe('attendee-required');
    expect((await register({ companyId: id })).body.errors[0]?.pointer).toBe('/companyId');
    const { body } = await manager.get<{ items: { name: string }[] }>(`events/${id}/registrations`);
    expect(body.items.map(({ name }) => name)).toEqual(['Aamu Oy', 'Maija Mallikas']);
    await manager.patch(`events/${id}`, 1, { status: 'cancelled' });
    expect((await register({ name: 'Myöhäinen' })).status).toBe(409);
  });

  it('whoever may not read contacts, such as a program, sees who comes but not how to reach them or what they eat', async () => {
    const { id } = await enter('2026-12-02');
    const guest = { name: 'Maija Mallikas', email: 'maija@example.test', phone: '040 1234567', needs: 'gluteeniton' };
    expect((await manager.post(`events/${id}/registrations`, guest)).body).toMatchObject(guest);
    const program = { ...systemActor, permissions: permissionsOfKey(['events.read']) };
    const { items } = await listRegistrations(api.db, program, id, {}, { limit: 10 });
    expect(items).toMatchObject([{ name: 'Maija Mallikas', email: null, phone: null, needs: null }]);
  });

  it('the attendance is replaced as a whole, and marks the companies that had never come before', async () => {
    const [aamu, ilta, uusi] = companies;
    const first = await enter('2026-10-01');
    const second = await enter('2026-11-01');
    await take(first.id, [{ companyId: aamu }, { companyId: uusi, present: false }]);
    await take(second.id, [{ companyId: ilta }]);
    const { status, body } = await take(second.id, [
      { companyId: aamu, name: 'Maija' },
      { companyId: aamu, name: 'Matti' },
      { companyId: uusi },
      { name: 'Ilman yritystä' },
      { companyId: ilta, present: false },
    ]);
    expect(status).toBe(200);
    expect(body.version).toBe(3);
    expect(body.items.map(({ company, name, firstTime }) => [company?.name ?? name, firstTime])).toEqual([
      ['Aamu Oy', false],
      ['Aamu Oy', false],
      ['Ilta Oy', false],
      ['Uusi Oy', true],
      ['Ilman yritystä', false],
    ]);
    const { body: list } = await manager.get<{ items: Event[] }>('events?from=2026-11-01&to=2026-11-01&q=aamukahvit');
    expect(list.items.map(({ counts }) => counts)).toEqual([
      { registrations: 0, waiting: 0, attendances: 4, companies: 2, firstTimeCompanies: 1 },
    ]);
  });

  it('nobody knows who came until the attendance is taken; an empty list says that nobody did', async () => {
    const { id, counts } = await enter('2026-11-03');
    expect(counts).toEqual({
      registrations: 0,
      waiting: 0,
      attendances: null,
      companies: null,
      firstTimeCompanies: null,
    });
    await take(id, [{ name: 'Joku', present: false }]);
    expect((await manager.get<Event>(`events/${id}`)).body.counts).toMatchObject({ attendances: 0, companies: 0 });
  });

  it('an attendance with a fault changes nothing', async () => {
    const { id } = await enter('2026-11-04');
    const [companyId] = companies;
    await take(id, [{ companyId }]);
    const twice = await take(id, [{ companyId }, { companyId }]);
    expect([twice.status, twice.body.errors[0]]).toMatchObject([
      422,
      { pointer: '/attendances/1', code: 'list-repeats' },
    ]);
    expect((await take(id, [{ companyId }, {}])).body.errors[0]?.code).toBe('attendee-required');
    expect((await take(id, [{ companyId: id }])).body.errors[0]?.pointer).toBe('/attendances/0/companyId');
    const { body } = await manager.get<Attendance>(`events/${id}/attendance`);
    expect([body.items.length, body.version]).toEqual([1, 2]);
    const cancelled = await enter('2026-11-04', { status: 'cancelled' });
    expect((await take(cancelled.id, [{ companyId }])).status).toBe(409);
  });

  it('lies in the period of its local start day', async () => {
    await enter('2026-06-30', { title: 'raja', startsAt: '2026-06-30T20:30:00Z', endsAt: '2026-06-30T22:00:00Z' });
    await enter('2026-06-30', { title: 'raja', startsAt: '2026-06-30T21:05:00Z', endsAt: '2026-06-30T22:00:00Z' });
    const inPeriod = async (period: string) =>
      (await manager.get<{ items: Event[] }>(`events?q=raja&period=${period}`)).body.items.length;
    expect([await inPeriod('2026-Q2'), await inPeriod('2026-Q3'), await inPeriod('2026')]).toEqual([1, 1, 2]);
    expect((await manager.get('events?period=q3')).status).toBe(400);
  });

  it('changes by version, goes to the bin and comes back, each with its audit entry', async () => {
    const { id } = await enter('2026-12-10');
    await manager.post(`events/${id}/registrations`, { name: 'Salla Salainen' });
    await manager.patch(`events/${id}`, 1, { place: 'Kunnantalo' });
    expect((await manager.patch(`events/${id}`, 1, { place: 'Hävinnyt' })).status).toBe(412);
    await take(id, [{ name: 'Salla Salainen' }]);
    expect((await manager.delete(`events/${id}`, 3)).status).toBe(204);
    expect((await manager.get(`events/${id}/attendance`)).status).toBe(404);
    expect((await take(id, [])).status).toBe(404);
    expect((await manager.post(`events/${id}/restore`)).status).toBe(200);
    const trail = await api.db.query<{ action: string }>(
      'select action, changes from audit_entries where object_id = $1 order by seq',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'create',
      'register',
      'update',
      'attendance',
      'delete',
      'restore',
    ]);
    expect(JSON.stringify(trail)).not.toContain('Salainen');
  });

  it('is not for those without the right, and a list with all its counts costs two statements', async () => {
    for (const role of ['viewer', 'contributor', 'land_use_officer'] as const)
      expect((await (await api.as(role)).get('events')).status).toBe(403);
    expect((await api.anonymous.get('events')).status).toBe(401);
    expect(await api.countStatements(() => manager.get('events?status=held'))).toBe(2);
  });
});
