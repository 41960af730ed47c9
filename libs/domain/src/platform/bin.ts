import type { Database } from './database.js';
import { Conflict, NotFound } from './errors.js';
import { updateVersioned, type Versioned } from './versioned.js';

/** The living record, or `NotFound`. What lies in the bin is not there for those who merely read. */
export async function findLiving<T extends Versioned>(db: Database, entity: new () => T, id: string): Promise<T> {
  const record = await db.repository(entity).findOneBy({ id } as never);
  if (record === null || record.deletedAt !== null) throw new NotFound();
  return record;
}

/** Moves a record to the bin if nobody changed it meanwhile. */
export async function moveToBin<T extends Versioned>(
  db: Database,
  entity: new () => T,
  id: string,
  expected: number,
): Promise<T> {
  await findLiving(db, entity, id);
  return updateVersioned<T>(db, entity, id, expected, { deletedAt: new Date() } as Partial<T>);
}

/** Brings a record back from the bin. Throws `Conflict` when it is not there. */
export async function takeFromBin<T extends Versioned>(db: Database, entity: new () => T, id: string): Promise<T> {
  const record = await db.repository(entity).findOneBy({ id } as never);
  if (record === null) throw new NotFound();
  if (record.deletedAt === null) throw new Conflict('not-in-bin');
  return updateVersioned<T>(db, entity, id, null, { deletedAt: null } as Partial<T>);
}
