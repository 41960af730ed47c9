import { dayOf, placeFaultCodes, type CoordinateSystem, type PlaceFaultCode } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Malformed } from '../../platform/index.js';
import type { ImportMapping, TableKind } from '../fields/index.js';
import type { TableRow } from '../files/index.js';
import { judgeCompanies } from './companies/judge-companies.js';
import { judgeContacts } from './contacts/judge-contacts.js';
import { judgeInteractions, type LoggingContext } from './interactions/judge-interactions.js';
import type { JudgedTableRow } from './judged-row.js';
import { readRow, type ReadRow } from './read-row.js';
import { judgeSites } from './sites/judge-sites.js';
import { knownPlaces } from './values/places.js';
import { writeJudged } from './write-judged.js';

/** Rows that are judged together: a few statements for all of them, and their counts are seen growing. Long ones are fewer. */
const rowsAtOnce = 1000;
const lettersAtOnce = 8_000_000;

export interface JudgedTable {
  id: string;
  kind: TableKind;
  mapping: ImportMapping;
  columns: readonly string[];
  importedBy: string | null;
  backdatedReason: string | null;
  system: CoordinateSystem | null;
}

/** The dry run of a table: what would happen with each row, and nothing is written but that. */
@Injectable()
export class JudgeRows {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads the rows as they come: one batch is judged by the database while the next is read, so that neither waits for the
   * other, and no more than two are in memory. The import's rows and counts are empty before.
   */
  async judge(table: JudgedTable, rows: AsyncIterable<TableRow>): Promise<void> {
    const now = this.clock.now();
    const context: LoggingContext = { ...table, places: await knownPlaces(this.db), today: dayOf(now), now };
    await this.db.query('delete from import_row_keys where import_id = $1', [table.id]);
    const misplaced = new MisplacedRows();
    const judgeBatch = (read: readonly ReadRow[]) =>
      this.db.transaction(async () => {
        const judged = await judgedBy[table.kind](this.db, table.id, read, context);
        await writeJudged(this.db, table.id, judged);
        misplaced.count(judged);
      });
    let judging: Promise<void> | undefined;
    try {
      for await (const batch of batchesOf(rows)) {
        const read = batch.map((row) => readRow(row, context));
        await judging; // in the order of the file: a later row is held against the earlier ones
        judging = judgeBatch(read);
        judging.catch(() => undefined); // awaited with the next batch, and a fault of the file may come first
      }
    } finally {
      // Whatever happened, nothing is still being written when this has ended.
      await judging;
    }
    await this.db.query('delete from import_row_keys where import_id = $1', [table.id]);
    misplaced.demandMostInPlace();
  }
}

/** Rows as they are judged together. */
async function* batchesOf(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = [];
  let letters = 0;
  for await (const row of rows) {
    letters += row.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (batch.push(row) < rowsAtOnce && letters <= lettersAtOnce) continue;
    yield batch;
    batch = [];
    letters = 0;
  }
  if (batch.length > 0) yield batch;
}

type Judge = (
  db: Database,
  importId: string,
  batch: readonly ReadRow[],
  context: LoggingContext,
) => Promise<JudgedTableRow[]>;

const judgedBy: Record<TableKind, Judge> = {
  companies: judgeCompanies,
  contacts: judgeContacts,
  interactions: judgeInteractions,
  sites: judgeSites,
};

/** Where most of a file's places are wrong in one way, it is the file that is wrong: said once, with what to do about it. */
class MisplacedRows {
  private rows = 0;
  private readonly byCode = new Map<PlaceFaultCode, number>();

  count(judged: readonly JudgedTableRow[]): void {
    for (const { faults } of judged) {
      const code = placeFaultCodes.find((one) => faults?.some((fault) => fault.code === one));
      if (code !== undefined) this.byCode.set(code, (this.byCode.get(code) ?? 0) + 1);
      this.rows += 1;
    }
  }

  /** Throws `Malformed`. */
  demandMostInPlace(): void {
    for (const [code, count] of this.byCode)
      if (count * 2 > this.rows) throw new Malformed(`file-${code}`, { count, all: this.rows });
  }
}
