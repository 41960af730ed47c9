import { describe, expect, it } from '@jest/globals';
import { workingDayFrom } from './working-days.js';

describe('the next working day', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-21', '2026-11-23'],
    // Christmas Eve is a Thursday, and Boxing Day a Saturday.
    ['2026-12-24', '2026-12-28'],
    // Good Friday to Easter Monday.
    ['2027-03-26', '2027-03-30'],
  ])('from %s is %s', (day, next) => {
    expect(workingDayFrom(day)).toBe(next);
  });
});
