import type { Language, Light, Period, ReportFormat } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { indicatorValues } from '../indicators/index.js';
import { Clock, Database, type Actor } from '../platform/index.js';
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
  revisions: never[];
}

export interface Report {
  period: string;
  closedAt: null;
  hash: null;
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

/** Reports of a period. Periods are closed in a later version; until then every report is a living one and says so. */
@Injectable()
export class ReportService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async report(actor: Actor, period: Period): Promise<Report> {
    const values = await indicatorValues(this.db, this.clock, { period, language: actor.language });
    return {
      period: period.code,
      closedAt: null,
      hash: null,
      items: values.map(({ key, value, light }) => ({ key, value, light, live: value, revisions: [] })),
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
