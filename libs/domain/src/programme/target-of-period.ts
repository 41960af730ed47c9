import {
  addDays,
  dayOf,
  daysBetween,
  hasEnded,
  periodContaining,
  periodsBetween,
  type Day,
  type Period,
  type PeriodKind,
} from '@elinvoima/contracts';
import type { IndicatorTarget } from './indicator-target.entity.js';

/** A target as it is kept, as far as its sense goes. */
export type HeldTarget = Pick<
  IndicatorTarget,
  | 'indicatorKey'
  | 'periodKind'
  | 'period'
  | 'value'
  | 'better'
  | 'strict'
  | 'greenFrom'
  | 'amberFrom'
  | 'validFrom'
  | 'validUntil'
  | 'spreadKind'
  | 'spreadShares'
>;

/** An indicator as far as its targets care: do shorter periods add up to longer ones? Only then may a target be spread. */
export interface Aimed {
  key: string;
  adds: boolean;
}

/** What one period is held against. */
export interface PeriodTarget {
  /** The target whose direction and limits count. */
  rule: HeldTarget;
  /** The whole period's; null: better than the period before. */
  value: number | null;
  /** What of it is due by now. */
  due: number | null;
}

const monthsOf = { month: 1, quarter: 3, third: 4, half: 6, year: 12 } as const;
const longer: readonly Exclude<PeriodKind, 'month' | 'term'>[] = ['quarter', 'third', 'half', 'year'];

const isValidOn = ({ validFrom, validUntil }: HeldTarget, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validUntil === null || day < validUntil);

/** The target set for just this period, else for its kind. */
function setFor(targets: readonly HeldTarget[], period: Period, lastDay = period.lastDay): HeldTarget | undefined {
  return (
    targets.find((target) => target.period === period.code) ??
    targets.find((target) => target.periodKind === period.kind && isValidOn(target, lastDay))
  );
}

/** The share of a year's target that falls on each month: by the municipality's plan, else evenly. */
function monthShares({ spreadKind, spreadShares }: HeldTarget): number[] {
  if (spreadKind === null || spreadShares === null) return Array.from({ length: 12 }, () => 1 / 12);
  const whole = spreadShares.reduce((sum, share) => sum + share, 0);
  const months = monthsOf[spreadKind];
  return Array.from({ length: 12 }, (_, month) => (spreadShares[Math.floor(month / months)] ?? 0) / months / whole);
}

/** What a target of a longer period asks of a month within it. */
function shareOfMonth(target: HeldTarget, value: number, month: Period, of: Period): number {
  return of.kind === 'year' ? value * (monthShares(target)[month.number - 1] ?? 0) : value / monthsIn(of).length;
}

function monthsIn(period: Period): Period[] {
  return periodsBetween(periodContaining('month', period.firstDay), periodContaining('month', period.lastDay));
}

interface MonthTarget {
  rule: HeldTarget;
  value: number;
}

/** What a month is to bring by the shortest target that speaks of it; undefined when none does. */
function ofMonth(targets: readonly HeldTarget[], month: Period): MonthTarget | undefined {
  const own = setFor(targets, month);
  if (own !== undefined) return own.value === null ? undefined : { rule: own, value: own.value };
  for (const kind of longer) {
    const whole = periodContaining(kind, month.firstDay);
    const target = setFor(targets, whole, month.lastDay);
    if (target?.value !== undefined && target.value !== null)
      return { rule: target, value: shareOfMonth(target, target.value, month, whole) };
  }
  return undefined;
}

/** Twelve digits: thirds of a year must not leave a target a hair above its number, or reaching it exactly would stay amber. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const daysPassed = ({ firstDay }: Period, now: Date): number =>
  Math.max(0, daysBetween(firstDay, addDays(dayOf(now), 1)));

/** What is due by now of a sum spread by a plan: whole months that have passed, and the days of the one that runs. */
function dueOfMonths(months: readonly { month: Period; value: number }[], now: Date): number {
  return months.reduce((sum, { month, value }) => {
    if (hasEnded(month, now)) return sum + value;
    return sum + (value * daysPassed(month, now)) / daysBetween(month.firstDay, month.dayAfter);
  }, 0);
}

function ofSum(targets: readonly HeldTarget[], period: Period, now: Date): PeriodTarget | null {
  const own = setFor(targets, period);
  if (own?.value === null) return { rule: own, value: null, due: null };
  const months = monthsIn(period).flatMap((month): (MonthTarget & { month: Period })[] => {
    if (own?.value !== undefined && own.value !== null)
      return [{ month, rule: own, value: shareOfMonth(own, own.value, month, period) }];
    const target = ofMonth(targets, month);
    return target === undefined ? [] : [{ month, ...target }];
  });
  const rule = months.at(-1)?.rule;
  // A month without a target leaves the whole without one: half a target would look like an easy one.
  if (rule === undefined || months.length < monthsIn(period).length) return null;
  const value = tidy(months.reduce((sum, month) => sum + month.value, 0));
  if (hasEnded(period, now)) return { rule, value, due: value };
  // Spread evenly, what is due grows with the days; by a plan, with its months.
  const isEven = months.every((month) => month.rule === rule) && rule.spreadKind === null;
  const due = isEven
    ? (value * daysPassed(period, now)) / daysBetween(period.firstDay, period.dayAfter)
    : dueOfMonths(months, now);
  return { rule, value, due: tidy(due) };
}

/** Stocks and indices are not spread: the period's own target, else the year's that it lies in. */
function ofLevel(targets: readonly HeldTarget[], period: Period): PeriodTarget | null {
  const year = periodContaining('year', period.lastDay);
  const rule = setFor(targets, period) ?? setFor(targets, year, period.lastDay);
  return rule === undefined ? null : { rule, value: rule.value, due: rule.value };
}

/** What an indicator is held against in a period, as far as the day of looking; null when the programme sets nothing. */
export function targetOfPeriod(
  targets: readonly HeldTarget[],
  { key, adds }: Aimed,
  period: Period,
  now: Date,
): PeriodTarget | null {
  const own = targets.filter(({ indicatorKey }) => indicatorKey === key);
  if (own.length === 0) return null;
  return adds ? ofSum(own, period, now) : ofLevel(own, period);
}
