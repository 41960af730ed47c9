import { beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { deviceDbName, openDeviceDb, openForReading, type DeviceDb } from './device-db.js';
import { flush, type Tried } from './flush.js';
import { Outbox } from './outbox.js';
import { isReadable, keptFor, Reads, throwAwayOld } from './reads.js';
import { freshDevice, ours, RememberingServer, written } from '../testing/device.js';
import { allVaults, eraseVault, openVault, vaultOf } from './vault.js';

let db: DeviceDb;
beforeEach(async () => {
  freshDevice();
  db = await openDeviceDb();
});

/** Everything that lies in the store, as somebody reads it who opens the browser's tools. */
async function everythingInTheClear(): Promise<string> {
  const stores = [...db.objectStoreNames];
  const rows = await Promise.all(stores.map((store) => db.getAll(store)));
  const legible = (value: unknown): unknown =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder().decode(value)
      : value !== null && typeof value === 'object'
        ? Object.entries(value).map(([key, part]) => [key, legible(part)])
        : value;
  return JSON.stringify([deviceDbName, rows.map(legible)]);
}

describe('the store', () => {
  test('keeps the order of writing, and the same key once', async () => {
    const outbox = new Outbox(await vaultOf(db, 'anna'));
    for (const key of ['c', 'a', 'b', 'a']) await outbox.put(written(key));
    expect((await outbox.all()).map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  });

  test('says nothing in the clear: neither words nor names nor ids nor keys', async () => {
    const vault = await vaultOf(db, '01900000-aaaa-7000-8000-000000000001');
    const body = { subject: 'Konkurssi uhkaa', companyIds: ['01900000-bbbb-7000-8000-000000000002'] };
    const words = { title: 'Konkurssi uhkaa', companies: [{ id: 'x', name: 'Parolan Konepaja' }] };
    await new Outbox(vault).put(written('try-key-1', { body, words }));
    await new Reads(vault).keep('companies', [{ name: 'Parolan Konepaja', phone: '0401234567' }]);
    const text = await everythingInTheClear();
    for (const secret of ['Konkurssi', 'Parolan', '0401234567', '01900000', 'try-key-1', 'companies'])
      expect(text).not.toContain(secret);
    const rows = await db.getAll('vaults');
    expect(rows.map(({ seal, mac }) => [seal.extractable, mac.extractable])).toEqual([[false, false]]);
  });

  test('what was moved to another place does not open', async () => {
    const vault = await vaultOf(db, 'anna');
    const sealed = await vault.seal('here', 'words');
    expect(await vault.unseal('here', sealed)).toBe('words');
    expect(await vault.unseal('there', sealed)).toBeUndefined();
    expect(await (await vaultOf(db, 'bertta')).unseal('here', sealed)).toBeUndefined();
  });

  test('each person has a queue of one’s own; another neither sees nor sends it', async () => {
    const anna = new Outbox(await vaultOf(db, 'anna'));
    const bertta = new Outbox(await vaultOf(db, 'bertta'));
    await anna.put(written('anna-1'));
    await bertta.put(written('bertta-1'));
    const sent: string[] = [];
    await flush(bertta, async ({ key }) => (sent.push(key), ours(201)));
    expect(sent).toEqual(['bertta-1']);
    expect((await anna.all()).map(({ key }) => key)).toEqual(['anna-1']);
    expect(await bertta.all()).toEqual([]);
  });

  test('signing out erases key, queue and what was read, of that person only', async () => {
    const vault = await vaultOf(db, 'anna');
    await openForReading(db, vault.id);
    await new Outbox(vault).put(written('anna-1'));
    await new Reads(vault).keep('home', { day: '2026-11-22' });
    const bertta = new Outbox(await vaultOf(db, 'bertta'));
    await bertta.put(written('bertta-1'));
    await eraseVault(db, vault.id);
    expect(await openVault(db)).toBeNull();
    expect((await allVaults(db)).map(({ id }) => id)).not.toContain(vault.id);
    expect([await db.count('outbox'), await db.count('reads'), await bertta.count()]).toEqual([1, 0, 1]);
    // A new key: what a backup brought back would stay closed.
    expect((await vaultOf(db, 'anna')).id).toBe(vault.id);
    expect(await new Outbox(await vaultOf(db, 'anna')).all()).toEqual([]);
  });

  test('what was read is thrown away when old, what is unsent never', async () => {
    const start = Date.now();
    const vault = await vaultOf(db, 'anna');
    await new Reads(vault, () => start).keep('home', 1);
    await new Outbox(vault).put(written('anna-1'));
    await new Reads(await vaultOf(db, 'bertta'), () => start).keep('home', 2);
    expect((await new Reads(vault, () => start + keptFor).read('home'))?.value).toBe(1);
    expect(await new Reads(vault, () => start + keptFor + 1).read('home')).toBeUndefined();
    await throwAwayOld(db, null, start + keptFor + 1);
    expect([await db.count('reads'), await db.count('outbox'), await db.count('vaults')]).toEqual([0, 1, 1]);
  });

  test('may be read for a day without asking the server, an administrator’s for half an hour', () => {
    const hour = 60 * 60_000;
    expect(isReadable('coordinator', 0, 24 * hour)).toBe(true);
    expect(isReadable('coordinator', 0, 24 * hour + 1)).toBe(false);
    expect(isReadable('administrator', 0, hour)).toBe(false);
    expect(isReadable('coordinator', 10 * hour, 0)).toBe(false);
  });
});

describe('a pass', () => {
  let outbox: Outbox;
  let clock: number;
  const now = () => clock;
  beforeEach(async () => {
    clock = 1_000_000;
    outbox = new Outbox(await vaultOf(db, 'anna'), now);
    for (const key of ['a', 'b', 'c']) await outbox.put(written(key));
  });

  const pass = (answers: Record<string, Tried | null>, isEager = false) =>
    flush(outbox, async ({ key }) => (key in answers ? (answers[key] ?? null) : ours(201)), {
      now,
      luck: () => 0.5,
      isEager,
    });
  const left = async () => (await outbox.all()).map(({ key }) => key);

  test('sends in order and tells the answers', async () => {
    const { delivered, nextAt } = await pass({});
    expect([delivered, nextAt, await left()]).toEqual([3, null, []]);
  });

  test('without a network nothing more is tried, and the next try has its time', async () => {
    const { delivered, nextAt } = await pass({ b: null });
    expect([delivered, nextAt, await left()]).toEqual([1, clock + 4_000, ['b', 'c']]);
    const asked: string[] = [];
    await flush(outbox, async ({ key }) => (asked.push(key), ours(201)), { now });
    expect(asked).toEqual(['c']);
  });

  test('one lost request among answered ones is tried again at once', async () => {
    let lost = 0;
    const fate = (key: string) => (key === 'b' && lost++ === 0 ? null : ours(201));
    expect((await flush(outbox, async ({ key }) => fate(key), { now })).delivered).toBe(3);
  });

  test('the network that comes back waits for nobody’s turn', async () => {
    await pass({ a: null });
    expect((await pass({}, true)).delivered).toBe(3);
  });

  test('an ended session keeps everything', async () => {
    const { needsSignIn } = await pass({ a: ours(401) });
    expect([needsSignIn, await left()]).toEqual([true, ['a', 'b', 'c']]);
  });

  test('a refusal is set aside with its words, and the others go on', async () => {
    await pass({ a: ours(422) });
    expect(await outbox.all()).toMatchObject([{ key: 'a', refusal: { status: 422 } }]);
    // It is the person's now: no pass touches it.
    expect((await pass({}, true)).delivered).toBe(0);
  });

  test('one that the server fails at does not stop the others', async () => {
    await pass({ a: ours(500), b: ours(409, 'still-running') });
    expect(await left()).toEqual(['a', 'b']);
  });

  test('tried once without an answer and left for weeks, it is asked about and not sent', async () => {
    await pass({ a: null });
    clock += 14 * 24 * 60 * 60_000;
    const sent: string[] = [];
    await flush(outbox, async ({ key }) => (sent.push(key), ours(201)), { now, isEager: true });
    expect(sent).toEqual(['b', 'c']);
    expect(await outbox.all()).toMatchObject([{ key: 'a', isDoubtful: true }]);
  });

  test('one that the person takes away while others are sent is not sent', async () => {
    const sent: string[] = [];
    await flush(outbox, async ({ key }) => {
      sent.push(key);
      await outbox.remove('b');
      return ours(201);
    });
    expect(sent).toEqual(['a', 'c']);
  });
});

test('whatever the network does, every written interaction arrives exactly once', async () => {
  const luck = fc.constantFrom('through', 'lost-before', 'lost-after', 'torn', 503, 429, 500, 401);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      fc.array(luck, { maxLength: 60 }),
      fc.array(fc.boolean(), { maxLength: 30 }),
      async (count, fates, reloads) => {
        freshDevice();
        let device = await openDeviceDb();
        const server = new RememberingServer();
        const keys = Array.from({ length: count }, (_, index) => `key-${index}`);
        for (const key of keys) await new Outbox(await vaultOf(device, 'anna')).put(written(key));
        let step = 0;
        for (let turn = 0; turn < 200; turn += 1) {
          if (reloads[turn]) {
            device.close();
            device = await openDeviceDb();
          }
          const outbox = new Outbox(await vaultOf(device, 'anna'));
          if ((await outbox.count()) === 0) break;
          await flush(
            outbox,
            async (entry) => {
              const fate = fates[step++] ?? 'through';
              if (fate === 'lost-before') return null;
              if (typeof fate === 'number') return ours(fate);
              const answer = server.take(entry);
              if (fate === 'through') return answer;
              // The tab dies between the answer and its being noted.
              if (fate === 'torn') throw new Error('torn');
              return null;
            },
            { isEager: true },
          ).catch(() => undefined);
        }
        expect(server.wrote.toSorted()).toEqual(keys.toSorted());
        expect(await device.count('outbox')).toBe(0);
        device.close();
      },
    ),
    { numRuns: 40 },
  );
});
