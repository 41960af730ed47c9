import { dayOf, lastPeriods, type Period } from '@elinvoima/contracts';

/** The quarters that ended last, newest first. */
export function endedQuarters(count: number, now: Date): Period[] {
  return lastPeriods('quarter', dayOf(now), count + 1)
    .slice(0, -1)
    .toReversed();
}
