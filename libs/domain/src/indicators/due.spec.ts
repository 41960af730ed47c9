import { parsePeriod, type Period } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import { dueOf, targetOf } from './due.js';

const period = (code: string): Period => {
  const found = parsePeriod(code);
  if (found === null) throw new Error(code);
  return found;
};
const flow = { adds: true };
const stock = { adds: false };

describe('targets and what of them is due', () => {
  it('a flow’s target for the year is spread evenly', () => {
    expect(targetOf(flow, { periodKind: 'year', value: 400 }, period('2026-Q3'))).toBe(100);
    expect(targetOf(flow, { periodKind: 'year', value: 120 }, period('2026-02'))).toBe(10);
  });

  it('a target set for the quarter is taken as it is', () => {
    expect(targetOf(flow, { periodKind: 'quarter', value: 90 }, period('2026-Q3'))).toBe(90);
  });

  it('stocks and shares are not spread', () => {
    expect(targetOf(stock, { periodKind: 'year', value: 60 }, period('2026-Q3'))).toBe(60);
  });

  it('while a period runs, what is due grows with its days', () => {
    const target = 92;
    expect(dueOf(flow, target, period('2026-Q4'), new Date('2026-09-30T21:00:00Z'))).toBe(1);
    expect(dueOf(flow, target, period('2026-Q4'), new Date('2026-11-15T10:00:00Z'))).toBe(46);
    expect(dueOf(flow, target, period('2026-Q3'), new Date('2026-11-15T10:00:00Z'))).toBe(92);
    expect(dueOf(stock, target, period('2026-Q4'), new Date('2026-11-15T10:00:00Z'))).toBe(92);
  });
});
