import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Item {
  key: string;
  value: number | null;
  live: number | null;
  light: string;
  revisions: { kind: string; count: number; recordIds: string[] }[];
}
interface Report {
  period: string;
  closedAt: string | null;
  hash: string | null;
  items: Item[];
}

describe('a closed period', () => {
  let api: TestApi;
  let director: TestClient;
  let coordinator: TestClient;
  let companyId: string;
  let visitId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    director = await api.as('director');
    coordinator = await api.as('coordinator');
    companyId = (await coordinator.post<{ id: string }>('companies', { name: 'Koepaja Oy' })).body.id;
    visitId = (await log('visit', '2026-08-03T09:00:00Z')).id;
    await log('call', '2026-09-30T20:30:00Z');
  });
  afterAll(() => api.close());

  const log = async (type: string, occurredAt: string): Promise<{ id: string; version: number }> =>
    (
      await coordinator.post<{ id: string; version: number }>('interactions', {
        type,
        occurredAt,
        subject: 'Asia',
        companyIds: [companyId],
      })
    ).body;
  const report = async (client = director): Promise<Report> => (await client.get<Report>('reports/2026-Q3')).body;
  const item = ({ items }: Report, key: string): Item | undefined => items.find((one) => one.key === key);

  it('is closed once it has ended, by who may, and once', async () => {
    expect((await director.post('reports', { period: '2026-Q4' })).status).toBe(409);
    expect((await coordinator.post('reports', { period: '2026-Q3' })).status).toBe(403);
    expect((await director.post('reports', { period: 'Q3' })).status).toBe(400);
    const answer = await director.post<Report>('reports', { period: '2026-Q3' }, { 'idempotency-key': 'close-q3' });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe('/api/reports/2026-Q3');
    expect(answer.body).toMatchObject({ period: '2026-Q3', closedAt: '2026-11-22T10:00:00.000Z' });
    expect(answer.body.hash).toMatch(/^[0-9a-f]{64}$/);
    const again = await director.post<Report>('reports', { period: '2026-Q3' }, { 'idempotency-key': 'close-q3' });
    expect(again.body).toEqual(answer.body);
    expect((await director.post('reports', { period: '2026-Q3' })).status).toBe(409);
  });

  it('says what it said, beside what is true now, as soon as that changes', async () => {
    expect(item(await report(), '3.1.d')).toEqual({ key: '3.1.d', value: 2, light: 'none', live: 2, revisions: [] });
    const { hash } = await report();

    const late = await log('call', '2026-07-15T09:00:00Z');
    expect(item(await report(), '3.1.d')).toEqual({
      key: '3.1.d',
      value: 2,
      light: 'none',
      live: 3,
      revisions: [{ kind: 'late', count: 1, recordIds: [late.id] }],
    });

    await coordinator.delete(`interactions/${visitId}`, 1);
    expect(item(await report(), '3.1.d')).toMatchObject({
      value: 2,
      live: 2,
      revisions: [
        { kind: 'deleted', count: 1, recordIds: [visitId] },
        { kind: 'late', count: 1, recordIds: [late.id] },
      ],
    });
    expect(item(await report(), '3.1.e')).toMatchObject({ value: 1, live: 0 });

    await coordinator.post(`interactions/${visitId}/restore`);
    await coordinator.patch(`interactions/${visitId}`, 3, { occurredAt: '2026-04-03T09:00:00Z' });
    expect(item(await report(), '3.1.d')?.revisions).toEqual([
      { kind: 'changed', count: 1, recordIds: [visitId] },
      { kind: 'late', count: 1, recordIds: [late.id] },
    ]);
    expect((await report()).hash).toBe(hash);
  });

  it('a merged duplicate is told as such, and a change of its notes is none', async () => {
    await api.db.query(`update interactions set duplicate_of_id = $1 where occurred_on = '2026-09-30'`, [visitId]);
    expect(item(await report(), '3.1.d')?.revisions.map(({ kind, count }) => [kind, count])).toEqual([
      ['changed', 1],
      ['late', 1],
      ['merged', 1],
    ]);
    await api.db.query(`update interactions set duplicate_of_id = null, notes = 'Toinen sana'`);
    expect(item(await report(), '3.1.d')?.revisions.map(({ kind, count }) => [kind, count])).toEqual([
      ['changed', 1],
      ['late', 1],
    ]);
    await api.db.query(`update interactions set type = 'email' where occurred_on = '2026-09-30'`);
    expect(item(await report(), '3.1.d')?.revisions.map(({ kind, count }) => [kind, count])).toEqual([
      ['changed', 2],
      ['late', 1],
    ]);
  });

  it('counts nothing while nothing has been written', async () => {
    await report();
    expect(await api.countStatements(report)).toBeLessThanOrEqual(5);
  });

  it('shows who may open no record the numbers alone', async () => {
    const { revisions } = item(await report(await api.as('viewer')), '3.1.d') ?? { revisions: [] };
    expect(revisions.map(({ count, recordIds }) => [count, recordIds])).toEqual([
      [2, []],
      [1, []],
    ]);
  });

  it('stands beside the living figure in the list of indicators', async () => {
    const { body } = await director.get<{ items: { key: string; value: number; frozen: unknown }[] }>(
      'indicators?period=2026-Q3',
    );
    expect(body.items.find(({ key }) => key === '3.1.d')).toMatchObject({
      value: 2,
      frozen: { value: 2, light: 'none', closedAt: '2026-11-22T10:00:00.000Z' },
    });
  });

  it('is opened again for a reason, which stays; closing it anew keeps the first closing', async () => {
    const { hash } = await report();
    expect((await director.post('reports/2026-Q3/reopen', {})).status).toBe(400);
    expect((await coordinator.post('reports/2026-Q3/reopen', { reason: 'Korjaus' })).status).toBe(403);
    const opened = await director.post<Report>('reports/2026-Q3/reopen', {
      reason: 'Käynti oli väärällä neljänneksellä',
    });
    expect(opened).toMatchObject({ status: 200, body: { closedAt: null, hash: null } });
    expect((await director.post('reports/2026-Q3/reopen', { reason: 'Uudestaan' })).status).toBe(409);
    expect((await director.post('reports', { period: '2026-Q3' })).status).toBe(201);
    expect((await report()).hash).not.toBe(hash);
    const { body } = await director.get<{ items: object[] }>('reports/2026-Q3/closings');
    expect(body.items).toMatchObject([
      { sequence: 2, reopenedAt: null },
      { sequence: 1, hash, reopenedReason: 'Käynti oli väärällä neljänneksellä', reopenedBy: 'Testi director' },
    ]);
    const viewer = await api.as('viewer');
    const nobody = { closedBy: null, reopenedBy: null, reopenedReason: null };
    expect((await viewer.get<{ items: object[] }>('reports/2026-Q3/closings')).body.items).toMatchObject([
      { sequence: 2, ...nobody },
      { sequence: 1, hash, ...nobody },
    ]);
    const { items } = (await viewer.get<{ items: object[] }>('reports')).body;
    expect(items).toMatchObject([nobody, nobody]);
    const trail = await api.db.query<{ action: string }>(
      `select action from audit_entries where object_kind = 'report' order by seq`,
    );
    expect(trail.map(({ action }) => action)).toEqual(['close', 'reopen', 'close']);
  });

  it('cannot be changed in the database, and a changed byte is found', async () => {
    for (const table of ['closings', 'reopenings', 'frozen_figures', 'frozen_records']) {
      await expect(api.db.query(`delete from ${table}`)).rejects.toThrow('append-only');
      await expect(api.db.query(`truncate ${table} cascade`)).rejects.toThrow('append-only');
    }
    const intact = async () =>
      (await director.get<{ isIntact: boolean; faults: object[] }>('reports/2026-Q3/verification?closing=1')).body;
    expect(await intact()).toMatchObject({ isIntact: true, faults: [] });
    await api.db.transaction(async () => {
      await api.db.query(`set local session_replication_role = 'replica'`);
      await api.db.query(
        `update frozen_records set record_id = row_id, row_id = uuidv7() where kind = 'interaction' and row_id = $1`,
        [visitId],
      );
      await api.db.query(`update frozen_figures set value = value + 1 where indicator_key = '3.1.b'`);
    });
    expect(await intact()).toMatchObject({
      isIntact: false,
      faults: [
        { what: 'figure', name: '3.1.b' },
        { what: 'records', name: '3.1.d' },
        { what: 'records', name: '3.1.e' },
      ],
    });
    await api.db.transaction(async () => {
      await api.db.query(`set local session_replication_role = 'replica'`);
      await api.db.query(`update closings set document = replace(document, 'Hattula', 'Hattulo') where sequence = 1`);
    });
    expect((await intact()).faults).toContainEqual({ what: 'document', name: '' });
  });
});
