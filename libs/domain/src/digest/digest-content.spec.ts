import { describe, expect, it } from '@jest/globals';
import { isWorthSaying } from './digest-content.query.js';

const nothing = {
  late: [],
  today: [],
  coming: [],
  enquiries: [],
  clocks: {},
  requests: [],
  steps: [],
  reviews: [],
  tasks: [],
  matches: [],
  assigned: [],
  accessReview: null,
};

describe('whether a digest is worth sending', () => {
  it('something late, due, waiting or given always is; nothing never is', () => {
    expect(isWorthSaying({ ...nothing, late: ['a'] }, '2026-11-25')).toBe(true);
    expect(isWorthSaying({ ...nothing, enquiries: ['a'] }, '2026-11-25')).toBe(true);
    const request = { id: 'a', kind: 'information' as const, lastDay: '2026-11-26' };
    expect(isWorthSaying({ ...nothing, requests: [request] }, '2026-11-25')).toBe(true);
    expect(isWorthSaying({ ...nothing, steps: ['a'] }, '2026-11-25')).toBe(true);
    expect(isWorthSaying({ ...nothing, reviews: ['a'] }, '2026-11-25')).toBe(true);
    expect(isWorthSaying({ ...nothing, assigned: [{ kind: 'measure', id: 'a' }] }, '2026-11-25')).toBe(true);
    expect(isWorthSaying(nothing, '2026-11-23')).toBe(false);
  });

  it('a review of access that is due is told on the first working day of the week', () => {
    const due = { ...nothing, accessReview: { lastCompletedOn: null, openId: null } };
    expect(isWorthSaying(due, '2026-11-23')).toBe(true);
    expect(isWorthSaying(due, '2026-11-24')).toBe(false);
  });

  it('what only lies ahead is told on the first working day of the week', () => {
    const ahead = { ...nothing, coming: ['a'] };
    expect(isWorthSaying(ahead, '2026-11-23')).toBe(true);
    expect(isWorthSaying(ahead, '2026-11-24')).toBe(false);
    // Easter Monday 2026 is the sixth of April.
    expect(isWorthSaying(ahead, '2026-04-07')).toBe(true);
  });
});
