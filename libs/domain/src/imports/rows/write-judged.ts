import type { Database } from '../../platform/index.js';
import type { JudgedTableRow } from './judged-row.js';

/** Writes the verdicts of a batch and raises the counts that people see growing. Two statements. */
export async function writeJudged(db: Database, importId: string, rows: readonly JudgedTableRow[]): Promise<void> {
  await db.query(
    `insert into import_rows (import_id, n, verdict, business_id, title, reason, difference, record, record_id, record_version, faults, alike)
     select $1, n, verdict, "businessId", title, reason, nullif(difference, 'null'), nullif(record, 'null'), "recordId", "recordVersion",
       nullif(faults, 'null'), nullif(alike, 'null')
     from jsonb_to_recordset($2::jsonb) as r(n integer, verdict text, "businessId" text, title text, reason text,
       difference jsonb, record jsonb, "recordId" uuid, "recordVersion" integer, faults jsonb, alike jsonb)`,
    [importId, JSON.stringify(rows)],
  );
  const count = (verdict: JudgedTableRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  await db.query(
    `update imports set rows_read = rows_read + $2, created_count = created_count + $3, updated_count = updated_count + $4,
       skipped_count = skipped_count + $5, refused_count = refused_count + $6 where id = $1`,
    [importId, rows.length, count('create'), count('update'), count('skip'), count('refuse')],
  );
}
