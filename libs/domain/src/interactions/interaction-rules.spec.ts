import { describe, expect, it } from '@jest/globals';
import { faultsOfParties, faultsOfTime, tidyTopics } from './interaction-rules.js';

const now = new Date('2026-11-22T10:00:00Z');
const at = (occurredAt: string, status: 'draft' | 'complete' = 'complete', backdatedReason: string | null = null) =>
  faultsOfTime({ status, occurredAt: new Date(occurredAt), backdatedReason }, now).map(({ code }) => code);

describe('when an interaction took place', () => {
  it('a complete one does not lie in the future, but a phone’s clock may run a minute ahead', () => {
    expect(at('2026-11-22T10:01:00Z')).toEqual([]);
    expect(at('2026-11-22T10:03:00Z')).toEqual(['in-the-future']);
    expect(at('2099-01-01T10:00:00Z')).toEqual(['in-the-future']);
  });

  it('a draft may be ahead, but not in another age', () => {
    expect(at('2026-12-24T10:00:00Z', 'draft')).toEqual([]);
    expect(at('2099-01-01T10:00:00Z', 'draft')).toEqual(['day-too-far']);
    expect(at('1926-01-01T10:00:00Z', 'draft')).toEqual(['day-too-far']);
  });

  it('twelve months to the day needs no reason, one local day more does', () => {
    expect(at('2025-11-21T22:00:00Z')).toEqual([]); // 22 November 2025 at midnight in Helsinki
    expect(at('2025-11-21T21:59:59Z')).toEqual(['backdated-reason-required']);
    expect(at('2025-11-21T21:59:59Z', 'complete', '  ')).toEqual(['backdated-reason-required']);
    expect(at('2025-11-21T21:59:59Z', 'complete', 'Löytyi vanhasta kalenterista')).toEqual([]);
    expect(at('2025-01-01T10:00:00Z', 'draft')).toEqual([]);
  });
});

describe('who takes part', () => {
  const nobody = { companyIds: [], contactIds: [], partnerIds: [], staffIds: [] };

  it('a complete one has somebody outside and somebody of the municipality', () => {
    expect(faultsOfParties('complete', nobody).map(({ pointer }) => pointer)).toEqual(['/companyIds', '/staffIds']);
    expect(faultsOfParties('complete', { ...nobody, partnerIds: ['p'], staffIds: ['u'] })).toEqual([]);
  });

  it('a draft may wait for its parties', () => {
    expect(faultsOfParties('draft', nobody)).toEqual([]);
  });
});

it('topics are kept once, without blanks', () => {
  expect(tidyTopics([' tontit', 'tontit', ' ', 'rahoitus'])).toEqual(['tontit', 'rahoitus']);
});
