/**
 * One person's part of the device: everything in it is encrypted by AES-GCM with a key of its own that no script can read out
 * (`extractable: false`), so a copied profile folder or a backup without the browser's key store tells nothing, and erasing
 * the key erases what it locked.
 */
import {
  openForReading,
  deviceRow,
  keyedHash,
  newMacKey,
  type DeviceDb,
  type Sealed,
  type VaultRow,
} from './device-db.js';

export class Vault {
  constructor(
    readonly db: DeviceDb,
    private readonly row: VaultRow,
  ) {}

  get id(): string {
    return this.row.id;
  }

  /** The name under which something lies; the same words give the same name in this vault only. */
  nameOf(text: string): Promise<string> {
    return keyedHash(this.row.mac, text);
  }

  /** `place` is bound to it: what was moved or swapped cannot be opened. */
  async seal(place: string, value: unknown): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    return { iv, data: await crypto.subtle.encrypt(this.cipher(iv, place), this.row.seal, plain) };
  }

  /** Undefined when it cannot be opened: damaged, or not this place's. */
  async unseal(place: string, { iv, data }: Sealed): Promise<unknown> {
    try {
      const plain = await crypto.subtle.decrypt(this.cipher(iv, place), this.row.seal, data);
      return JSON.parse(new TextDecoder().decode(plain)) as unknown;
    } catch {
      return undefined;
    }
  }

  private cipher(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.id} ${place}`) };
  }
}

/** The person's vault, made at the first use. */
export async function vaultOf(db: DeviceDb, userId: string): Promise<Vault> {
  const { mac } = await deviceRow(db);
  const id = await keyedHash(mac, userId);
  const known = await db.get('vaults', id);
  if (known) return new Vault(db, known);
  const fresh: VaultRow = {
    id,
    seal: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    mac: await newMacKey(),
  };
  // Another tab may have been faster; its key must stay, for it may have locked something already.
  await db.add('vaults', fresh).catch(() => undefined);
  return new Vault(db, (await db.get('vaults', id)) ?? fresh);
}

/** The vault that may be read without a network, if any. */
export async function openVault(db: DeviceDb): Promise<Vault | null> {
  const { open } = await deviceRow(db);
  const row = open === null ? undefined : await db.get('vaults', open);
  return row ? new Vault(db, row) : null;
}

export async function allVaults(db: DeviceDb): Promise<Vault[]> {
  return (await db.getAll('vaults')).map((row) => new Vault(db, row));
}

/** Key and data, in one transaction; nothing of the person is left on the device. */
export async function eraseVault(db: DeviceDb, id: string): Promise<void> {
  const change = db.transaction(['vaults', 'outbox', 'reads'], 'readwrite');
  await change.objectStore('vaults').delete(id);
  for (const store of ['outbox', 'reads'] as const) {
    const rows = change.objectStore(store);
    for (const key of await rows.index('vault').getAllKeys(id)) await rows.delete(key);
  }
  await change.done;
  const { open } = await deviceRow(db);
  if (open === id) await openForReading(db, null);
}
