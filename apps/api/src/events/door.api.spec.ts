import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
}
interface Person {
  id: string;
  state: string;
  company: { name: string } | null;
  name: string | null;
  present: boolean;
  firstTime: boolean;
}
interface Door {
  event: { status: string };
  people: Person[];
}

describe('the door', () => {
  let api: TestApi;
  let coordinator: TestClient;
  const companies: string[] = [];

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T06:30:00Z' });
    coordinator = await api.as('coordinator');
    for (const name of ['Aamu Oy', 'Ilta Oy'])
      companies.push((await coordinator.post<Made>('companies', { name })).body.id);
  });
  afterAll(() => api.close());

  const enter = async (startsAt: string) =>
    (
      await coordinator.post<Made>('events', {
        title: 'Aamukahvit',
        kind: 'morning_coffee',
        startsAt,
        endsAt: startsAt.replace(/T\d\d/, 'T12'),
        status: 'planned',
      })
    ).body.id;
  const register = async (event: string, body: object) =>
    (await coordinator.post<Made>(`events/${event}/registrations`, body)).body.id;
  const tap = (event: string, person: string, body: object = {}) =>
    coordinator.put(`events/${event}/attendance/${person}`, { present: true, ...body });
  const door = async (event: string) => (await coordinator.get<Door>(`events/${event}/door`)).body;
  const seen = async (event: string) =>
    (await door(event)).people.map(({ company, name, present, firstTime }) => [
      company?.name ?? name,
      present,
      firstTime,
    ]);

  it('knows before anybody taps whose company comes for the first time; a tap is here, another is not', async () => {
    const before = await enter('2026-11-01T06:00:00Z');
    await tap(before, randomUUID(), { companyId: companies[0] });
    const event = await enter('2026-11-22T06:00:00Z');
    const aamu = await register(event, { companyId: companies[0] });
    const ilta = await register(event, { companyId: companies[1] });
    expect(await seen(event)).toEqual([
      ['Aamu Oy', false, false],
      ['Ilta Oy', false, true],
    ]);
    expect((await tap(event, ilta)).status).toBe(204);
    expect((await tap(event, aamu)).status).toBe(204);
    expect((await tap(event, aamu, { present: false })).status).toBe(204);
    expect(await seen(event)).toEqual([
      ['Aamu Oy', false, false],
      ['Ilta Oy', true, true],
    ]);
    expect((await door(event)).event.status).toBe('held');
  });

  it('a tap sent again, and one that was made earlier but comes later, change nothing', async () => {
    const event = await enter('2026-11-22T06:10:00Z');
    const person = await register(event, { name: 'Maija Mallikas' });
    await tap(event, person, { present: true, tappedMsAgo: 5_000 });
    await tap(event, person, { present: false, tappedMsAgo: 1_000 });
    await tap(event, person, { present: true, tappedMsAgo: 5_000 });
    expect(await seen(event)).toEqual([['Maija Mallikas', false, false]]);
    const { n } = await api.db.one<{ n: number }>(
      `select count(*)::int as n from audit_entries where object_id = $1 and action = 'attendance'`,
      [event],
    );
    expect(n).toBe(2);
  });

  it('one who walks in gets a company and a contact, once, also from two doors at the same moment', async () => {
    const event = await enter('2026-11-22T06:20:00Z');
    const guest = { name: 'Uuno Uusi', newCompany: 'Uunon Uunit', asContact: true };
    const first = randomUUID();
    const answers = await Promise.all([
      tap(event, first, guest),
      tap(event, first, guest),
      tap(event, randomUUID(), guest),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(await seen(event)).toEqual([['Uunon Uunit', true, true]]);
    const made = await api.db.one(
      `select (select count(*)::int from companies where name = 'Uunon Uunit') as companies,
         (select count(*)::int from contacts where last_name = 'Uusi') as contacts`,
    );
    expect(made).toEqual({ companies: 1, contacts: 1 });
    expect(
      await api.db.query(`select source_kind, purpose, legal_basis from contacts where last_name = 'Uusi'`),
    ).toEqual([{ source_kind: 'event', purpose: 'events', legal_basis: 'public_task' }]);
    await tap(event, first, { present: false });
    await tap(event, (await door(event)).people[0]?.id ?? first, { present: false });
    expect(await seen(event)).toEqual([]);
  });

  it('a list that was saved whole and taps mean the same guests', async () => {
    const event = await enter('2026-11-22T06:25:00Z');
    const person = await register(event, { companyId: companies[1], name: 'Ilona Ilta' });
    await coordinator.put(`events/${event}/attendance`, {
      attendances: [{ companyId: companies[1], name: 'Ilona Ilta', present: true }],
    });
    expect((await door(event)).people).toMatchObject([{ id: person, present: true }]);
    await tap(event, person, { present: false });
    expect((await door(event)).people).toMatchObject([{ id: person, present: false }]);
  });

  it('refuses nobody, strangers, cancelled events, and those without the right', async () => {
    const event = await enter('2026-11-22T06:28:00Z');
    expect((await tap(event, randomUUID())).status).toBe(422);
    expect((await tap(event, randomUUID(), { companyId: event })).status).toBe(422);
    expect((await tap(randomUUID(), randomUUID(), { name: 'Joku' })).status).toBe(404);
    expect((await tap(event, randomUUID(), { name: 'Joku', tappedMsAgo: -1 })).status).toBe(400);
    const viewer = await api.as('viewer');
    expect((await viewer.get(`events/${event}/door`)).status).toBe(403);
    await coordinator.patch(`events/${event}`, 1, { status: 'cancelled' });
    expect((await tap(event, randomUUID(), { name: 'Joku' })).status).toBe(409);
    expect((await coordinator.get(`events/${randomUUID()}/door`)).status).toBe(404);
    expect(await api.countStatements(() => coordinator.get(`events/${event}/door`))).toBe(2);
  });
});
