import { describe, expect, it } from '@jest/globals';
import { cooperationState, isAssessmentDue, isIdle } from './cooperation-state.js';

describe('a cooperation', () => {
  const span = { startsOn: '2026-01-01', endsOn: '2026-06-30' };

  it('is active on its first and its last day', () => {
    expect(cooperationState(span, '2025-12-31')).toBe('upcoming');
    expect(cooperationState(span, '2026-01-01')).toBe('active');
    expect(cooperationState(span, '2026-06-30')).toBe('active');
    expect(cooperationState(span, '2026-07-01')).toBe('ended');
    expect(cooperationState({ ...span, endsOn: null }, '2036-07-01')).toBe('active');
  });

  it('is idle after twelve months without an interaction or event, not before it is that old', () => {
    const standing = { startsOn: '2024-01-01', endsOn: null };
    expect(isIdle({ ...standing, lastActivityOn: null }, '2026-11-22')).toBe(true);
    expect(isIdle({ ...standing, lastActivityOn: '2025-11-22' }, '2026-11-22')).toBe(true);
    expect(isIdle({ ...standing, lastActivityOn: '2025-11-23' }, '2026-11-22')).toBe(false);
    expect(isIdle({ startsOn: '2026-03-01', endsOn: null, lastActivityOn: null }, '2026-11-22')).toBe(false);
    expect(isIdle({ ...standing, endsOn: '2025-01-01', lastActivityOn: null }, '2026-11-22')).toBe(false);
  });

  it('is to be assessed yearly while it goes on, and once more when it has ended', () => {
    const standing = { startsOn: '2024-01-01', endsOn: null };
    expect(isAssessmentDue({ ...standing, lastAssessedOn: null }, '2026-11-22')).toBe(true);
    expect(isAssessmentDue({ ...standing, lastAssessedOn: '2025-11-22' }, '2026-11-22')).toBe(true);
    expect(isAssessmentDue({ ...standing, lastAssessedOn: '2025-11-23' }, '2026-11-22')).toBe(false);
    expect(isAssessmentDue({ startsOn: '2026-03-01', endsOn: null, lastAssessedOn: null }, '2026-11-22')).toBe(false);
    const ended = { startsOn: '2024-01-01', endsOn: '2026-06-30' };
    expect(isAssessmentDue({ ...ended, lastAssessedOn: '2026-03-01' }, '2026-11-22')).toBe(true);
    expect(isAssessmentDue({ ...ended, lastAssessedOn: '2026-06-30' }, '2026-11-22')).toBe(false);
    expect(isAssessmentDue({ ...ended, endsOn: '2025-06-30', lastAssessedOn: null }, '2026-11-22')).toBe(false);
    expect(isAssessmentDue({ ...standing, startsOn: '2027-01-01', lastAssessedOn: null }, '2026-11-22')).toBe(false);
  });
});
