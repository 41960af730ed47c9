import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Language, Period } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { CONFIG, Clock, Database, type Actor, type Config } from '../../platform/index.js';
import { ClosingService } from '../closing/closing.service.js';
import { documentOf } from '../closing/closings.query.js';
import { gatherReport } from '../document/gather-report.js';
import { readReport, type ReadableReport } from '../document/readable-report.js';
import { reportRights, withinRights, type ReportRights } from '../document/within-rights.js';
import type { ContentRequest } from '../report.service.js';
import { frozenEvidence, livingEvidence, type Evidence } from './evidence.js';
import { reportCsv, tablesCsv } from './report-csv.js';
import { reportPdf } from './report-pdf.js';
import { breakdownsTable, figuresTable } from './report-tables.js';
import { reportXlsx, tablesXlsx } from './report-xlsx.js';

/** What a report can be had as. `interactions.…` is the quarter's interactions and company contacts by every side (3.1.d). */
export const reportFileNames = ['xlsx', 'csv', 'pdf', 'interactions.xlsx', 'interactions.csv'] as const;
export type ReportFileName = (typeof reportFileNames)[number];

/** The figures that "how many of what kind" asks for. */
const interactionKeys = ['3.1.d', '3.1.d2', '3.1.e'];

const contentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
} as const;

export interface ReportFile {
  name: string;
  contentType: string;
  size: number;
  content: Readable;
}

type Bytes = AsyncIterable<Buffer>;

async function* once(content: Buffer | Promise<Buffer>): AsyncGenerator<Buffer> {
  yield await content;
}

const makers: Record<ReportFileName, (report: ReadableReport, evidence: Evidence | null) => Bytes> = {
  xlsx: reportXlsx,
  csv: (report) => once(reportCsv(report)),
  pdf: (report) => once(reportPdf(report)),
  'interactions.xlsx': (report) => tablesXlsx(report, [breakdownsTable(report, interactionKeys)]),
  'interactions.csv': (report) => once(tablesCsv(report, breakdownsTable(report, interactionKeys))),
};

/**
 * What of a file is only for some: the workbook's records and what they are called, the PDF's initiatives. A file has one
 * such thing at most, so each is kept in two variants, and what is in the fuller one is all or nothing.
 */
const guardedBy: Partial<Record<ReportFileName, keyof ReportRights>> = { xlsx: 'records', pdf: 'initiatives' };

const seenIn = (name: ReportFileName, isFull: boolean): ReportRights => ({
  initiatives: isFull && guardedBy[name] === 'initiatives',
  records: isFull && guardedBy[name] === 'records',
});

/** Bytes in pieces of one size, whatever sizes they come in. */
async function* inPieces(bytes: Bytes, size = 1 << 20): AsyncGenerator<Buffer> {
  let kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    kept.push(chunk);
    length += chunk.length;
    if (length >= size) {
      yield Buffer.concat(kept);
      kept = [];
      length = 0;
    }
  }
  if (length > 0) yield Buffer.concat(kept);
}

/**
 * Reports as files. Of a closed period each file is made once, from the frozen document alone, and its bytes are kept: next
 * year's software gives the same file again. Of an open period it is made anew each time, on disk, so that memory stays flat.
 */
