import { daysBetween, hasEnded, addDays, dayOf, type Period, type PeriodKind } from '@elinvoima/contracts';
import type { Indicator } from './indicator.js';

/** A target as the programme sets it. */
export interface Target {
  periodKind: PeriodKind;
  value: number;
}

const monthsOf: Record<PeriodKind, number> = { month: 1, quarter: 3, third: 4, half: 6, year: 12, term: 48 };

/** The target of one period: set for its kind, or spread evenly from the year's where figures add up. Null when there is none. */
export function targetOf(indicator: Pick<Indicator, 'adds'>, target: Target | null, period: Period): number | null {
  if (target === null) return null;
  if (target.periodKind === period.kind || !indicator.adds) return target.value;
  return (target.value * monthsOf[period.kind]) / monthsOf[target.periodKind];
}

/** What of a period's target is due by now: all of it once the period is over or where figures do not add up, else by days passed. */
export function dueOf(indicator: Pick<Indicator, 'adds'>, value: number, period: Period, now: Date): number {
  if (!indicator.adds || hasEnded(period, now)) return value;
  const passed = daysBetween(period.firstDay, addDays(dayOf(now), 1));
  return (value * Math.max(0, passed)) / daysBetween(period.firstDay, period.dayAfter);
}
