import { describe, expect, it, test } from '@jest/globals';
import { dayOf } from '../days.js';
import { reminderPlanFault, usualLastDay } from './sending-rules.js';
import { maySendSurveyAtOnce, surveyQuietTime, surveySendingTime } from './sending-times.js';
import { sizeGroupOf, sizeGroups } from './size-groups.js';
import { sizeClasses } from '../enums.js';

describe('U8 when mails of surveys leave', () => {
  test.each([
    // A Wednesday of winter time: nine is seven by universal time.
    ['2026-11-18T06:59:59Z', 'hour'],
    ['2026-11-18T07:00:00Z', null],
    ['2026-11-18T12:59:59Z', null],
    ['2026-11-18T13:00:00Z', 'hour'],
    // Summer time.
    ['2026-06-10T06:00:00Z', null],
    ['2026-06-10T12:00:00Z', 'hour'],
    ['2026-11-21T10:00:00Z', 'day'],
    // Good Friday, Ascension Day, Midsummer Eve.
    ['2026-04-03T10:00:00Z', 'day'],
    ['2026-05-14T10:00:00Z', 'day'],
    ['2026-06-19T10:00:00Z', 'day'],
    ['2026-06-30T10:00:00Z', null],
    ['2026-07-01T10:00:00Z', 'season'],
    ['2026-07-31T10:00:00Z', 'season'],
    ['2026-08-03T10:00:00Z', null],
    ['2026-12-18T10:00:00Z', null],
    ['2026-12-21T10:00:00Z', 'season'],
    ['2027-01-05T10:00:00Z', 'season'],
    ['2027-01-07T10:00:00Z', null],
  ])('at %s: %s', (at, quiet) => {
    expect(surveyQuietTime(new Date(at))).toBe(quiet);
  });

  test.each([
    ['2026-11-18T10:00:00Z', '2026-11-18T10:00:00Z'],
    ['2026-11-18T03:00:00Z', '2026-11-18T07:00:00Z'],
    ['2026-11-18T13:00:00Z', '2026-11-19T07:00:00Z'],
    // Friday afternoon, before Easter: the Tuesday after it, in summer time.
    ['2026-04-02T13:00:00Z', '2026-04-07T06:00:00Z'],
    ['2026-06-30T13:00:00Z', '2026-08-03T06:00:00Z'],
    ['2026-12-18T14:00:00Z', '2027-01-07T07:00:00Z'],
  ])('what wants to leave at %s leaves at %s', (at, leaves) => {
    expect(surveySendingTime(new Date(at)).toISOString()).toBe(new Date(leaves).toISOString());
  });

  test('the moment found always allows, and nothing between does', () => {
    for (let hour = 0; hour < 366 * 24; hour += 97) {
      const at = new Date(Date.UTC(2026, 0, 1, hour));
      const found = surveySendingTime(at);
      expect(surveyQuietTime(found)).toBeNull();
      for (let between = at.getTime(); between < found.getTime(); between += 5 * 3_600_000)
        expect(surveyQuietTime(new Date(between))).not.toBeNull();
    }
  });

  test.each([
    ['2026-11-18T16:00:00Z', true],
    ['2026-11-18T19:30:00Z', false],
    ['2026-11-21T10:00:00Z', false],
    ['2026-07-15T10:00:00Z', false],
  ])('a press of "now" at %s: %s', (at, may) => {
    expect(maySendSurveyAtOnce(new Date(at))).toBe(may);
  });
});

describe('a plan of reminders', () => {
  it.each([
    [[], null],
    [[7, 14], null],
    [[6, 12, 18], null],
    [[7, 14, 21, 28], { index: 3, fault: 'too-many' }],
    [[5], { index: 0, fault: 'too-close' }],
    [[7, 12], { index: 1, fault: 'too-close' }],
    [[14, 7], { index: 1, fault: 'too-close' }],
    [[7, 28], null],
    [[7, 29], { index: 1, fault: 'after-closing' }],
  ])('%j', (days, fault) => {
    expect(reminderPlanFault(days, '2026-11-18', '2026-12-16')).toEqual(fault);
  });

  it('answers are taken two weeks after the last mail, at most ninety days', () => {
    const at = new Date('2026-11-18T10:00:00Z');
    expect([usualLastDay(at, []), usualLastDay(at, [7, 14]), usualLastDay(at, [80])]).toEqual([
      '2026-12-02',
      '2026-12-16',
      dayOf(new Date(at.getTime() + 90 * 86_400_000)),
    ]);
  });
});

test('every size class lies in one of three groups, in their order', () => {
  const places = sizeClasses.map((size) => sizeGroups.indexOf(sizeGroupOf(size)));
  expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
