import type { Day, NeedsFigure, NeedsSplit } from '@elinvoima/contracts';
import type { MeasureOfBarrier } from './barrier-measures.js';
import type { NeedsSpan } from './newest-assessments.js';

export interface NeedsSummaryRequest {
  since?: Day;
  until?: Day;
  by?: NeedsSplit;
}

export interface SummaryAnswer {
  code: string;
  /** Null where it is kept back. */
  companies: number | null;
  ofGroups: (number | null)[];
  /** Of a barrier: what is done about it, and whether the link was made by hand here. */
  measures: (MeasureOfBarrier & { linked: boolean })[];
}

/** What companies tell of their needs, together: no company is named. */
export interface NeedsSummaryResult extends NeedsSpan {
  by: NeedsSplit | null;
  /** Active companies of the municipality, with or without an assessment. */
  companies: number;
  /** Companies with an assessment within the days: what every share is of. */
  assessed: number | null;
  groups: { key: string | null; name: string; companies: number | null }[];
  figures: { figure: NeedsFigure; answers: SummaryAnswer[] }[];
  /** People sought by all companies together; only for who may read the assessments. */
  peopleSought: number | null;
  /** Whether anything is kept back because it would speak of fewer than five companies. */
  withheld: boolean;
  /** Whether the numbers open to their assessments. */
  opens: boolean;
}
