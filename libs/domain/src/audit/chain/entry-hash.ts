import { createHash } from 'node:crypto';

/**
 * Every column of an entry as the text that is hashed, in an order of its own. A column that is added later must be null for the
 * entries that are sealed already: what is null is left out, so their hashes stay as they are.
 */
export const hashedColumns: Readonly<Record<string, string>> = {
  action: 'e.action',
  actor_id: 'e.actor_id::text',
  actor_kind: 'e.actor_kind',
  at: `to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  changes: 'e.changes::text',
  locked: 'e.locked::text',
  object_id: 'e.object_id::text',
  object_kind: 'e.object_kind',
  permission: 'e.permission',
  seq: 'e.seq::text',
  via_id: 'e.via_id::text',
  via_kind: 'e.via_kind',
};

export const hashedList = Object.entries(hashedColumns)
  .map(([column, text]) => `${text} as ${column}`)
  .join(', ');

export type HashedEntry = Record<string, string | null>;

const names = Object.keys(hashedColumns).sort();

/** JSON with its members in one order; every value is text, so there is one way to write it. */
export const canonical = (entry: HashedEntry): string =>
  JSON.stringify(
    Object.fromEntries(names.flatMap((name) => (typeof entry[name] === 'string' ? [[name, entry[name]]] : []))),
  );

/** What the first entry's hash stands on. */
export const beginning: Buffer = Buffer.alloc(32);

export const entryHash = (previous: Buffer, entry: HashedEntry): Buffer =>
  createHash('sha256').update(previous).update(canonical(entry), 'utf8').digest();
