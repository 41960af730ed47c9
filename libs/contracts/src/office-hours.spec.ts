import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { officeHoursAfter, officeHoursBefore, officeHoursBetween } from './office-hours.js';

const local = (text: string) => new Date(`${text}:00+02:00`);

test.each([
  // Wednesday noon: four hours of today, four of yesterday's afternoon.
  ['2026-11-18T12:00', 8, '2026-11-17T12:00'],
  // All of this morning, and what came in the evening before waits from this morning too.
  ['2026-11-18T12:00', 4, '2026-11-17T16:00'],
  // A Monday morning before opening: all of it lies on Friday.
  ['2026-11-16T07:00', 8, '2026-11-12T16:00'],
  // Sunday: the hours of Friday.
  ['2026-11-15T15:00', 2, '2026-11-13T14:00'],
  // Independence Day 2027 is a Monday.
  ['2027-12-07T09:00', 2, '2027-12-03T15:00'],
])('at %s, %d working hours ago was %s', (now, hours, then) => {
  expect(officeHoursBefore(local(now), hours)).toEqual(local(then));
});

test.each([
  // Monday morning before opening: the clock starts at eight and the day is the promise.
  ['2026-11-23T06:30', 8, '2026-11-23T16:00'],
  ['2026-11-23T10:30', 8, '2026-11-24T10:30'],
  // Friday at four is Monday at eight.
  ['2026-11-20T16:00', 2, '2026-11-23T10:00'],
  ['2026-11-21T12:00', 8, '2026-11-23T16:00'],
  // Independence Day 2027 is a Monday.
  ['2027-12-03T15:00', 2, '2027-12-07T09:00'],
  // The clocks were set back in the night of 25 October 2026: the hours are told by the wall.
  ['2026-10-23T15:00', 2, '2026-10-26T09:00'],
])('promised at %s, %d working hours end at %s', (since, hours, due) => {
  const zone = since < '2026-10-25' ? '+03:00' : '+02:00';
  expect(officeHoursAfter(new Date(`${since}:00${zone}`), hours)).toEqual(local(due));
});

const moments = fc
  .integer({ min: Date.parse('2025-12-01T00:00:00Z') / 60_000, max: Date.parse('2028-02-01T00:00:00Z') / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const promised = fc.integer({ min: 1, max: 90 });

test('the moment it is due, the hours that have passed and the moment that is looked back to agree on what is late', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 30 * 24 * 60 }), promised, (received, minutes, hours) => {
      const now = new Date(received.getTime() + minutes * 60_000);
      const due = officeHoursAfter(received, hours);
      expect(officeHoursBetween(received, due)).toBeCloseTo(hours, 9);
      expect(officeHoursBetween(received, new Date(due.getTime() - 1))).toBeLessThan(hours);
      const isLate = officeHoursBetween(received, now) > hours;
      expect(received < officeHoursBefore(now, hours)).toBe(isLate);
      expect(officeHoursBetween(due, now) > 0).toBe(isLate);
    }),
    { numRuns: 150 },
  );
});

test('more hours end later, a later beginning never earlier, and promises add up', () => {
  fc.assert(
    fc.property(moments, moments, promised, promised, (one, other, hours, more) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const due = officeHoursAfter(earlier, hours);
      expect(due <= officeHoursAfter(later, hours)).toBe(true);
      expect(due < officeHoursAfter(earlier, hours + more)).toBe(true);
      expect(officeHoursAfter(due, more)).toEqual(officeHoursAfter(earlier, hours + more));
    }),
    { numRuns: 50 },
  );
});
