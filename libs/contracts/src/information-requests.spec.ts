import { describe, expect, it } from '@jest/globals';
import { assert, boolean, constantFrom, integer, property } from 'fast-check';
import { addDays, addMonths, daysBetween } from './days.js';
import { isWorkingDay } from './holidays.js';
import { furthestExtension, informationRequestKinds, requestDueOn } from './information-requests.js';

const due = (receivedOn: string, wide = false) => requestDueOn({ kind: 'information', wide, receivedOn });
const dueOfPerson = (receivedOn: string) => requestDueOn({ kind: 'data_subject', wide: false, receivedOn });

describe('the last day for an answer', () => {
  it('is two weeks for documents, a month when there are many', () => {
    expect(due('2026-11-02')).toBe('2026-11-16');
    expect(due('2026-11-02', true)).toBe('2026-12-02');
    expect(dueOfPerson('2026-11-03')).toBe('2026-12-03');
  });
  it('is the last day of a month that is too short', () => {
    expect(dueOfPerson('2026-01-30')).toBe('2026-03-02'); // 28 February is a Saturday
    expect(dueOfPerson('2027-12-31')).toBe('2028-01-31');
    expect(dueOfPerson('2028-01-31')).toBe('2028-02-29');
  });
  it('moves from weekends and holidays to the next working day', () => {
    expect(due('2026-11-22')).toBe('2026-12-07'); // Independence Day is a Sunday
    expect(due('2026-12-10')).toBe('2026-12-28'); // Christmas Eve, Christmas, Boxing Day, Sunday
    expect(due('2026-06-05')).toBe('2026-06-22'); // Midsummer Eve
    expect(due('2026-04-17')).toBe('2026-05-04'); // May Day, a Friday
  });
  it('is put off by two further months at most, and only for a data subject', () => {
    expect(furthestExtension({ kind: 'data_subject', wide: false, receivedOn: '2026-11-22' })).toBe('2027-02-22');
    expect(furthestExtension({ kind: 'information', wide: true, receivedOn: '2026-11-22' })).toBeNull();
  });
  it('is always a working day, never before the plain count and never more than a week after', () => {
    const day = integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
    assert(
      property(constantFrom(...informationRequestKinds), boolean(), day, (kind, wide, receivedOn) => {
        const found = requestDueOn({ kind, wide, receivedOn });
        const plain = kind === 'data_subject' || wide ? addMonths(receivedOn, 1) : addDays(receivedOn, 14);
        expect(isWorkingDay(found)).toBe(true);
        expect(daysBetween(plain, found)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(plain, found)).toBeLessThanOrEqual(6);
        if (found !== plain) expect(isWorkingDay(plain)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
