import { fewestForArrow } from './minimum-groups.js';
import { changeBetween, type Figure, type Interval } from './statistics.js';
import { studentT975 } from './student-t.js';

/** The same respondents twice are compared pair by pair when at least this share of both rounds are in both … */
const overlapForPairs = 0.8;
/** … and there are at least so many of them. */
const fewestPairs = 30;

/** What each respondent of a round gave to a figure, such that the figure is their mean (NPS: 100, 0 or −100). */
export type Points = ReadonlyMap<string, number>;

export interface Change {
  readonly value: number;
  readonly interval: Interval;
  /** Told only of a change beyond chance, and only when both rounds have enough answers; otherwise nothing points anywhere. */
  readonly direction: 'up' | 'down' | null;
  /** Whether it was computed from those who answered both times. */
  readonly paired: boolean;
}

/** The mean difference of those in both rounds, d̄ ± t(m − 1)·s/√m; `null` when the rounds overlap too little for it. */
export function pairedChange(
  before: Points,
  after: Points,
): { value: number; interval: Interval; pairs: number } | null {
  const differences: number[] = [];
  for (const [respondent, points] of after) {
    const earlier = before.get(respondent);
    if (earlier !== undefined) differences.push(points - earlier);
  }
  const pairs = differences.length;
  if (pairs < fewestPairs || pairs < overlapForPairs * Math.max(before.size, after.size)) return null;
  const value = differences.reduce((sum, each) => sum + each, 0) / pairs;
  const variance = differences.reduce((sum, each) => sum + (each - value) ** 2, 0) / (pairs - 1);
  const half = studentT975(pairs - 1) * Math.sqrt(variance / pairs);
  return { value, interval: { low: value - half, high: value + half }, pairs };
}

/**
 * The change from one round to the next. Pair by pair where the same companies answered and are known (named surveys);
 * otherwise Δ ± 1.96·√(SE₁² + SE₂²). `null` when either figure has no interval.
 */
export function changeOf(
  before: { readonly figure: Figure; readonly points: Points | null },
  after: { readonly figure: Figure; readonly points: Points | null },
): Change | null {
  const apart = changeBetween(before.figure, after.figure);
  if (apart === null) return null;
  const paired = before.points && after.points && pairedChange(before.points, after.points);
  const { value, interval } = paired ?? apart;
  const isEnough = Math.min(before.figure.n, after.figure.n) >= fewestForArrow;
  const direction = interval.low > 0 ? 'up' : interval.high < 0 ? 'down' : null;
  return { value, interval, direction: isEnough ? direction : null, paired: Boolean(paired) };
}
