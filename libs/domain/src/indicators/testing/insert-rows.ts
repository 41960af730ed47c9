import { randomUUID } from 'node:crypto';
import type { Database } from '../../platform/index.js';

/** For specs only: rows of a table in one statement; the first row names the columns of all. */
export const insertInto =
  (db: Database) =>
  async (table: string, rows: readonly object[]): Promise<void> => {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    if (columns === '') return;
    await db.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  };

/** When records of worlds were written, and the n-th change of one after the others. */
export const stamp = '2026-11-01T10:00:00Z';
export const later = (n: number): string => new Date(Date.parse(stamp) + n * 1000).toISOString();

/** An id that sorts by its number, as ids made one after the other do. */
export const idAt = (n: number): string => `${String(n).padStart(8, '0')}${randomUUID().slice(8)}`;
