import {
  isSealedNow,
  sealText,
  unsealText,
  type Database,
  type Keyring,
  type SealedPurpose,
} from '../platform/index.js';
import { totpPlace } from '../users/index.js';
import { webhookPlace } from '../webhooks/index.js';

interface SealedColumn {
  purpose: SealedPurpose;
  table: string;
  /** The row's key, which the secret's place is made of. */
  key: string;
  column: string;
  placeOf: (key: string) => string;
}

/** Every secret that lies sealed in the database. `reseal.db.spec` asks the schema whether one is missing. Tickets of the provider live for minutes, in the browser. */
export const sealedColumns: readonly SealedColumn[] = [
  { purpose: 'totp-secret', table: 'totp_secrets', key: 'user_id', column: 'sealed_secret', placeOf: totpPlace },
  { purpose: 'webhook-secret', table: 'webhooks', key: 'id', column: 'secret', placeOf: webhookPlace },
  { purpose: 'webhook-secret', table: 'webhooks', key: 'id', column: 'previous_secret', placeOf: webhookPlace },
];

export interface Resealed {
  /** `table.column`. */
  column: string;
  /** Under the key of now already. */
  current: number;
  again: number;
  /** That no key of the ring opens: what was sealed under a key that is lost. */
  unopened: number;
}

/**
 * Seals anew what lies under earlier keys. Safe to repeat and to run beside living processes that know both keys: each row is
 * changed only while it is as it was read.
 */
export async function reseal(db: Database, ring: Keyring): Promise<Resealed[]> {
  const results: Resealed[] = [];
  for (const { purpose, table, key, column, placeOf } of sealedColumns) {
    const rows = await db.query<{ id: string; sealed: Buffer }>(
      `select ${key}::text as id, ${column} as sealed from ${table} where ${column} is not null order by ${key}`,
    );
    const result: Resealed = { column: `${table}.${column}`, current: 0, again: 0, unopened: 0 };
    for (const { id, sealed } of rows) {
      if (isSealedNow(ring, purpose, sealed)) {
        result.current += 1;
        continue;
      }
      const text = openedOrNull(ring, purpose, placeOf(id), sealed);
      if (text === null) {
        result.unopened += 1;
        continue;
      }
      const changed = await db.query(
        `update ${table} set ${column} = $3 where ${key} = $1 and ${column} = $2 returning ${key}`,
        [id, sealed, sealText(ring, purpose, placeOf(id), text)],
      );
      result.again += changed.length;
    }
    results.push(result);
  }
  return results;
}

function openedOrNull(ring: Keyring, purpose: SealedPurpose, place: string, sealed: Buffer): string | null {
  try {
    return unsealText(ring, purpose, place, sealed);
  } catch {
    return null;
  }
}
