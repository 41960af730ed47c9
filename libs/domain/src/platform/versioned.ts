import type { ObjectLiteral } from 'typeorm';
import type { Database } from './database.js';
import { NotFound, Stale } from './errors.js';

/** What every record that people edit carries. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
  updatedAt: Date;
  deletedAt: Date | null;
}

/** Field by field, before and after: what the audit entry keeps. Equal values are left out. */
export type Changes = Record<string, [before: unknown, after: unknown]>;

/** The differences a patch would make. `undefined` leaves a field, `null` clears it. */
export function changesOf<T extends object>(record: T, patch: Partial<T>): Changes {
  const changes: Changes = {};
  for (const [field, after] of Object.entries(patch)) {
    if (after === undefined) continue;
    const before: unknown = record[field as keyof T];
    if (JSON.stringify(before ?? null) !== JSON.stringify(after)) changes[field] = [before ?? null, after];
  }
  return changes;
}

/**
 * Writes a patch if nobody was faster: `UPDATE … SET version = version + 1 WHERE id AND version`.
 * `expected` null means that the caller asks for no check (actions). Throws `Stale` with the current record, `NotFound` when it is gone.
 * TypeORM's own `save()` would silently overwrite, so versioned records are written only here.
 */
export async function updateVersioned<T extends Versioned>(
  db: Database,
  entity: new () => T,
  id: string,
  expected: number | null,
  patch: Partial<NoInfer<T>>,
): Promise<T> {
  const result = await db.manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...patch, version: () => 'version + 1', updatedAt: () => 'now()' })
    .where(expected === null ? 'id = :id' : 'id = :id and version = :expected', { id, expected })
    .execute();
  const current = await db.repository(entity).findOneBy({ id } as never);
  if (current === null) throw new NotFound();
  if (result.affected === 0) throw new Stale(current);
  return current;
}

/** A new record's trail: each given field, from nothing. */
export const createdFrom = (fields: object): Changes =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([field, value]) => [field, [null, value]]),
  );

/** A record as it would stand after a patch: what rules over several fields look at. */
export function patched<T extends object>(record: T | undefined, patch: Partial<T>): Partial<T> {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...record, ...given };
}
