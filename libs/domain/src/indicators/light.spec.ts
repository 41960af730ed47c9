import { describe, expect, it } from '@jest/globals';
import { lightAgainst, lightOf, type LightRule } from './light.js';

const rule = (due: number, others: Partial<LightRule> = {}): LightRule => ({
  due,
  better: 'more',
  strict: false,
  greenFrom: 1,
  amberFrom: 0.8,
  ...others,
});

describe('the traffic light', () => {
  it.each([
    ['Muuttovoitto', 10, rule(25), 'red'],
    ['Asukasluku', 3099, rule(3028), 'green'],
    ['Työikäiset', 1563, rule(1350), 'green'],
    ['Työpaikat: 898 of 900 does not round up', 898, rule(900), 'amber'],
    ['Vuosikate/poistot: over 100', 171, rule(100, { strict: true }), 'green'],
    ['exactly 100 is not over 100', 100, rule(100, { strict: true }), 'amber'],
    ['two of three does not round up to 66,7 %', 66.666667, rule(66.7), 'amber'],
    ['8,04 hours do not round down to the promised 8', 8.04, rule(8, { better: 'less' }), 'amber'],
    ['exactly the target is the target', 100, rule(100), 'green'],
    ['the border of amber', 80, rule(100), 'amber'],
    ['just under it', 79.999, rule(100), 'red'],
    ['hours: quicker than promised', 4, rule(8, { better: 'less' }), 'green'],
    ['hours: a little slower', 9, rule(8, { better: 'less' }), 'amber'],
    ['hours: much slower', 20, rule(8, { better: 'less' }), 'red'],
    ['no hours at all', 0, rule(8, { better: 'less' }), 'green'],
    ['nothing was due yet', 0, rule(0), 'green'],
    ['positive is asked for: a loss is no share of nothing', -3, rule(0, { strict: true }), 'red'],
    ['positive is asked for: nothing gained', 0, rule(0, { strict: true }), 'amber'],
    ['positive is asked for: a gain', 1, rule(0, { strict: true }), 'green'],
    ['a smaller loss than the one allowed', -5, rule(-10), 'green'],
    ['a greater loss than the one allowed', -15, rule(-10), 'red'],
    ['less is better, and it went below nothing', -1, rule(2, { better: 'less' }), 'green'],
    ['own limits', 95, rule(100, { greenFrom: 0.9 }), 'green'],
  ] as const)('%s', (_, value, given, light) => {
    expect(lightOf(value, given)).toBe(light);
  });

  it('without a number the aim is to do better than the period before', () => {
    const held = { better: 'more', strict: false, greenFrom: 1, amberFrom: 0.8 } as const;
    const grows = {
      rule: {
        ...held,
        indicatorKey: 'x',
        periodKind: 'year',
        period: null,
        value: null,
        validFrom: null,
        validUntil: null,
        spreadKind: null,
        spreadShares: null,
      },
      value: null,
      due: null,
    } as const;
    expect(lightAgainst(grows, 101, 100)).toBe('green');
    expect(lightAgainst(grows, 100, 100)).toBe('amber');
    expect(lightAgainst(grows, 99, 100)).toBe('red');
    expect(lightAgainst(grows, -4, -5)).toBe('green');
    expect(lightAgainst(grows, 100, null)).toBe('none');
    expect(lightAgainst({ ...grows, rule: { ...grows.rule, better: 'less' } }, 99, 100)).toBe('green');
  });

  it('no data and no target are not assessed', () => {
    expect(lightOf(null, rule(10))).toBe('none');
    expect(lightOf(10, null)).toBe('none');
  });
});
