import type { Database } from '../../platform/index.js';

/**
 * How far the writing is, for people to see: on a connection of its own, since the transaction that writes shows nothing before its end.
 * It must hold no lock on the import's row then.
 */
export async function noteRowsDone(db: Database, importId: string, rows: number): Promise<void> {
  await db.dataSource.query('update imports set rows_done = $2 where id = $1', [importId, rows]);
}
