import type { ImportKind } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { applyStatements } from './apply-import.sql.js';
import { analyzeJoined } from './analyze-joined.sql.js';
import { failImport } from './fail-import.js';
import { isTableKind } from './fields/index.js';
import { searchLater, searchWritten } from './rows/apply/search-written.sql.js';
import { tableStatements } from './rows/apply/statements.js';
import { noteRowsDone } from './rows/rows-done.js';

/** Rows a statement works on: enough to be fast, few enough to keep locks and memory of one statement small. */
const rowsAtOnce = 5000;

/** Writes everything that the dry run found, in one transaction: all of it or nothing. */
@Injectable()
export class ApplyImport {
  constructor(private readonly db: Database) {}

  /** Safe to run twice: it works only while the import is being applied. */
  async run(importId: string): Promise<void> {
    try {
      await this.db.transaction(() => this.apply(importId));
    } catch (error) {
      await failImport(this.db, importId, 'applying', error);
    }
  }

  private async apply(importId: string): Promise<void> {
    await this.db.query(`set local statement_timeout = '10min'`);
    await this.db.query(`set local lock_timeout = '1min'`);
    // Two imports that bring the same new company must not both add it.
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('imports/apply', 0))`);
    const [found] = await this.db.query<{ kind: ImportKind; rowsRead: number }>(
      `select kind, rows_read as "rowsRead" from imports where id = $1 and state = 'applying'`,
      [importId],
    );
    if (found === undefined) return;
    const { kind } = found;
    const statements = [...(isTableKind(kind) ? tableStatements[kind] : applyStatements), ...searchWritten(kind)];
    await this.db.query(searchLater);
    for (let first = 1; first <= found.rowsRead; first += rowsAtOnce) {
      for (const statement of statements) await this.db.query(statement, [importId, first, first + rowsAtOnce - 1]);
      // What this transaction has written is in nobody's statistics; without them the planner may read whole tables row by row.
      if (first === 1 && found.rowsRead > rowsAtOnce)
        for (const statement of analyzeJoined(kind)) await this.db.query(statement);
      await noteRowsDone(this.db, importId, Math.min(first + rowsAtOnce - 1, found.rowsRead));
    }
    await this.db.query(
      `update imports i set state = 'applied', applied_at = now(), created_count = r.created, updated_count = r.updated, skipped_count = r.skipped
       from (select count(*) filter (where verdict = 'create') as created, count(*) filter (where verdict = 'update') as updated,
               count(*) filter (where verdict = 'skip') as skipped
             from import_rows where import_id = $1) r
       where i.id = $1`,
      [importId],
    );
  }
}
