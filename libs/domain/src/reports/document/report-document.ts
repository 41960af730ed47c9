import type {
  Breakdown,
  Day,
  IndicatorKind,
  IndicatorUnit,
  Language,
  LeftOutReason,
  Light,
  MeasurePace,
  MeasureStage,
  Trend,
} from '@elinvoima/contracts';
import type { IndicatorWords } from '../../indicators/index.js';
import type { Names } from '../../programme/index.js';

/**
 * Everything a report says, in the three languages, and nothing that is read from elsewhere: what is frozen when a period is
 * closed. Plain JSON. The page, the PDF and the tables are made from it alone.
 */
export interface ReportDocument {
  /** Of this shape; a later one gets the next number, and readers keep reading the old. */
  format: 1;
  period: string;
  /** ISO 8601. Of a closed period the moment of closing, so that no file made of it depends on a clock. */
  madeAt: string;
  /** How many times the period has been closed, this time included; null while it is open. */
  closing: number | null;
  municipality: Names;
  programme: { id: string; code: string; names: Names };
  /** The writer's own summary. */
  summary: string | null;
  factors: ReportFactor[];
  figures: ReportFigure[];
  measures: ReportMeasure[];
  initiatives: ReportInitiative[];
}

export interface ReportFactor {
  code: string;
  number: string;
  names: Names;
  measuredBy: string | null;
  /** The writer's own words. */
  text: string | null;
}

export interface ReportFigure {
  key: string;
  factor: string;
  kind: IndicatorKind;
  unit: IndicatorUnit;
  value: number | null;
  parts: { key: string; unit: IndicatorUnit; value: number | null; names: Names }[];
  target: number | null;
  /** The limits that the light was judged by. */
  rule: {
    /** Null: the aim was to do better than the period before. */
    value: number | null;
    /** Null: set for one particular period. */
    periodKind: string | null;
    better: string;
    strict: boolean;
    greenFrom: number;
    amberFrom: number;
  } | null;
  light: Light;
  previous: number | null;
  trend: Trend | null;
  words: Record<Language, IndicatorWords>;
  leftOutOf: { reason: LeftOutReason; count: number }[];
  /** Oldest first, this period last. */
  history: { period: string; value: number | null }[];
  breakdowns: ReportBreakdown[];
  /** A hash of the words and the SQL: two figures of different versions were not counted alike. */
  definitionVersion: string;
  /** The records that were counted: how many, and a hash over them. Null while the period is open. */
  records: { count: number; hash: string } | null;
}

export interface ReportBreakdown {
  by: Breakdown;
  /** False when a record may be in several groups. */
  adds: boolean;
  groups: { key: string | null; names: Names; value: number }[];
}

export interface ReportMeasure {
  id: string;
  title: string;
  factor: string;
  stage: MeasureStage;
  since: Day;
  plannedEndOn: Day | null;
  /** How it stood to its plan on the last day, and the colour of that. */
  pace: MeasurePace;
  light: Light;
}

export interface ReportInitiative {
  id: string;
  title: string;
  factor: string | null;
  receivedOn: Day;
  state: string;
  stateNames: Names;
}
