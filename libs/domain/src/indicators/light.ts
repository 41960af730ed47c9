import type { Light } from '@elinvoima/contracts';
import type { PeriodTarget } from '../programme/index.js';

/** What a value is held against, and the achieved shares from which the light changes. */
export interface LightRule {
  /** What should have been reached by the day of looking. */
  due: number;
  better: 'more' | 'less';
  /** "Over 100": exactly the due value is not yet there. */
  strict: boolean;
  greenFrom: number;
  amberFrom: number;
}

/** The share reached of what was due. Of nothing, or of less than nothing, there is no share: it is met or it is not. */
function shareOf(value: number, { due, better, strict }: LightRule): number {
  const [reached, asked] = better === 'more' ? [value, due] : [due, value];
  if (reached >= 0 && asked > 0) return reached / asked;
  if (reached === asked) return strict ? 1 : Infinity;
  return better === 'more' ? (value > due ? Infinity : 0) : value < due ? Infinity : 0;
}

/**
 * The traffic light of a value: the achieved share is value ÷ due, and due ÷ value where less is better. Nothing is rounded
 * on the way, so 898 of 900 stays amber. No value or no rule is `none`.
 */
export function lightOf(value: number | null, rule: LightRule | null): Light {
  if (value === null || rule === null) return 'none';
  const { strict, greenFrom, amberFrom } = rule;
  const achieved = shareOf(value, rule);
  if (strict ? achieved > greenFrom : achieved >= greenFrom) return 'green';
  return achieved >= amberFrom ? 'amber' : 'red';
}

/** The light against a period's target. Without a number the aim is to do better than before: green then, amber for the same. */
export function lightAgainst(
  { rule, due, value: target }: PeriodTarget,
  value: number | null,
  previous: number | null,
): Light {
  const { better, strict, greenFrom, amberFrom } = rule;
  if (target !== null) return lightOf(value, { due: due ?? target, better, strict, greenFrom, amberFrom });
  return lightOf(value, previous === null ? null : { due: previous, better, strict: true, greenFrom: 1, amberFrom: 1 });
}
