import { namesRecords, type Permission } from '@elinvoima/contracts';
import type { ReadableReport } from './readable-report.js';

/** What of a report is only for some of those who may read its figures. */
export interface ReportRights {
  /** The initiatives' titles, which the public typed; without them their number stays in the figures. */
  initiatives: boolean;
  /** What the records behind a number are called. */
  records: boolean;
}

export const reportRights = (permissions: ReadonlySet<Permission>): ReportRights => ({
  initiatives: permissions.has('initiatives.read'),
  records: permissions.has('indicators.records'),
});

/** The report without what its reader may not see: the page, the PDF and the tables all pass through here. */
export function withinRights(report: ReadableReport, { initiatives, records }: ReportRights): ReadableReport {
  return {
    ...report,
    initiatives: initiatives ? report.initiatives : [],
    factors: records
      ? report.factors
      : report.factors.map((factor) => ({
          ...factor,
          indicators: factor.indicators.map((figure) => ({
            ...figure,
            breakdowns: figure.breakdowns.filter(({ by }) => !namesRecords(by)),
          })),
        })),
  };
}
