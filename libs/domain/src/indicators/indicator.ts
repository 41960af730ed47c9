import type { IndicatorKind, IndicatorUnit } from '@elinvoima/contracts';

/** The indicators the product can compute. Which of them a municipality follows, and under which factor, its programme says. */
export type IndicatorKey = '3.1.a' | '3.1.b' | '3.1.b2' | '3.1.c' | '3.1.d' | '3.1.d2' | '3.1.d3' | '3.1.e' | '3.1.f';

/** By what a figure may be broken down. */
export const breakdowns = ['type', 'topic', 'industry', 'size', 'postalCode'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** The SQL of the two days that a figure lies between, the second no longer in it. */
export interface SqlSpan {
  firstDay: string;
  dayAfter: string;
}

/** What a figure needs to know beside its days. Each is a placeholder that is bound when it is asked for. */
export interface SqlGiven {
  /** The factor under which the programme lists the indicator. */
  factor(): string;
  /** The municipality's own code. */
  municipality(): string;
  /** The moment of asking. */
  now(): string;
  /** Working hours within which a first answer is promised. */
  promisedHours(): string;
  /** Days on which the town hall is closed beside weekends. */
  holidays(): string;
}

export type SqlOfSpan = (span: SqlSpan, given: SqlGiven) => string;

/** Rows `key` (null is unknown) and `value`. `adds` when no record can be in two of them; `names` says what people call the keys. */
export interface BreakdownSql {
  sql: SqlOfSpan;
  adds: boolean;
  names: NameSource;
}

export type Breakdowns = Partial<Record<Breakdown, BreakdownSql>>;

/** A closed list of the catalogue, the municipality's own topics, or the key itself (a postal code, a free theme). */
export type NameSource = LabelledList | 'topics' | 'as-written';
export type LabelledList =
  'interactions.type' | 'events.kind' | 'cooperations.theme' | 'companies.industryGroup' | 'companies.sizeClass';

/**
 * One figure: how it is counted, which records it counts, and by what it may be broken down. The three belong together in
 * one file, so that the number, its evidence and its parts cannot come to mean different things.
 */
export interface Indicator {
  key: IndicatorKey;
  kind: IndicatorKind;
  unit: IndicatorUnit;
  /** Whether the figures of shorter periods add up to that of a longer one, so that a year's target may be spread. */
  adds: boolean;
  /** The rest of a compound figure, beside its headline. */
  parts: readonly { key: string; unit: IndicatorUnit }[];
  /** One row: `value`, and a column of its key's name for each part. */
  figure: SqlOfSpan;
  /** As many rows as a count counts: `kind`, `id`, `row_id` (unique), `title`, `on_day`, `company_id`, `company_name`. */
  records: SqlOfSpan;
  breakdowns: Breakdowns;
}
