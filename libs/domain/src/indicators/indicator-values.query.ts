import {
  breakdowns,
  previousPeriod,
  type Breakdown,
  type Day,
  type IndicatorKind,
  type IndicatorUnit,
  type Language,
  type Light,
  type Period,
  type PeriodKind,
  type Trend,
} from '@elinvoima/contracts';
import type { Clock, Database } from '../platform/index.js';
import { targetOfPeriod, targetsOf, type IndicatorTarget } from '../programme/index.js';
import { figuresOf } from './figures.query.js';
import type { Circumstances, Figure, PlacedIndicator } from './indicator.js';
import { followedBy, placedIndicator, type Followed } from './followed.query.js';
import { partName, wordsOf } from './indicator-words.js';
import { lightAgainst } from './light.js';

export interface IndicatorPart {
  key: string;
  name: string;
  value: number | null;
  unit: IndicatorUnit;
}

/** One indicator of a period, as the director reads it. */
export interface IndicatorValue {
  key: string;
  factor: string;
  name: string;
  kind: IndicatorKind;
  unit: IndicatorUnit;
  /** Null is "no data": the period has not begun, or logging was not yet in use. */
  value: number | null;
  parts: IndicatorPart[];
  target: number | null;
  light: Light;
  /** The value of the period of the same kind just before. */
  previous: number | null;
  trend: Trend | null;
  definition: string;
  leftOut: string;
  /** What must be known before the figure is added to another one. */
  note: string | null;
  /** By what it can be broken down. */
  breakdowns: Breakdown[];
  /** Null while the period is open. */
  frozen: null;
  /** The values of earlier periods and this one, oldest first, when asked for. */
  history?: { period: string; value: number | null }[];
}

export interface ValuesRequest {
  period: Period;
  language: Language;
  /** How many periods the history holds, this one included. */
  history?: number;
}

function trendOf({ value }: Figure, { value: previous }: Figure): Trend | null {
  if (value === null || previous === null) return null;
  return value > previous ? 'up' : value < previous ? 'down' : 'flat';
}

/** Where the calendar of periods begins; there is nothing before it to compare with. */
const firstDayOf = (kind: PeriodKind): Day => (kind === 'term' ? '2017-06-01' : '1900-01-01');

/** The last `count` periods up to and including this one, oldest first; fewer where the calendar of the kind begins. */
export function periodsUpTo(period: Period, count: number): Period[] {
  const periods = [period];
  for (let first = period; periods.length < count && first.firstDay > firstDayOf(period.kind); periods.unshift(first))
    first = previousPeriod(first);
  return periods;
}

function judged(
  { indicator }: PlacedIndicator,
  { figure, previous }: { figure: Figure; previous: Figure },
  targets: readonly IndicatorTarget[],
  period: Period,
  { now }: Circumstances,
): { target: number | null; light: Light } {
  const found = targetOfPeriod(targets, indicator, period, now);
  const target = found?.value ?? (found === null ? null : previous.value);
  const byTarget = found === null ? 'none' : lightAgainst(found, figure.value, previous.value);
  return { target, light: indicator.judge?.(figure, previous, byTarget) ?? byTarget };
}

async function valueOf(
  db: Database,
  placed: PlacedIndicator,
  targets: readonly IndicatorTarget[],
  { circumstances }: Followed,
  { period, language, history }: ValuesRequest,
): Promise<IndicatorValue> {
  const { indicator, factor } = placed;
  const periods = periodsUpTo(period, Math.max(2, history ?? 0));
  const figures = await figuresOf(db, placed, periods, circumstances);
  const figure = figures.at(-1) ?? { value: null };
  const previous = figures.at(-2) ?? { value: null };
  return {
    key: indicator.key,
    factor,
    kind: indicator.kind,
    unit: indicator.unit,
    ...wordsOf(indicator, language),
    value: figure.value,
    parts: indicator.parts.map(({ key, unit }) => ({
      key,
      name: partName(indicator, key, language),
      value: figure[key] ?? null,
      unit,
    })),
    breakdowns: breakdowns.filter((by) => indicator.breakdowns[by] !== undefined),
    ...judged(placed, { figure, previous }, targets, period, circumstances),
    previous: previous.value,
    trend: (indicator.trend ?? trendOf)(figure, previous),
    frozen: null,
    ...(history === undefined
      ? {}
      : {
          history: periods
            .map(({ code }, index) => ({ period: code, value: figures[index]?.value ?? null }))
            .slice(-history),
        }),
  };
}

/** Every indicator that the programme follows, for one period: a statement for each, none for the records. */
export async function indicatorValues(db: Database, clock: Clock, request: ValuesRequest): Promise<IndicatorValue[]> {
  return valuesOf(db, await followedBy(db, clock, request.period.lastDay), request);
}

/** One indicator by its key. Throws `NotFound` for one that the programme does not have. */
export async function indicatorValue(
  db: Database,
  clock: Clock,
  key: string,
  request: ValuesRequest,
): Promise<IndicatorValue> {
  const followed = await followedBy(db, clock, request.period.lastDay);
  const placed = placedIndicator(followed, key);
  return valueOf(db, placed, await targetsOf(db, followed.programme.id), followed, request);
}

/** The same for one who has the programme in hand already. */
export async function valuesOf(db: Database, followed: Followed, request: ValuesRequest): Promise<IndicatorValue[]> {
  const targets = await targetsOf(db, followed.programme.id);
  const values: IndicatorValue[] = [];
  // One after another: a director's glance must not take every connection of the pool.
  for (const placed of followed.indicators) values.push(await valueOf(db, placed, targets, followed, request));
  return values;
}
