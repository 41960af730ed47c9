/**
 * The device's own store. Whatever speaks of people or companies is sealed (`vault.ts`); in the clear stand only keyed hashes,
 * an order of writing and the moment after which something is thrown away.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Encrypted with the vault's key and bound to the place where it lies. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** One person's keys on this device; they can be used here but never read out. */
export interface VaultRow {
  /** A keyed hash of the person's id. */
  readonly id: string;
  readonly seal: CryptoKey;
  readonly mac: CryptoKey;
}

interface DeviceRow {
  readonly id: 'device';
  readonly mac: CryptoKey;
  /** Whose data may be shown without a network; null after signing out and when the session was found to have ended. */
  readonly open: string | null;
}

export interface OutboxRow extends Sealed {
  /** Given by the store: what was written first leaves first. */
  readonly order?: number;
  /** A keyed hash of the try's key, so that the same words put twice are one. */
  readonly name: string;
  readonly vault: string;
}

export interface ReadRow extends Sealed {
  /** A keyed hash of what it is. */
  readonly name: string;
  readonly vault: string;
  readonly keptAt: number;
}

interface DeviceSchema extends DBSchema {
  device: { key: string; value: DeviceRow };
  vaults: { key: string; value: VaultRow };
  outbox: { key: number; value: OutboxRow; indexes: { name: string; vault: string } };
  reads: { key: string; value: ReadRow; indexes: { vault: string; keptAt: number } };
}

export type DeviceDb = IDBPDatabase<DeviceSchema>;

export const deviceDbName = 'elinvoima';

export function openDeviceDb(): Promise<DeviceDb> {
  return openDB<DeviceSchema>(deviceDbName, 1, {
    upgrade(db) {
      db.createObjectStore('device', { keyPath: 'id' });
      db.createObjectStore('vaults', { keyPath: 'id' });
      const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      outbox.createIndex('name', 'name', { unique: true });
      outbox.createIndex('vault', 'vault');
      const reads = db.createObjectStore('reads', { keyPath: 'name' });
      reads.createIndex('vault', 'vault');
      reads.createIndex('keptAt', 'keptAt');
    },
    // A newer version of the client in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

export async function deviceRow(db: DeviceDb): Promise<DeviceRow> {
  const known = await db.get('device', 'device');
  if (known) return known;
  const mac = await newMacKey();
  const fresh: DeviceRow = { id: 'device', mac, open: null };
  // Another tab may have been faster while the key was made: the first one stays.
  await db.add('device', fresh).catch(() => undefined);
  return (await db.get('device', 'device')) ?? fresh;
}

/** From now on this vault, or none, may be read without a network. */
export async function openForReading(db: DeviceDb, vault: string | null): Promise<void> {
  const device = await deviceRow(db);
  await db.put('device', { ...device, open: vault });
}

export const newMacKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/** A name that tells nothing to who does not hold the key. */
export async function keyedHash(mac: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', mac, new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
