import type { Language, Light, Period } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { indicatorValues } from '../indicators/index.js';
import { Clock, Database, type Actor } from '../platform/index.js';
import { currentClosing, documentOf, frozenValues, type ClosingRow } from './closing/closings.query.js';
import { ClosingService } from './closing/closing.service.js';
import { comparisonOf, type Revision } from './closing/compare.js';
import { gatherReport } from './document/gather-report.js';
import { readReport, type ReadableReport } from './document/readable-report.js';
import { reportRights, withinRights } from './document/within-rights.js';

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

export interface ContentRequest {
  language: Language;
  /** An earlier closing by its number; else the one that holds, or the open period. */
  closing?: number;
}

/** Reports in a language that are kept at hand: two years of quarters and years in two languages. */
const mostRead = 24;

/** Reports of a period: as it was closed, with what has changed since; the living figures while it is open. */
@Injectable()
export class ReportService {
  /** A closing never changes, so it is put into words once. */
  private readonly read = new Map<string, ReadableReport>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly closings: ClosingService,
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

  /**
   * The whole report in one language, as far as the reader may see it. Of a closed period it is read as it was frozen: one document, nothing counted. Throws
   * `NotFound` for a closing that there is none of.
   */
  async content(
    { permissions }: Actor,
    period: Period,
    { language, closing: sequence }: ContentRequest,
  ): Promise<ReadableReport> {
    const closing = await this.closings.closing(period, sequence);
    const report =
      closing === null
        ? await this.db.oneSnapshot(async () =>
            readReport((await gatherReport(this.db, this.clock, period, { forPage: true })).document, language),
          )
        : await this.frozen(closing.id, language);
    return withinRights(report, reportRights(permissions));
  }

  private async frozen(closingId: string, language: Language): Promise<ReadableReport> {
    const key = `${closingId} ${language}`;
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const report = readReport(await documentOf(this.db, closingId), language);
    const [oldest] = this.read.keys();
    if (this.read.size >= mostRead && oldest !== undefined) this.read.delete(oldest);
    this.read.set(key, report);
    return report;
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
}
