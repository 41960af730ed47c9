import type {
  Breakdown,
  ClosedLists,
  Day,
  IndicatorKind,
  IndicatorUnit,
  Language,
  Light,
  Period,
  Trend,
} from '@elinvoima/contracts';
import type { TextKey } from '@elinvoima/contracts/texts';
import type { Database } from '../platform/index.js';

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
  /** The codes of the municipalities of its region, its own among them. */
  region(): string;
  /** The moment of asking. */
  now(): string;
  /** Working hours within which a first answer is promised. */
  promisedHours(): string;
  /** Days on which the town hall is closed beside weekends. */
  holidays(): string;
  /** A value of the programme’s own definition, bound under its SQL type: what a file says never becomes SQL. */
  value(value: unknown, type: 'text' | 'text[]' | 'numeric'): string;
}

export type SqlOfSpan = (span: SqlSpan, given: SqlGiven) => string;

/** Rows `key` (null is unknown) and `value`. `adds` when no record can be in two of them; `names` says what people call the keys. */
export interface BreakdownSql {
  sql: SqlOfSpan;
  adds: boolean;
  names: NameSource;
}

/** One part of a figure of answers. Hidden where it, or the rest beside it, is of too few: then it has no value. */
export interface ToldGroup {
  /** Null is unknown. */
  key: string | null;
  name: (language: Language) => string;
  value: number | null;
  hidden: boolean;
}

export interface ToldQuestion {
  placed: PlacedIndicator;
  circumstances: Circumstances;
  periods: readonly Period[];
}

/**
 * Parts that no row can tell by itself: whether one of them is shown hangs on what could be found by subtraction from the
 * others, and that is for the survey's published figures to say. They do not go into reports, files and closed periods.
 */
export interface BreakdownTold {
  /** The groups of each period, in the order of the periods. */
  tell: (db: Database, question: ToldQuestion) => Promise<ToldGroup[][]>;
  /** The text that says what the groups are of. */
  note: TextKey;
}

export type Breakdowns = Partial<Record<Breakdown, BreakdownSql | BreakdownTold>>;

/** Names that are data: the municipality's own topics, the factors and the goals of its programme. */
export type OwnNames = 'topics' | 'factors' | 'goals';

/** A closed list of the catalogue, the municipality's own names, or the key itself (a postal code, a free theme). */
export type NameSource = keyof ClosedLists | OwnNames | 'as-written';

/** The value and the parts of one period. Null is "no data". */
export type Figure = { value: number | null } & Record<string, number | null>;

export interface IndicatorWords {
  name: string;
  definition: string;
  leftOut: string;
  /** What must be known before the figure is added to another one. */
  note: string | null;
}

/**
 * One figure: how it is counted, which records it counts, and by what it may be broken down. They belong together in one
 * file, so that the number, its evidence and its parts cannot come to mean different things.
 */
export interface Indicator {
  key: string;
  kind: IndicatorKind;
  unit: IndicatorUnit;
  /** Whether the figures of shorter periods add up to that of a longer one, so that a year's target may be spread. */
  adds: boolean;
  /** The rest of a compound figure, beside its headline. */
  parts: readonly { key: string; unit: IndicatorUnit }[];
  /** One row: `value`, and a column of its key's name for each part. */
  figure: SqlOfSpan;
  /** What SQL would say badly, such as an interval of few answers, computed from the counts that it gives. */
  finish?: (counts: Figure) => Figure;
  /** As many rows as a count counts: `kind`, `id`, `row_id` (unique), `title`, `on_day`, `company_id`, `company_name`. */
  records: SqlOfSpan;
  breakdowns: Breakdowns;
  /** Typed in, not logged: it is known for the time before logging began, too. */
  typedIn?: true;
  /** Rows `reason` (of `leftOutReasons`) and `value`: how many records of the span are not in the figure, and why. */
  leftOutOf?: SqlOfSpan;
  /** Names and definition of an indicator that comes from a programme's file; the catalogue's own have theirs among the texts. */
  words?: Record<Language, IndicatorWords & { parts: Record<string, string> }>;
  /** Has the last word on the light: an index of too few answers has none, whatever its target says. */
  judge?: (figure: Figure, previous: Figure, byTarget: Light) => Light;
  /** Has the last word on the direction, where a difference may be chance. */
  trend?: (figure: Figure, previous: Figure) => Trend | null;
}

/** The town hall as the figures need to know it. */
export interface Circumstances {
  municipalityCode: string;
  /** Codes of the region's municipalities, its own among them. */
  regionCodes: readonly string[];
  /** From this day on an empty period is 0; before it there is no data, which is not the same as nothing. */
  loggingBeganOn: Day;
  promisedHours: number;
  now: Date;
}

/** An indicator where the programme has it. */
export interface PlacedIndicator {
  indicator: Indicator;
  factor: string;
}
