import type { Database } from './database.js';

let opened = 0;

/**
 * The rows of a query, some thousand at a time, so that memory stays flat however many there are. Read inside a transaction,
 * in which the cursor lives.
 */
export async function* inBatches<Row>(
  db: Database,
  sql: string,
  parameters: readonly unknown[],
  size = 2000,
): AsyncGenerator<Row[]> {
  const cursor = `batches_${(opened += 1)}`;
  await db.query(`declare ${cursor} no scroll cursor for ${sql}`, parameters);
  for (;;) {
    const rows = await db.query<Row>(`fetch ${size} from ${cursor}`);
    if (rows.length > 0) yield rows;
    if (rows.length < size) break;
  }
  await db.query(`close ${cursor}`);
}
