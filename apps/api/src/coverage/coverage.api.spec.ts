import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Row {
  id: string;
  name: string;
  points: number;
  reasons: { reason: string; points: number }[];
  owner: { name: string } | null;
  promise: { dueOn: string } | null;
  snooze: { until: string; reason: string; by: string | null } | null;
  version: number;
}
interface Rows {
  items: Row[];
  total: number;
  nextCursor: string | null;
}

describe('coverage', () => {
  let api: TestApi;
  let coordinator: TestClient;
  const ids: Record<string, string> = {};

  const company = async (name: string, extra: object = {}) => {
    const { body } = await coordinator.post<{ id: string }>('companies', { name, municipalityCode: '082', ...extra });
    return (ids[name] = body.id);
  };
  const names = async (query = '', client = coordinator) =>
    (await client.get<Rows>(`coverage/queue?${query}`)).body.items.map(({ name }) => name);

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    await company('Suuri Oy', { sizeClass: '50-99', industryCode: '25620', postalCode: '13720' });
    await company('Pieni Oy', { sizeClass: '1-4', industryCode: '47110', postalCode: '13880' });
    await company('Kauan hiljaa Oy', { postalCode: '13720' });
    await company('Juuri tavattu Oy');
    await company('Naapuri Oy', { municipalityCode: '109' });
    for (const [name, occurredAt] of [
      ['Kauan hiljaa Oy', '2025-04-10T10:00:00Z'],
      ['Juuri tavattu Oy', '2026-11-01T10:00:00Z'],
    ] as const)
      await coordinator.post('interactions', {
        type: 'call',
        occurredAt,
        subject: 'x',
        companyIds: [ids[name]],
        backdatedReason: 'vanha',
      });
  });
  afterAll(() => api.close());

  it('lists whom nobody has met, why, and the weightiest first', async () => {
    const { body } = await coordinator.get<Rows>('coverage/queue?withTotal=true');
    expect(body.items.map(({ name, points, reasons }) => [name, points, reasons.map(({ reason }) => reason)])).toEqual([
      ['Suuri Oy', 7, ['never_met', 'large_employer', 'no_owner', 'no_contact']],
      ['Pieni Oy', 5, ['never_met', 'no_owner', 'no_contact']],
      ['Kauan hiljaa Oy', 3, ['silent', 'no_owner', 'no_contact']],
    ]);
    expect(body.total).toBe(3);
    expect(await names('months=24')).toEqual(['Suuri Oy', 'Pieni Oy']);
  });

  it('narrows by size, industry, village, owner and reason', async () => {
    expect(await names('sizeClass=50-99')).toEqual(['Suuri Oy']);
    expect(await names('industryGroup=trade')).toEqual(['Pieni Oy']);
    expect(await names('postalCode=13720')).toEqual(['Suuri Oy', 'Kauan hiljaa Oy']);
    expect(await names('reason=silent')).toEqual(['Kauan hiljaa Oy']);
    const me = (await coordinator.get<{ user: { id: string } }>('session')).body.user.id;
    const [row] = (await coordinator.get<Rows>('coverage/queue?reason=large_employer')).body.items;
    await coordinator.patch(`companies/${row?.id}`, row?.version ?? 0, { ownerId: me });
    expect(await names(`ownerId=${me}`)).toEqual(['Suuri Oy']);
    expect(await names('unowned=true')).toEqual(['Pieni Oy', 'Kauan hiljaa Oy']);
    expect((await coordinator.get('coverage/queue?months=0')).status).toBe(400);
    expect((await coordinator.get('coverage/queue?reason=ugly')).status).toBe(400);
    expect((await coordinator.get('coverage/queue?sort=owner')).status).toBe(400);
  });

  it('lists those without a named person on either side, met or not', async () => {
    expect((await names('list=unconnected')).toSorted()).toEqual([
      'Juuri tavattu Oy',
      'Kauan hiljaa Oy',
      'Pieni Oy',
      'Suuri Oy',
    ]);
  });

  it('leaves the list when a visit is promised, and comes back with a heavier reason when it is late', async () => {
    await coordinator.post('follow-ups', {
      title: 'Käynti',
      dueOn: '2026-12-01',
      subject: { kind: 'company', id: ids['Pieni Oy'] },
    });
    expect(await names('')).toEqual(['Suuri Oy', 'Kauan hiljaa Oy']);
    const { body } = await coordinator.get<Rows>('coverage/queue?state=promised');
    expect(body.items.map(({ name, promise }) => [name, promise?.dueOn])).toEqual([['Pieni Oy', '2026-12-01']]);
    await api.db.query(`update follow_ups set due_on = '2026-11-20'`);
    const [first] = (await coordinator.get<Rows>('coverage/queue')).body.items;
    expect([first?.name, first?.reasons[0]]).toEqual(['Pieni Oy', { reason: 'late_promise', points: 5 }]);
  });

  it('is put off until a day with a reason, on the trail without its words, and comes back by itself', async () => {
    const address = `coverage/snoozes/${ids['Suuri Oy']}`;
    const put = (body: object, client = coordinator) => client.put(address, body);
    expect((await put({ until: '2026-11-22', reason: 'x' })).status).toBe(422);
    expect((await put({ until: '2029-01-01', reason: 'x' })).status).toBe(422);
    expect((await put({ until: '2027-01-10' })).status).toBe(400);
    expect((await put({ until: '2027-01-10', reason: 'Muutto kesken' })).status).toBe(204);
    expect(await names('')).toEqual(['Pieni Oy', 'Kauan hiljaa Oy']);
    const { body } = await coordinator.get<Rows>('coverage/queue?state=snoozed');
    expect(body.items[0]?.snooze).toMatchObject({ until: '2027-01-10', reason: 'Muutto kesken' });
    const [entry] = await api.db.query<{ changes: object }>(
      `select changes from audit_entries where action = 'snooze'`,
    );
    expect(entry?.changes).toEqual({ snoozedUntil: [null, '2027-01-10'] });
    await api.db.query(`update company_snoozes set until = '2026-11-22'`);
    expect(await names('')).toContain('Suuri Oy');
    expect((await coordinator.delete(address, 0)).status).toBe(204);
    expect((await coordinator.delete(address, 0)).status).toBe(204);
    expect(await api.db.query(`select 1 from audit_entries where action = 'wake'`)).toHaveLength(1);
    expect(
      (
        await coordinator.put('coverage/snoozes/018f0000-0000-7000-8000-000000000000', {
          until: '2027-01-10',
          reason: 'x',
        })
      ).status,
    ).toBe(404);
  });

  it('tells coverage quarter by quarter and opens to who is missing', async () => {
    const { body } = await coordinator.get<{
      items: { period: string; reached: number; companies: number; groups: object[] }[];
    }>('coverage/history?from=2026-Q1&to=2027-Q1&by=industry');
    expect(body.items.map(({ period, reached, companies }) => [period, reached, companies])).toEqual([
      ['2026-Q1', 1, 4],
      ['2026-Q2', 0, 4],
      ['2026-Q3', 0, 4],
      ['2026-Q4', 1, 4],
    ]);
    expect(body.items.at(-1)?.groups).toEqual(
      expect.arrayContaining([
        { key: 'trade', name: 'Kauppa, kuljetus ja ravitsemistoiminta', reached: 0, companies: 1 },
        { key: null, name: 'Ei tiedossa', reached: 1, companies: 2 },
      ]),
    );
    const missing = await coordinator.get<Rows>('coverage/not-reached?period=2026-Q4&withTotal=true');
    expect([missing.body.items.map(({ name }) => name), missing.body.total]).toEqual([
      ['Kauan hiljaa Oy', 'Pieni Oy', 'Suuri Oy'],
      3,
    ]);
    const unknown = await coordinator.get<Rows>('coverage/not-reached?period=2026-Q4&unknown=industryGroup');
    expect(unknown.body.items.map(({ name }) => name)).toEqual(['Kauan hiljaa Oy']);
    expect((await coordinator.get('coverage/history?from=2026-Q1&to=2025-Q1')).status).toBe(400);
    expect((await coordinator.get('coverage/history?from=2026-Q1&to=2026-Q4&by=owner')).status).toBe(400);
    expect((await coordinator.get('coverage/not-reached?period=x')).status).toBe(400);
  });

  it('is for those who may read what was talked; putting off for those who may write companies', async () => {
    for (const role of ['viewer', 'contributor', 'land_use_officer'] as const) {
      const client = await api.as(role);
      for (const path of ['queue', 'history?from=2026-Q1&to=2026-Q2', 'not-reached?period=2026-Q2'])
        expect((await client.get(`coverage/${path}`)).status).toBe(403);
      expect(
        (await client.put(`coverage/snoozes/${ids['Suuri Oy']}`, { until: '2027-01-10', reason: 'x' })).status,
      ).toBe(403);
    }
    expect((await api.anonymous.get('coverage/queue')).status).toBe(401);
  });

  it('costs two statements with its total', async () => {
    expect(await api.countStatements(() => coordinator.get('coverage/queue?withTotal=true'))).toBe(3);
  });
});
