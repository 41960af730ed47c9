import { describe, expect, it } from '@jest/globals';
import { finnishHolidays, isWorkingDay } from './holidays.js';

describe('Finnish holidays', () => {
  it('the year 2026', () => {
    expect(finnishHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-24',
      '2026-06-19',
      '2026-06-20',
      '2026-10-31',
      '2026-12-06',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('Easter of an early, a late and an exceptional year', () => {
    expect(finnishHolidays(2008)).toContain('2008-03-23');
    expect(finnishHolidays(2038)).toContain('2038-04-25');
    expect(finnishHolidays(1981)).toContain('1981-04-19');
  });

  it('a town hall is open on an ordinary Monday, not on a weekend or Midsummer Eve', () => {
    expect(isWorkingDay('2026-11-23')).toBe(true);
    expect(isWorkingDay('2026-11-22')).toBe(false);
    expect(isWorkingDay('2026-06-19')).toBe(false);
  });
});
