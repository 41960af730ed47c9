import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Bundle {
  companies: { id: string; name: string; phone: string | null }[];
  contacts: { lastName: string; phone: string | null }[];
  promises: { title: string }[];
  meetings: { companyId: string; items: { kind: string; title: string; at: string }[] }[];
}

describe('what a device keeps for a day without a network', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let contributor: TestClient;
  const ids: Record<string, string> = {};

  const enter = async (collection: string, body: object, client = coordinator) =>
    (await client.post<{ id: string }>(collection, body)).body.id;
  const log = (companyId: string, occurredAt: string, subject: string, client = coordinator) =>
    enter('interactions', { type: 'call', occurredAt, companyIds: [companyId], subject }, client);
  const read = async (client: TestClient, query = ''): Promise<Bundle> =>
    (await client.get<Bundle>(`offline-companies${query}`)).body;
  const names = ({ companies }: Bundle) => companies.map(({ name }) => name);

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    contributor = await api.as('contributor');
    for (const name of ['Luvattu', 'Tavattu', 'Oma', 'Avattu', 'Kauan sitten', 'Vieras'])
      ids[name] = await enter('companies', {
        name,
        phone: '040 123 4567',
        ...(name === 'Oma' && { ownerId: coordinator.userId }),
      });
    await enter('contacts', {
      firstName: 'Aino',
      lastName: 'Testilä',
      phone: '050 765 4321',
      companies: [{ companyId: ids['Tavattu'] }],
    });
    await enter('contacts', { firstName: 'Veli', lastName: 'Vieras', companies: [{ companyId: ids['Vieras'] }] });
    for (let day = 1; day <= 7; day += 1) await log(ids['Tavattu'] ?? '', `2026-10-0${day}T07:00:00Z`, `puhelu ${day}`);
    await log(ids['Kauan sitten'] ?? '', '2026-02-01T07:00:00Z', 'vanha');
    await log(ids['Vieras'] ?? '', '2026-11-01T07:00:00Z', 'toisen', contributor);
    const promise = (title: string, company: string, ownerId = coordinator.userId) =>
      enter('follow-ups', { title, dueOn: '2026-11-25', ownerId, subject: { kind: 'company', id: ids[company] } });
    await promise('soita takaisin', 'Luvattu');
    await promise('muun lupaus', 'Tavattu', contributor.userId);
    await promise('vieraan lupaus', 'Vieras', contributor.userId);
  });
  afterAll(() => api.close());

  it('is what one has promised, met within half a year, owns or has opened, and nothing else', async () => {
    expect(names(await read(coordinator))).toEqual(['Luvattu', 'Oma', 'Tavattu']);
    expect(names(await read(coordinator, `?opened=${ids['Avattu']}`))).toEqual(['Avattu', 'Luvattu', 'Oma', 'Tavattu']);
  });

  it('has their people with phone numbers, the last five meetings and the open promises', async () => {
    const { companies, contacts, promises, meetings } = await read(coordinator);
    expect(companies[0]?.phone).toBe('040 123 4567');
    expect(contacts).toMatchObject([{ lastName: 'Testilä', phone: '050 765 4321' }]);
    expect(promises.map(({ title }) => title).toSorted()).toEqual(['muun lupaus', 'soita takaisin']);
    const met = meetings.find(({ companyId }) => companyId === ids['Tavattu'])?.items ?? [];
    expect(met.map(({ title }) => title)).toEqual(['puhelu 7', 'puhelu 6', 'puhelu 5', 'puhelu 4', 'puhelu 3']);
    expect(met[0]).toMatchObject({ kind: 'interaction', at: '2026-10-07T07:00:00.000Z' });
  });

  it('says to each reader only what one may read', async () => {
    const own = await read(contributor, `?opened=${ids['Tavattu']}`);
    expect(names(own)).toEqual(['Tavattu', 'Vieras']);
    expect(own.contacts).toEqual([]);
    expect(own.promises.map(({ title }) => title).toSorted()).toEqual(['muun lupaus', 'vieraan lupaus']);
    expect(own.meetings.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['toisen']);
    expect((await (await api.as('viewer')).get('offline-companies')).status).toBe(403);
    expect((await coordinator.get('offline-companies?opened=x')).status).toBe(400);
  });

  it('costs seven statements, the session’s and the trail’s among them, whatever the number of companies', async () => {
    expect(await api.countStatements(() => read(coordinator))).toBe(7);
  });

  it('what one person wrote is not signed by another who has signed in since', async () => {
    const body = { type: 'call', occurredAt: '2026-11-20T07:00:00Z', companyIds: [ids['Oma']], subject: 'Kentällä' };
    const send = (userId: string | null) => coordinator.post('interactions', body, { 'acting-user': String(userId) });
    expect((await send(contributor.userId)).status).toBe(401);
    expect((await send(coordinator.userId)).status).toBe(201);
  });
});
