import type { Day } from '@elinvoima/contracts';
import type { ReportFactor, ReportFigure } from '../document/report-document.js';

/** A reported figure as anybody may read it. */
export interface PublicFigure extends Pick<
  ReportFigure,
  'key' | 'factor' | 'kind' | 'unit' | 'value' | 'parts' | 'target' | 'light' | 'words'
> {
  /** So few are behind it that it could point to a company or a person: there is a figure, and it is not told. */
  withheld: boolean;
}

export interface PublicPeriod {
  period: string;
  firstDay: Day;
  lastDay: Day;
  /** ISO 8601. */
  closedAt: string;
  factors: Pick<ReportFactor, 'code' | 'number' | 'names'>[];
  figures: PublicFigure[];
}
