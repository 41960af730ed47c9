import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { freshDevice, written } from '../testing/device.js';
import { answerWith, fakeApi, type FakeAnswers } from '../testing/fake-api.js';
import { sessionOf } from '../testing/render-screen.js';
import { openForReading } from './device-db.js';
import { deviceDb } from './device.js';
import { answerFromDevice, refreshKept } from './kept.js';
import { nobodyHere } from './nobody-here.js';
import { Outbox } from './outbox.js';
import { Reads } from './reads.js';
import { changeDeviceState, deviceState, personHere, setPersonHere } from './state.js';
import { allVaults, eraseVault, openVault, vaultOf, type Vault } from './vault.js';

const session = sessionOf('coordinator');
const online: FakeAnswers = {
  'GET /api/session': () => session,
  'GET /api/home': () => ({ day: '2026-11-22' }),
  'GET /api/topics': () => ({ items: [] }),
  'GET /api/users/names': () => ({ items: [{ id: 'user-1', name: 'Anna Aalto' }] }),
  'GET /api/offline-companies': () => ({ companies: [] }),
  'GET /api/companies/name-index': () => ({ items: [] }),
};
const everything = ['session', 'home', 'topics', 'colleagues', 'bundle', 'names'];

let vault: Vault;
beforeAll(freshDevice);
beforeEach(async () => {
  const db = await deviceDb();
  for (const { id } of await allVaults(db)) await eraseVault(db, id);
  vault = await vaultOf(db, 'user-1');
  setPersonHere('user-1');
});

const lies = async (of: Vault = vault): Promise<string[]> => {
  const reads = new Reads(of);
  const found = await Promise.all(everything.map(async (what) => ((await reads.read(what)) ? [what] : [])));
  return found.flat();
};
const home = () => answerFromDevice(new Request('http://localhost/api/home'));

test('what is kept is asked for as the person who is here, and answers without a network', async () => {
  const asked = fakeApi(online);
  await refreshKept([], true);
  expect(await lies()).toEqual(everything);
  expect(asked.slice(1).map(({ headers }) => headers.get('Acting-User'))).toEqual(Array(5).fill('user-1'));
  expect(await (await home())?.json()).toEqual({ day: '2026-11-22' });
});

test('a session that the API has ended closes the device; what is unsent stays', async () => {
  fakeApi(online);
  await refreshKept([], true);
  await new Outbox(vault).put(written('anna-1'));
  changeDeviceState({ unsent: await new Outbox(vault).all() });
  await nobodyHere();
  expect([personHere(), deviceState().unsent, await openVault(vault.db)]).toEqual([null, [], null]);
  expect(await home()).toBeNull();
  expect(await new Outbox(vault).count()).toBe(1);
});

test('fetching without a session closes the device', async () => {
  fakeApi(online);
  await refreshKept([], true);
  fakeApi({ ...online, 'GET /api/session': () => answerWith(401) });
  await refreshKept([], true);
  expect(await openVault(vault.db)).toBeNull();
  expect(await home()).toBeNull();
});

test('another person’s session keeps nothing in this vault and leaves that person’s own open', async () => {
  const bertta = await vaultOf(vault.db, 'user-2');
  await openForReading(vault.db, bertta.id);
  const asked = fakeApi({
    ...online,
    'GET /api/session': () => ({ ...session, user: { ...session.user, id: 'user-2' } }),
  });
  await refreshKept([], true);
  expect(asked).toHaveLength(1);
  expect([await lies(), await lies(bertta)]).toEqual([[], []]);
  expect((await openVault(vault.db))?.id).toBe(bertta.id);
});

test('somebody who signs in between the questions gets none of the answers into this vault', async () => {
  fakeApi({ ...online, 'GET /api/home': () => answerWith(401), 'GET /api/topics': () => answerWith(401) });
  await refreshKept([], true);
  expect(await lies()).not.toContain('home');
  expect(await openVault(vault.db)).toBeNull();
});

test('what may not be read any more, or is gone, is forgotten; what was only not reached stays', async () => {
  fakeApi(online);
  await refreshKept([], true);
  fakeApi({
    ...online,
    'GET /api/offline-companies': () => answerWith(403),
    'GET /api/companies/name-index': () => answerWith(404),
    'GET /api/home': () => answerWith(503),
  });
  await refreshKept([], true);
  expect(await lies()).toEqual(['session', 'home', 'topics', 'colleagues']);
});

test.each([
  ['role', { ...session, user: { ...session.user, role: 'viewer' as const } }],
  ['permissions', { ...session, permissions: session.permissions.slice(1) }],
])('another %s forgets all that was read before', async (_what, changed) => {
  fakeApi(online);
  await refreshKept([], true);
  fakeApi({
    'GET /api/session': () => changed,
    ...Object.fromEntries(
      Object.keys(online)
        .filter((address) => address !== 'GET /api/session')
        .map((address) => [address, () => answerWith(503)]),
    ),
  });
  await refreshKept([], true);
  expect(await lies()).toEqual(['session']);
});
