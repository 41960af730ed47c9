/** What can be read without a network: sealed answers of the server, thrown away when they are old. */
import type { DeviceDb } from './device-db.js';
import type { Vault } from './vault.js';

const day = 24 * 60 * 60_000;
/** Older than this is a company one no longer visits, or a device one no longer uses. */
export const keptFor = 14 * day;

/** How long the device may be read without the server having been asked who one is. */
const readableFor = { administrator: 30 * 60_000, others: day };

export const isReadable = (role: string, checkedAt: number, now: number): boolean => {
  const age = now - checkedAt;
  // A clock that was turned back opens nothing.
  return age > -60_000 && age <= (role === 'administrator' ? readableFor.administrator : readableFor.others);
};

export interface KeptRead {
  readonly value: unknown;
  readonly keptAt: number;
}

const placeOf = (name: string): string => `read ${name}`;

export class Reads {
  constructor(
    private readonly vault: Vault,
    private readonly now: () => number = Date.now,
  ) {}

  async keep(what: string, value: unknown): Promise<void> {
    const name = await this.vault.nameOf(what);
    const sealed = await this.vault.seal(placeOf(name), value);
    await this.vault.db.put('reads', { name, vault: this.vault.id, keptAt: this.now(), ...sealed });
  }

  async read(what: string): Promise<KeptRead | undefined> {
    const name = await this.vault.nameOf(what);
    const row = await this.vault.db.get('reads', name);
    if (!row || this.now() - row.keptAt > keptFor) return undefined;
    const value = await this.vault.unseal(placeOf(name), row);
    return value === undefined ? undefined : { value, keptAt: row.keptAt };
  }

  async forget(what: string): Promise<void> {
    await this.vault.db.delete('reads', await this.vault.nameOf(what));
  }

  async forgetAll(): Promise<void> {
    const change = this.vault.db.transaction('reads', 'readwrite');
    for (const name of await change.store.index('vault').getAllKeys(this.vault.id)) await change.store.delete(name);
    await change.done;
  }
}

/** Throws away what is old, of everybody, and the keys of those who have nothing here any more. */
export async function throwAwayOld(db: DeviceDb, own: string | null, now: number): Promise<void> {
  const change = db.transaction(['vaults', 'outbox', 'reads'], 'readwrite');
  const reads = change.objectStore('reads');
  for (const key of await reads.index('keptAt').getAllKeys(IDBKeyRange.upperBound(now - keptFor)))
    await reads.delete(key);
  const vaults = change.objectStore('vaults');
  for (const id of await vaults.getAllKeys()) {
    if (id === own) continue;
    const left = (await reads.index('vault').count(id)) + (await change.objectStore('outbox').index('vault').count(id));
    if (left === 0) await vaults.delete(id);
  }
  await change.done;
}
