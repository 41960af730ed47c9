import type { Language, Light, Period, ReportFormat } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { indicatorValues } from '../indicators/index.js';
import { Clock, Database, type Actor } from '../platform/index.js';
import { currentClosing, frozenValues, type ClosingRow } from './closing/closings.query.js';
import { comparisonOf, type Revision } from './closing/compare.js';
import { reportCsv } from './report-csv.js';
import { reportDocument, type ReportDocument } from './report-document.js';
import { reportPdf } from './report-pdf.js';
import { figuresTable } from './report-tables.js';
import { reportXlsx } from './report-xlsx.js';

/** One reported figure. While the period is open the reported value is the living one and nothing has been revised. */
export interface ReportedFigure {
  key: string;
  value: number | null;
  light: Light;
  live: number | null;
  revisions: Omit<Revision, 'effect'>[];
}

export interface Report {
  period: string;
  closedAt: Date | null;
  hash: string | null;
  items: ReportedFigure[];
}

export interface ReportFile {
  name: string;
  contentType: string;
  content: Buffer;
}

const contentTypes: Record<ReportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

const writers: Record<ReportFormat, (report: ReportDocument) => Promise<Buffer>> = {
  xlsx: reportXlsx,
  csv: reportCsv,
  pdf: reportPdf,
};

/** Reports of a period: as it was closed, with what has changed since; the living figures while it is open. */
@Injectable()
export class ReportService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async report(actor: Actor, period: Period): Promise<Report> {
    const closing = await currentClosing(this.db, period.code);
    if (closing !== null) return this.closedReport(actor, period, closing);
    const values = await indicatorValues(this.db, this.clock, { period, language: actor.language });
    return {
      period: period.code,
      closedAt: null,
      hash: null,
      items: values.map(({ key, value, light }) => ({ key, value, light, live: value, revisions: [] })),
    };
  }

  /** A report in the moment of its closing: what lives is what was frozen. */
  async justClosed(period: Period): Promise<Report> {
    const closing = await currentClosing(this.db, period.code);
    const values = await frozenValues(this.db, period.code);
    return {
      period: period.code,
      closedAt: closing?.closedAt ?? null,
      hash: closing?.hash ?? null,
      items: [...values.values()].map(({ key, value, light }) => ({ key, value, light, live: value, revisions: [] })),
    };
  }

  private async closedReport(actor: Actor, period: Period, closing: ClosingRow): Promise<Report> {
    const values = await frozenValues(this.db, period.code);
    const { live, revisions } = await comparisonOf(this.db, this.clock, closing, period);
    // An id is a door to its record: who may not open the record gets the number alone.
    const mayOpen = actor.permissions.has('indicators.records');
    return {
      period: period.code,
      closedAt: closing.closedAt,
      hash: closing.hash,
      items: [...values.values()].map(({ key, value, light }) => ({
        key,
        value,
        light,
        live: live[key] ?? null,
        revisions: (revisions[key] ?? []).map(({ kind, count, recordIds }) => ({
          kind,
          count,
          recordIds: mayOpen ? recordIds : [],
        })),
      })),
    };
  }

  /** The report as a file. Who took what out, and how many rows, is on the trail. */
  async export(actor: Actor, period: Period, format: ReportFormat, language: Language): Promise<ReportFile> {
    const report = await reportDocument(this.db, this.clock, actor, period, {
      language,
      withEvidence: format === 'xlsx',
    });
    const content = await writers[format](report);
    await this.audit.record(
      actor,
      'export',
      { kind: 'report', id: null },
      {
        period: [null, period.code],
        format: [null, format],
        figures: [null, figuresTable(report).rows.length],
        records: [null, report.evidence?.rows.length ?? 0],
      },
    );
    return { name: `elinvoima-${period.code}.${format}`, contentType: contentTypes[format], content };
  }
}
