import { parsePeriod, type Period } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import { targetOfPeriod, type HeldTarget } from './target-of-period.js';

const period = (code: string): Period => {
  const found = parsePeriod(code);
  if (found === null) throw new Error(code);
  return found;
};
const target = (given: Partial<HeldTarget>): HeldTarget => ({
  indicatorKey: 'x',
  periodKind: given.period === undefined ? 'year' : null,
  period: null,
  value: 400,
  better: 'more',
  strict: false,
  greenFrom: 1,
  amberFrom: 0.8,
  validFrom: null,
  validUntil: null,
  spreadKind: null,
  spreadShares: null,
  ...given,
});
const flow = { key: 'x', adds: true };
const level = { key: 'x', adds: false };
const afterwards = new Date('2031-01-01T10:00:00Z');
const valueOf = (targets: HeldTarget[], code: string, aimed = flow, now = afterwards) =>
  targetOfPeriod(targets, aimed, period(code), now)?.value ?? null;
const dueOf = (targets: HeldTarget[], code: string, now: string, aimed = flow) =>
  targetOfPeriod(targets, aimed, period(code), new Date(now))?.due ?? null;

describe('what a period is held against', () => {
  it('a year’s target is spread evenly over its parts, and years add up to longer periods', () => {
    const targets = [target({})];
    expect(valueOf(targets, '2026-Q3')).toBe(100);
    expect(valueOf([target({ value: 120 })], '2026-02')).toBe(10);
    expect(valueOf(targets, '2026-T1')).toBe(133.333333333);
    expect(valueOf(targets, '2026')).toBe(400);
    expect(valueOf(targets, '2025-2029')).toBe(1600);
  });

  it('a target of the period itself comes before its kind’s, and its kind’s before the year’s', () => {
    const targets = [
      target({}),
      target({ periodKind: 'quarter', value: 90 }),
      target({ period: '2026-Q3', value: 70 }),
    ];
    expect(valueOf(targets, '2026-Q3')).toBe(70);
    expect(valueOf(targets, '2026-Q2')).toBe(90);
    expect(valueOf(targets, '2026')).toBe(400);
    expect(valueOf(targets, '2026-06')).toBe(30);
  });

  it('quarters add up to a year when each of them has a target, and to nothing when one has none', () => {
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((code, n) =>
      target({ period: code, value: n + 1 }),
    );
    expect(valueOf(quarters, '2026')).toBe(10);
    expect(valueOf(quarters, '2026-H2')).toBe(7);
    expect(valueOf(quarters.slice(1), '2026')).toBeNull();
    expect(valueOf(quarters, '2027-Q1')).toBeNull();
  });

  it('holds only for periods whose last day lies in its validity', () => {
    const targets = [
      target({ validUntil: '2026-07-01' }),
      target({ value: 800, validFrom: '2026-07-01', validUntil: '2027-01-01' }),
    ];
    expect(valueOf(targets, '2026-Q2')).toBe(100);
    expect(valueOf(targets, '2026-Q3')).toBe(200);
    expect(valueOf(targets, '2026')).toBe(800);
    expect(valueOf(targets, '2027-Q1')).toBeNull();
  });

  it('the municipality’s own plan gives each part its share, and only the proportions matter', () => {
    const planned = (shares: number[]) => [target({ spreadKind: 'quarter', spreadShares: shares })];
    expect(valueOf(planned([10, 20, 30, 40]), '2026-Q1')).toBe(40);
    expect(valueOf(planned([0.1, 0.2, 0.3, 0.4]), '2026-Q4')).toBe(160);
    expect(valueOf(planned([1, 2, 3, 4]), '2026-H1')).toBe(120);
    expect(valueOf(planned([1, 2, 3, 4]), '2026-02')).toBe(13.3333333333);
    expect(valueOf(planned([1, 2, 3, 4]), '2026')).toBe(400);
  });

  it('while a period runs, what is due grows with its days, or with the months of the plan', () => {
    const quarter = [target({ periodKind: 'quarter', value: 92 })];
    expect(dueOf(quarter, '2026-Q4', '2026-09-30T21:00:00Z')).toBe(1);
    expect(dueOf(quarter, '2026-Q4', '2026-11-15T10:00:00Z')).toBe(46);
    expect(dueOf(quarter, '2026-Q3', '2026-11-15T10:00:00Z')).toBe(92);
    const planned = [target({ spreadKind: 'half', spreadShares: [1, 3] })];
    expect(dueOf(planned, '2026', '2026-06-30T10:00:00Z')).toBe(100);
    expect(dueOf(planned, '2026', '2026-09-30T10:00:00Z')).toBe(250);
  });

  it('stocks and shares are not spread: the year’s target holds for each of its periods, whole', () => {
    const targets = [target({ value: 60 }), target({ period: '2026-Q4', value: 65 })];
    expect(valueOf(targets, '2026-Q3', level)).toBe(60);
    expect(valueOf(targets, '2026-Q4', level)).toBe(65);
    expect(valueOf(targets, '2025-2029', level)).toBe(60);
    expect(dueOf(targets, '2026-Q4', '2026-11-15T10:00:00Z', level)).toBe(65);
    expect(valueOf([target({ period: '2025', value: 900 })], '2025-H1', level)).toBe(900);
    expect(valueOf([target({ period: '2025', value: 900 })], '2026-H1', level)).toBeNull();
  });

  it('"better than before" has no number, and an indicator without targets has nothing', () => {
    expect(targetOfPeriod([target({ value: null })], level, period('2026-Q3'), afterwards)).toMatchObject({
      value: null,
      due: null,
    });
    expect(targetOfPeriod([target({})], { key: 'y', adds: true }, period('2026-Q3'), afterwards)).toBeNull();
  });
});
