import type { Light } from '@elinvoima/contracts';

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

/**
 * The traffic light of a value: the achieved share is value ÷ due, and due ÷ value where less is better. Nothing is rounded
 * on the way, so 898 of 900 stays amber. No value or no rule is `none`.
 */
export function lightOf(value: number | null, rule: LightRule | null): Light {
  if (value === null || rule === null) return 'none';
  const { due, better, strict, greenFrom, amberFrom } = rule;
  const [reached, asked] = better === 'more' ? [value, due] : [due, value];
  // Nothing was asked for, or nothing is as little as can be: met, unless it must be more than met.
  const achieved = asked === 0 ? (strict && reached === 0 ? 1 : Infinity) : reached / asked;
  if (strict ? achieved > greenFrom : achieved >= greenFrom) return 'green';
  return achieved >= amberFrom ? 'amber' : 'red';
}
