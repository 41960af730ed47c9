import { parsePeriod } from '@elinvoima/contracts';
import type { Fault } from '../platform/index.js';
import { spreadLength, type TargetRule } from './target-file.js';

/** The faults of a target by itself: members that do not go together. */
export function checkTarget(target: TargetRule, at = ''): Fault[] {
  const faults: Fault[] = [];
  const { periodKind, period, value, validFrom, validUntil, spread, greenFrom, amberFrom } = target;
  if ((periodKind === null) === (period === null)) faults.push({ pointer: `${at}/periodKind`, code: 'target-of-what' });
  if (period !== null && parsePeriod(period) === null) faults.push({ pointer: `${at}/period`, code: 'not-a-period' });
  if (period !== null && (validFrom ?? validUntil) !== null)
    faults.push({ pointer: `${at}/validFrom`, code: 'target-dated-twice' });
  if (validFrom !== null && validUntil !== null && validUntil <= validFrom)
    faults.push({ pointer: `${at}/validUntil`, code: 'ends-before-start' });
  if (amberFrom <= 0 || amberFrom > greenFrom) faults.push({ pointer: `${at}/amberFrom`, code: 'limits-reversed' });
  if (spread !== null) {
    const ofYear = (periodKind ?? (period === null ? null : parsePeriod(period)?.kind)) === 'year';
    if (!ofYear || value === null) faults.push({ pointer: `${at}/spread`, code: 'spread-of-a-year' });
    const { shares } = spread;
    if (shares.length !== spreadLength[spread.periodKind] || !shares.some((share) => share > 0))
      faults.push({
        pointer: `${at}/spread/shares`,
        code: 'spread-shares',
        values: { count: spreadLength[spread.periodKind] },
      });
  }
  return faults;
}

type Held = Pick<TargetRule, 'indicator' | 'periodKind' | 'period' | 'validFrom' | 'validUntil'>;

/** Whether two targets would both hold for some period, so that nobody could tell which one counts. */
export function targetsOverlap(one: Held, other: Held): boolean {
  if (one.indicator !== other.indicator) return false;
  if (one.period !== null || other.period !== null) return one.period === other.period;
  return (
    one.periodKind === other.periodKind &&
    (one.validFrom ?? '') < (other.validUntil ?? '9999') &&
    (other.validFrom ?? '') < (one.validUntil ?? '9999')
  );
}
