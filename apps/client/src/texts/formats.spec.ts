import { describe, expect, test } from '@jest/globals';
import { createFormats, toDay } from './formats.js';

const fi = createFormats('fi');
const sv = createFormats('sv');
const en = createFormats('en');
const now = '2026-11-22';

describe('days and times', () => {
  test('are written as each language writes them', () => {
    expect([fi.day('2026-11-21'), sv.day('2026-11-21'), en.day('2026-11-21')]).toEqual([
      '21.11.2026',
      '21.11.2026',
      '21 Nov 2026',
    ]);
    expect(fi.timeOfDay('2026-11-21T12:05:00Z')).toBe('klo\u00a014.05');
    expect(fi.dayAndTime('2026-06-30T21:30:00Z')).toBe('1.7.2026 klo\u00a000.30');
  });

  test('fall on the day that Helsinki has', () => {
    expect(toDay('2026-03-31T21:05:00Z')).toBe('2026-04-01');
    expect(toDay('2026-04-01')).toBe('2026-04-01');
  });

  test.each([
    ['2026-11-22', 'tänään'],
    ['2026-11-21', 'eilen'],
    ['2026-11-23', 'huomenna'],
    ['2026-11-19', 'torstai 19.11.'],
    ['2026-10-13', 'ti 13.10.'],
    ['2025-09-28', '28.9.2025'],
  ])('%s is %s', (day, words) => {
    expect(fi.relativeDay(day, now)).toBe(words);
  });

  test.each([
    ['2026-11-19', '3 päivää sitten'],
    ['2026-10-25', '4 viikkoa sitten'],
    ['2026-05-22', '6 kuukautta sitten'],
    ['2023-11-22', '3 vuotta sitten'],
    ['2026-12-06', '2 viikon päästä'],
  ])('from now %s is %s', (day, words) => {
    expect(fi.distance(day, now)).toBe(words);
  });
});

test('numbers have a decimal comma and no-break spaces', () => {
  expect(fi.number(12345.6)).toBe('12\u00a0345,6');
  expect(fi.percent(12.5, 1)).toBe('12,5\u00a0%');
});

test('Finnish letters come after Z', () => {
  expect(['Öljy', 'Zeta', 'Äes', 'Aho', 'Åland'].toSorted(fi.compare)).toEqual(['Aho', 'Zeta', 'Åland', 'Äes', 'Öljy']);
});
