import { expect, test } from '@jest/globals';
import { officeHoursBefore } from './office-hours.js';

const local = (text: string) => new Date(`${text}:00+02:00`);

test.each([
  // Wednesday noon: four hours of today, four of yesterday's afternoon.
  ['2026-11-18T12:00', 8, '2026-11-17T12:00'],
  ['2026-11-18T12:00', 4, '2026-11-18T08:00'],
  // A Monday morning before opening: all of it lies on Friday.
  ['2026-11-16T07:00', 8, '2026-11-13T08:00'],
  // Sunday: the hours of Friday.
  ['2026-11-15T15:00', 2, '2026-11-13T14:00'],
  // Independence Day 2027 is a Monday.
  ['2027-12-07T09:00', 2, '2027-12-03T15:00'],
])('at %s, %d working hours ago was %s', (now, hours, then) => {
  expect(officeHoursBefore(local(now), hours)).toEqual(local(then));
});
