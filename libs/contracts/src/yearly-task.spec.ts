import { expect, test } from '@jest/globals';
import { dueDays, reportedPeriod } from './yearly-task.js';

test('a quarterly report comes four times a year, counted from its first day', () => {
  expect(dueDays({ firstDueOn: '2026-01-31', every: 'quarter' }, '2026-01-01', '2026-12-31')).toEqual([
    '2026-01-31',
    '2026-04-30',
    '2026-07-31',
    '2026-10-31',
  ]);
});

test('nothing is due before the first time, and both ends of the asked days belong', () => {
  const yearly = { firstDueOn: '2026-09-15', every: 'year' } as const;
  expect(dueDays(yearly, '2025-01-01', '2026-09-14')).toEqual([]);
  expect(dueDays(yearly, '2026-09-15', '2027-09-15')).toEqual(['2026-09-15', '2027-09-15']);
});

test('it speaks of the newest period that has ended', () => {
  expect(reportedPeriod('2026-10-20', 'quarter')?.code).toBe('2026-Q3');
  expect(reportedPeriod('2026-03-01', 'year')?.code).toBe('2025');
  expect(reportedPeriod('2025-09-01', 'term')?.code).toBe('2021-2025');
  expect(reportedPeriod('2018-09-01', 'term')).toBeNull();
});
