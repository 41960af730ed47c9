import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  clockOf,
  dayFrom,
  dayOf,
  daysBetween,
  formatDay,
  instantAt,
  isDay,
  mondayOf,
  monthsBetween,
  mondayOfWeek,
  startOfDay,
  weekdayOf,
} from './days.js';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
const utc = (day: string): string => startOfDay(day).toISOString();

describe('a calendar day', () => {
  it('exists or is refused', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-11-16T00:00Z', '', null, 20261116])
      expect([wrong, isDay(wrong)]).toEqual([wrong, false]);
    expect(dayFrom(2026, 2, 29)).toBeNull();
    expect(dayFrom(26, 2, 2)).toBeNull();
  });

  it('begins at local midnight, an hour earlier in UTC while summer time is on', () => {
    expect(utc('2026-01-01')).toBe('2025-12-31T22:00:00.000Z');
    expect(utc('2026-04-01')).toBe('2026-03-31T21:00:00.000Z');
    expect(utc('2026-10-01')).toBe('2026-09-30T21:00:00.000Z');
    expect(utc('2027-01-01')).toBe('2026-12-31T22:00:00.000Z');
  });

  it('lasts 23 hours on the last Sunday of March and 25 on that of October', () => {
    const hours = (day: string): number =>
      (startOfDay(addDays(day, 1)).getTime() - startOfDay(day).getTime()) / 3_600_000;
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-03-30')]).toEqual([24, 23, 24]);
    expect([hours('2026-10-24'), hours('2026-10-25'), hours('2026-10-26')]).toEqual([24, 25, 24]);
  });

  it('is found from an instant by the local clock', () => {
    expect(dayOf(new Date('2026-03-31T20:30:00Z'))).toBe('2026-03-31');
    expect(dayOf(new Date('2026-03-31T21:05:00Z'))).toBe('2026-04-01');
    expect(dayOf(new Date('2026-12-31T21:59:59.999Z'))).toBe('2026-12-31');
    expect(clockOf(new Date('2026-07-01T09:05:00Z'))).toBe('12:05');
  });

  it('takes the first of the doubled hour and jumps over the missing one', () => {
    expect(instantAt('2026-10-25', '03:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantAt('2026-10-25', '04:00').toISOString()).toBe('2026-10-25T02:00:00.000Z');
    expect(instantAt('2026-03-29', '02:59').toISOString()).toBe('2026-03-29T00:59:00.000Z');
    expect(clockOf(instantAt('2026-03-29', '03:30'))).toBe('04:30');
    expect(() => instantAt('2026-03-29', '24:00')).toThrow(RangeError);
  });

  it('holds exactly the instants from its beginning to the next one’s', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const begins = startOfDay(day).getTime();
        expect(dayOf(new Date(begins))).toBe(day);
        expect(dayOf(new Date(begins - 1))).toBe(addDays(day, -1));
        expect(clockOf(new Date(begins))).toBe('00:00');
      }),
    );
  });

  it('counts days back and forth alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('adds months without leaving the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });

  it('counts the months between as people do, a short month’s end completing one', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(1);
    expect(monthsBetween('2026-01-31', '2026-02-27')).toBe(0);
    expect(monthsBetween('2025-11-22', '2026-11-22')).toBe(12);
    expect(monthsBetween('2025-11-23', '2026-11-22')).toBe(11);
    expect(monthsBetween('2026-11-22', '2025-11-22')).toBe(0);
  });

  it('knows weekdays and ISO weeks', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOfWeek(2026, 1)).toBe('2025-12-29');
    expect(mondayOfWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfWeek(2027, 53)).toBeNull();
  });

  it('is written as the language writes it', () => {
    expect(formatDay('2026-11-16', 'fi')).toBe('16.11.2026');
    expect(formatDay('2026-11-16', 'fi', 'short')).toBe('16.11.');
    expect(formatDay('2026-11-16', 'fi', 'long')).toBe('16. marraskuuta 2026');
    expect(formatDay('2026-11-16', 'fi', 'weekday')).toBe('ma 16.11.2026');
    expect(formatDay('2026-11-16', 'sv', 'long')).toBe('16 november 2026');
    expect(formatDay('2026-11-16', 'en', 'long')).toBe('16 November 2026');
  });
});
