import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Changes, Database } from '../platform/index.js';

/**
 * What fields of people held lies in the trail under a key of the record it is about. Erasing somebody deletes the key: the
 * entries stay as they were sealed, and nobody can read what they hold any more. The key lies beside the trail, not under the
 * installation's own: it guards against what an append-only chain would otherwise keep for ever, not against who has the database.
 */
const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** The keys of the records, made for those that have none. */
export async function keysOf(db: Database, kind: string, ids: readonly string[]): Promise<Map<string, Buffer>> {
  // One order for all, so that two changes of the same records never wait for each other.
  const wanted = [...new Set(ids)].sort();
  const known = async () =>
    db.query<{ id: string; key: Buffer }>(
      'select object_id as id, key from audit_subject_keys where object_kind = $1 and object_id = any($2::uuid[])',
      [kind, wanted],
    );
  let rows = await known();
  if (rows.length < wanted.length) {
    const there = new Set(rows.map(({ id }) => id));
    const missing = wanted.filter((id) => !there.has(id));
    await db.query(
      `insert into audit_subject_keys (object_kind, object_id, key)
       select $1, k.id, k.key from unnest($2::uuid[], $3::bytea[]) as k (id, key) on conflict do nothing`,
      [kind, missing, missing.map(() => randomBytes(32))],
    );
    rows = await known();
  }
  return new Map(rows.map(({ id, key }) => [id, key]));
}

/**
 * Makes unreadable what the trail keeps of these records' fields. Part of erasing them, in the same transaction, and called
 * last: a change that is recorded afterwards would be locked under a new key.
 */
export async function forgetSubjects(db: Database, kind: string, ids: readonly string[]): Promise<void> {
  await db.query('delete from audit_subject_keys where object_kind = $1 and object_id = any($2::uuid[])', [kind, ids]);
}

export const forgetSubject = async (db: Database, kind: string, id: string): Promise<void> =>
  forgetSubjects(db, kind, [id]);

/** `about` binds the text to its place: moved to another record or field it does not open. */
export function lock(key: Buffer, about: string, value: unknown): string {
  const iv = randomBytes(ivBytes);
  const locking = createCipheriv(cipher, key, iv).setAAD(Buffer.from(about));
  const text = Buffer.concat([locking.update(JSON.stringify(value), 'utf8'), locking.final()]);
  return Buffer.concat([iv, locking.getAuthTag(), text]).toString('base64');
}

/** What was locked, or undefined when the key is another one. */
export function unlock(key: Buffer, about: string, locked: string): unknown {
  const bytes = Buffer.from(locked, 'base64');
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    const text = Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]);
    return JSON.parse(text.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** What a field held before and after, from its entry; undefined when its key is gone, or it was never kept. */
export async function unlocked(
  db: Database,
  kind: string,
  id: string,
  field: string,
  locked: Readonly<Record<string, string>> | null,
): Promise<Changes[string] | undefined> {
  const text = locked !== null && Object.hasOwn(locked, field) ? locked[field] : undefined;
  const [row] = await db.query<{ key: Buffer }>(
    'select key from audit_subject_keys where object_kind = $1 and object_id = $2',
    [kind, id],
  );
  if (text === undefined || row === undefined) return undefined;
  return unlock(row.key, `${kind} ${id} ${field}`, text) as Changes[string] | undefined;
}
