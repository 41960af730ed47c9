import { describe, expect, it } from '@jest/globals';
import { sumsOf, type Figures } from './promise-sums.js';

const told = (jobs: number | null): Figures => ({ jobs, investment: null, builtArea: null });
const seen = (promised: number | null, found: number | null) => ({
  promised: told(promised),
  found: told(found),
  sees: true,
});
const unseen = (promised: number | null, found: number | null) => ({ ...seen(promised, found), sees: false });

describe('sums of promises and outcomes', () => {
  it('not known is not 0, and only what both sides know is compared', () => {
    const { jobs, investment } = sumsOf([seen(10, 4), seen(5, null), seen(null, 7), seen(0, 0)]);
    expect(jobs.promised).toEqual({ sum: 15, known: 3, unknown: 1, withheld: false });
    expect(jobs.found).toEqual({ sum: 11, known: 3, unknown: 1, withheld: false });
    expect(jobs.compared).toEqual({ promised: 10, found: 4, cases: 2 });
    expect(investment.promised).toEqual({ sum: null, known: 0, unknown: 4, withheld: false });
  });

  it('of the unseen fewer than five stay out, so that nobody can subtract', () => {
    const few = sumsOf([seen(10, 1), ...Array.from({ length: 4 }, () => unseen(3, null))]);
    expect(few.jobs.promised).toEqual({ sum: 10, known: 1, unknown: 0, withheld: true });
    const many = sumsOf([seen(10, 1), ...Array.from({ length: 5 }, () => unseen(3, null))]);
    expect(many.jobs.promised).toEqual({ sum: 25, known: 6, unknown: 0, withheld: false });
  });

  it('who sees no case is told no sum of few', () => {
    expect(sumsOf([unseen(3, 2), unseen(4, 2)]).jobs).toEqual({
      promised: { sum: null, known: 0, unknown: 0, withheld: true },
      found: { sum: null, known: 0, unknown: 0, withheld: true },
      compared: { promised: null, found: null, cases: 0 },
    });
  });
});
