import { ReportSubscriptions } from '@elinvoima/domain/reports';
import { Clock, type FixedClock } from '@elinvoima/domain/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Subscription {
  id: string;
  user: { id: string; name: string };
  periodKind: string;
}

describe('reports by mail', () => {
  let api: TestApi;
  let director: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    [director, viewer] = [await api.as('director'), await api.as('viewer')];
  });
  afterAll(() => api.close());

  const mails = () =>
    api.db.query<{ recipient: string; reference: Record<string, string> }>(
      `select recipient, reference from outbox_mails where template = 'report-ready' order by created_at`,
    );
  const tell = () => api.app.get(ReportSubscriptions).tell();

  it('anybody who reads reports may ask for them, once; others are subscribed by who writes them', async () => {
    const first = await viewer.post<Subscription>('report-subscriptions', { periodKind: 'quarter' });
    expect(first).toMatchObject({ status: 201, body: { periodKind: 'quarter', user: { id: viewer.userId } } });
    expect((await viewer.post<Subscription>('report-subscriptions', { periodKind: 'quarter' })).body.id).toBe(
      first.body.id,
    );
    expect((await viewer.post('report-subscriptions', { periodKind: 'year', userId: director.userId })).status).toBe(
      403,
    );
    expect((await director.post('report-subscriptions', { periodKind: 'month', userId: viewer.userId })).status).toBe(
      201,
    );
    await director.post('report-subscriptions', { periodKind: 'quarter' });
    expect((await viewer.get<{ items: Subscription[] }>('report-subscriptions')).body.items).toHaveLength(2);
    expect((await director.get<{ items: Subscription[] }>('report-subscriptions')).body.items).toHaveLength(3);
  });

  it('leave the day after a period has ended, once, also when a morning was missed', async () => {
    await api.db.query(`update users set password_hash = 'x'`);
    await tell();
    expect(await mails()).toEqual([]);
    const clock = api.app.get<FixedClock>(Clock);
    clock.set(new Date('2027-01-02T05:00:00Z'));
    await tell();
    await tell();
    clock.set(new Date('2026-11-22T10:00:00Z'));
    const periods = (await mails()).map(({ recipient, reference }) => `${recipient} ${reference['period']}`);
    expect(periods.toSorted()).toEqual([
      'director@example.test 2026-Q4',
      'viewer@example.test 2026-12',
      'viewer@example.test 2026-Q4',
    ]);
    const { body } = await (
      await api.as('administrator')
    ).get<{ items: { subject: string; text: string }[] }>('outbox');
    expect(body.items[0]?.subject).toContain('Elinvoimaraportti on luettavissa');
    expect(body.items[0]?.text).toContain('/reports?period=2026-');
  });

  it('end when one says so; a stranger’s stays', async () => {
    const { body } = await director.get<{ items: Subscription[] }>('report-subscriptions');
    const own = body.items.find(({ user }) => user.id === director.userId);
    expect((await viewer.send('DELETE', `report-subscriptions/${own?.id}`)).status).toBe(404);
    expect((await director.send('DELETE', `report-subscriptions/${own?.id}`)).status).toBe(204);
    expect((await director.get<{ items: Subscription[] }>('report-subscriptions')).body.items).toHaveLength(2);
  });
});