@Injectable()
export class ReportFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly closings: ClosingService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who took what out, and how many rows, is on the trail. Throws `NotFound` for a closing that there is none of. */
  async file(
    actor: Actor,
    period: Period,
    name: ReportFileName,
    { language, closing: sequence }: ContentRequest,
  ): Promise<ReportFile> {
    const guard = guardedBy[name];
    const isFull = guard !== undefined && reportRights(actor.permissions)[guard];
    const closing = await this.closings.closing(period, sequence);
    const made =
      closing === null
        ? await this.livingFile(period, name, language, isFull)
        : await this.keptFile(closing.id, name, language, isFull);
    await this.audit.record(
      actor,
      'export',
      { kind: 'report', id: closing?.id ?? null },
      {
        period: [null, period.code],
        format: [null, name],
        figures: [null, made.figures],
        records: [null, made.records],
      },
    );
    const extension = name.split('.').at(-1) as keyof typeof contentTypes;
    return {
      name: `elinvoima-${period.code}${name === extension ? '' : `-${name.slice(0, -extension.length - 1)}`}.${extension}`,
      contentType: contentTypes[extension],
      size: made.size,
      content: made.content,
    };
  }

  /** Makes the file of a closed period unless it has been made, and answers its id. Safe to run twice. */
  async make(closingId: string, name: ReportFileName, language: Language, isFull: boolean): Promise<string> {
    return this.db.transaction(async () => {
      await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `report file\n${closingId}\n${name}\n${language}\n${isFull}`,
      ]);
      const [known] = await this.db.query<{ id: string }>(
        'select id from report_files where closing_id = $1 and name = $2 and language = $3 and is_full = $4',
        [closingId, name, language, isFull],
      );
      if (known !== undefined) return known.id;
      await this.db.query('set local statement_timeout = 0');
      const { id } = await this.db.one<{ id: string }>('select uuidv7() as id');
      const seen = seenIn(name, isFull);
      const report = withinRights(readReport(await documentOf(this.db, closingId), language), seen);
      const evidence = seen.records ? await frozenEvidence(this.db, closingId) : null;
      const hash = createHash('sha256');
      let size = 0;
      let n = 0;
      for await (const piece of inPieces(makers[name](report, evidence))) {
        hash.update(piece);
        size += piece.length;
        await this.db.query('insert into report_file_pieces (file_id, n, bytes) values ($1, $2, $3)', [id, n, piece]);
        n += 1;
      }
      await this.db.query(
        `insert into report_files (id, closing_id, name, language, is_full, sha256, size, rows) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, closingId, name, language, isFull, hash.digest('hex'), size, evidence?.total ?? 0],
      );
      return id;
    });
  }

  /** Makes the files that are asked for after a closing, so that nobody waits for them. Safe to run twice. */
  async makeAll(closingId: string, language: Language): Promise<void> {
    for (const name of ['pdf', 'csv', 'xlsx'] as const) await this.make(closingId, name, language, false);
    for (const name of ['pdf', 'xlsx'] as const) await this.make(closingId, name, language, true);
  }

  private async keptFile(closingId: string, name: ReportFileName, language: Language, isFull: boolean) {
    const id = await this.make(closingId, name, language, isFull);
    const { size, records, figures } = await this.db.one<{ size: string; records: number; figures: number }>(
      `select f.size, f.rows as records, (select count(*)::int from frozen_figures g where g.closing_id = f.closing_id) as figures
       from report_files f where f.id = $1`,
      [id],
    );
    return { size: Number(size), records, figures, content: Readable.from(this.piecesOf(id), { objectMode: false }) };
  }

  private async *piecesOf(fileId: string): AsyncGenerator<Buffer> {
    for (let n = 0; ; n += 1) {
      const [piece] = await this.db.query<{ bytes: Buffer }>(
        'select bytes from report_file_pieces where file_id = $1 and n = $2',
        [fileId, n],
      );
      if (piece === undefined) return;
      yield piece.bytes;
    }
  }

  private async livingFile(period: Period, name: ReportFileName, language: Language, isFull: boolean) {
    const exports = join(this.config.dataDir, 'exports');
    await mkdir(exports, { recursive: true });
    const folder = await mkdtemp(join(exports, 'report-'));
    const remove = () => rm(folder, { recursive: true, force: true });
    try {
      const path = join(folder, name);
      const told = await this.db.oneSnapshot(async () => {
        await this.db.query('set local statement_timeout = 0');
        const { document, followed } = await gatherReport(this.db, this.clock, period);
        const seen = seenIn(name, isFull);
        const report = withinRights(readReport(document, language), seen);
        const evidence = seen.records ? await livingEvidence(this.db, followed, period) : null;
        const file = createWriteStream(path);
        await pipeline(makers[name](report, evidence), file);
        return { size: file.bytesWritten, figures: figuresTable(report).rows.length, records: evidence?.total ?? 0 };
      });
      const content = createReadStream(path);
      content.once('close', () => void remove());
      return { ...told, content };
    } catch (error) {
      await remove();
      throw error;
    }
  }
}
