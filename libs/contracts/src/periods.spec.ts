import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, dayOf, daysBetween } from './days.js';
import {
  hasBegun,
  hasEnded,
  includesInstant,
  instantsOf,
  lastPeriods,
  nextPeriod,
  parsePeriod,
  periodContaining,
  periodKinds,
  periodsBetween,
  previousPeriod,
  type Period,
} from './periods.js';

function period(code: string): Period {
  const parsed = parsePeriod(code);
  if (parsed === null) throw new Error(`no period ${code}`);
  return parsed;
}
const days = (code: string): string => `${period(code).firstDay}…${period(code).lastDay}`;
const begins = (code: string): string => instantsOf(period(code)).from.toISOString();

describe('a period', () => {
  it('is read from its code', () => {
    expect(days('2026')).toBe('2026-01-01…2026-12-31');
    expect(days('2026-H1')).toBe('2026-01-01…2026-06-30');
    expect(days('2026-H2')).toBe('2026-07-01…2026-12-31');
    expect(days('2026-T1')).toBe('2026-01-01…2026-04-30');
    expect(days('2026-T3')).toBe('2026-09-01…2026-12-31');
    expect(days('2026-Q3')).toBe('2026-07-01…2026-09-30');
    expect(days('2028-02')).toBe('2028-02-01…2028-02-29');
  });

  it('of a council begins in June of the election year, in August after the postponed elections of 2021', () => {
    expect(days('2025-2029')).toBe('2025-06-01…2029-05-31');
    expect(days('2021-2025')).toBe('2021-08-01…2025-05-31');
    expect(days('2017-2021')).toBe('2017-06-01…2021-07-31');
    expect(periodContaining('term', '2025-05-31').code).toBe('2021-2025');
    expect(periodContaining('term', '2021-07-31').code).toBe('2017-2021');
    expect(() => periodContaining('term', '2017-05-31')).toThrow(RangeError);
  });

  it.each([
    '',
    '26',
    '2026-Q5',
    '2026-Q0',
    '2026-q3',
    '2026-T4',
    '2026-H3',
    '2026-13',
    '2026-00',
    '2026-9',
    '2026-2030',
    '2025-2030',
    '2013-2017',
    ' 2026',
    '2026-Q3 ',
    '1899',
    '2026-09-01',
  ])('is not %p', (code) => {
    expect(parsePeriod(code)).toBeNull();
  });

  it('begins and ends at local midnights', () => {
    expect(begins('2026-Q1')).toBe('2025-12-31T22:00:00.000Z');
    expect(begins('2026-Q2')).toBe('2026-03-31T21:00:00.000Z');
    expect(begins('2026-Q4')).toBe('2026-09-30T21:00:00.000Z');
    expect(begins('2027-Q1')).toBe('2026-12-31T22:00:00.000Z');
  });

  it('counts a call at half past eleven in the evening of 31 March into the first quarter', () => {
    expect(includesInstant(period('2026-Q1'), new Date('2026-03-31T20:30:00Z'))).toBe(true);
    expect(includesInstant(period('2026-Q1'), new Date('2026-03-31T21:05:00Z'))).toBe(false);
    expect(includesInstant(period('2026-Q2'), new Date('2026-03-31T21:05:00Z'))).toBe(true);
  });

  it('has an hour less with the spring night in it and an hour more with the autumn one', () => {
    const hoursOver = (code: string): number => {
      const { from, until } = instantsOf(period(code));
      return (
        (until.getTime() - from.getTime()) / 3_600_000 - 24 * daysBetween(period(code).firstDay, period(code).dayAfter)
      );
    };
    expect([hoursOver('2026-03'), hoursOver('2026-10'), hoursOver('2026-05'), hoursOver('2026')]).toEqual([
      -1, 1, 0, 0,
    ]);
  });

  it('has ended when its last day is over, not before', () => {
    expect(hasEnded(period('2026-Q3'), new Date('2026-09-30T20:59:59Z'))).toBe(false);
    expect(hasEnded(period('2026-Q3'), new Date('2026-09-30T21:00:00Z'))).toBe(true);
    expect(hasBegun(period('2026-Q4'), new Date('2026-09-30T20:59:59Z'))).toBe(false);
    expect(hasBegun(period('2026-Q4'), new Date('2026-09-30T21:00:00Z'))).toBe(true);
  });

  it('has neighbours, and rows of them', () => {
    expect(previousPeriod(period('2026-Q1')).code).toBe('2025-Q4');
    expect(nextPeriod(period('2026-T3')).code).toBe('2027-T1');
    expect(nextPeriod(period('2026')).code).toBe('2027');
    expect(previousPeriod(period('2025-2029')).code).toBe('2021-2025');
    expect(lastPeriods('quarter', '2026-11-22', 5).map(({ code }) => code)).toEqual([
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ]);
    expect(periodsBetween(period('2026-11'), period('2027-02')).map(({ code }) => code)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
    expect(periodsBetween(period('2026'), period('2026-Q4'))).toEqual([]);
    expect(periodsBetween(period('2027'), period('2026'))).toEqual([]);
  });

  it('tiles time: every instant lies in exactly one period of each kind, and the code reads back', () => {
    const anyInstant = fc.date({ min: new Date('2017-06-02'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...periodKinds), (instant, kind) => {
        const found = periodContaining(kind, dayOf(instant));
        const { from, until } = instantsOf(found);
        expect(instant >= from && instant < until).toBe(true);
        expect(parsePeriod(found.code)).toEqual(found);
        expect(includesInstant(nextPeriod(found), instant)).toBe(false);
        expect(previousPeriod(nextPeriod(found))).toEqual(found);
        expect(instantsOf(nextPeriod(found)).from).toEqual(until);
        expect(addDays(found.lastDay, 1)).toBe(found.dayAfter);
      }),
    );
  });
});
