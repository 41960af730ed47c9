/** The promise of the offline log, with the client's own queue, a real server and a real database, over a network that breaks. */
import 'fake-indexeddb/auto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../../../api/src/testing/api.js';
import { openDeviceDb } from '../../../client/src/offline/device-db.js';
import { flush } from '../../../client/src/offline/flush.js';
import { Outbox } from '../../../client/src/offline/outbox.js';
import { sendAs } from '../../../client/src/offline/send.js';
import { vaultOf } from '../../../client/src/offline/vault.js';
import { startDroppingProxy, type DroppingProxy } from './dropping-proxy.js';

const count = 500;

let api: TestApi;
let coordinator: TestClient;
let network: DroppingProxy;

beforeAll(async () => {
  api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
  coordinator = await api.as('coordinator');
  await api.app.listen(0, '127.0.0.1');
  network = await startDroppingProxy((api.app.getHttpServer().address() as AddressInfo).port);
});
afterAll(async () => {
  await network.close();
  await api.close();
});

it(`${count} interactions written without a network arrive exactly once over one that drops every third request`, async () => {
  const { body: company } = await coordinator.post<{ id: string }>('companies', { name: 'Kenttä Oy' });
  const userId = String(coordinator.userId);
  const subjects = Array.from({ length: count }, (_, index) => `Kirjaus ${index + 1}`);
  const device = await openDeviceDb();
  const outbox = new Outbox(await vaultOf(device, userId));
  for (const subject of subjects) {
    const body = { type: 'call', occurredAt: '2026-11-22T08:00:00Z', companyIds: [company.id], subject };
    const words = { title: subject, companies: [{ id: company.id, name: 'Kenttä Oy' }] };
    await outbox.put({ key: crypto.randomUUID(), kind: 'interaction', path: '/api/interactions', body, words });
  }
  device.close();

  // As after the night: the tab is new, the queue is read again.
  const again = new Outbox(await vaultOf(await openDeviceDb(), userId));
  expect(await again.count()).toBe(count);
  const send = sendAs(
    userId,
    (path, init) => fetch(new URL(path as string, network.url), init),
    () => coordinator.headers,
  );
  let passes = 0;
  for (; (await again.count()) > 0 && passes < count; passes += 1) await flush(again, send, { isEager: true });

  const written = await api.db.query<{ subject: string }>('select subject from interactions order by id');
  expect(written.map(({ subject }) => subject)).toEqual(subjects);
  const [audited] = await api.db.query<{ entries: number; records: number }>(
    `select count(*)::int as entries, count(distinct object_id)::int as records from audit_entries
     where action = 'create' and object_kind = 'interaction'`,
  );
  expect(audited).toEqual({ entries: count, records: count });
  // Both kinds of loss have really happened, some two hundred and fifty times.
  expect(network.counts.droppedBefore).toBeGreaterThan(100);
  expect(network.counts.droppedAfter).toBeGreaterThan(100);
}, 180_000);
