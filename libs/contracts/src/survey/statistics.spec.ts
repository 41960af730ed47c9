import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  cesFigures,
  changeBetween,
  csatFigure,
  meanFigure,
  npsFigure,
  responseRates,
  satisfactionIndex,
  shareFigure,
  type Figure,
  type IndexAnswer,
} from './statistics.js';
import { studentT975 } from './student-t.js';

const repeat = (counts: Readonly<Record<number, number>>): number[] =>
  Object.entries(counts).flatMap(([answer, count]) => Array.from({ length: count }, () => Number(answer)));

/** The formulas of the domain notes written out once more, step by step and with another shape. */
const naive = {
  size: (n: number, N: number) => (n * (N - 1)) / (N - n),
  nps(scores: number[], N: number) {
    let [P, D] = [0, 0];
    for (const score of scores) {
      if (score > 8) P += 1;
      if (score < 7) D += 1;
    }
    const n = scores.length;
    const m = naive.size(n, N) + 3;
    const p = (P * (naive.size(n, N) / n) + 3 / 4) / m;
    const d = (D * (naive.size(n, N) / n) + 3 / 4) / m;
    const half = 1.96 * ((p + d - p * p + 2 * p * d - d * d) / m) ** 0.5;
    return {
      value: (P / n - D / n) * 100,
      low: Math.max(-100, (p - d - half) * 100),
      high: Math.min(100, (p - d + half) * 100),
    };
  },
  /** Wilson as the two roots of (q − x)² = z²·x(1 − x)/m. */
  wilson(q: number, m: number) {
    const zz = 1.96 ** 2;
    const [a, b, c] = [1 + zz / m, -(2 * q + zz / m), q * q];
    const root = Math.sqrt(b * b - 4 * a * c);
    return { low: (100 * (-b - root)) / (2 * a), high: (100 * (-b + root)) / (2 * a) };
  },
  mean(values: number[], N: number, low: number, high: number) {
    const n = values.length;
    const total = values.reduce((sum, value) => sum + value, 0);
    const squares = values.reduce((sum, value) => sum + value * value, 0);
    const s = Math.sqrt(Math.max(0, (squares - (total * total) / n) / (n - 1)));
    const half = naive.t(n - 1) * (s / Math.sqrt(n)) * Math.sqrt(1 - n / N);
    return { value: total / n, low: Math.max(low, total / n - half), high: Math.min(high, total / n + half) };
  },
  /** The 97.5 % point by integrating the density with t = tan u, where Simpson's rule is smooth. */
  t(degrees: number) {
    const density = (u: number) => (1 + Math.tan(u) ** 2 / degrees) ** (-(degrees + 1) / 2) / Math.cos(u) ** 2;
    const area = (end: number): number => {
      const steps = 2000;
      const h = end / steps;
      let sum = density(0) + density(end);
      for (let i = 1; i < steps; i += 1) sum += (i % 2 === 0 ? 2 : 4) * density(i * h);
      return (sum * h) / 3;
    };
    const scale = 1 / (2 * area(Math.PI / 2 - 1e-12));
    let [low, high] = [0, Math.PI / 2 - 1e-12];
    for (let step = 0; step < 60; step += 1) {
      const middle = (low + high) / 2;
      if (area(middle) * scale < 0.475) low = middle;
      else high = middle;
    }
    return Math.tan((low + high) / 2);
  },
};

const close = (actual: number | undefined, expected: number): void => {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThan(1e-9);
};
const score = (max: number, min = 0) => fc.integer({ min, max });

describe('Student’s t', () => {
  it.each([
    [1, 12.706204736],
    [2, 4.30265273],
    [9, 2.262157163],
    [19, 2.093024054],
    [69, 1.994945415],
    [1000, 1.962339081],
  ])('has its printed value for %d degrees of freedom', (degrees, value) => {
    expect(studentT975(degrees)).toBeCloseTo(value, 8);
  });
});

describe('figures of few answers', () => {
  it('are computed as the formulas say, to nine decimals', () => {
    fc.assert(
      fc.property(
        fc.array(score(10), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 900 }),
        (answers, more) => {
          const frame = answers.length + more;
          const figure = npsFigure(answers, frame);
          const expected = naive.nps(answers, frame);
          close(figure?.value, expected.value);
          close(figure?.interval?.low, expected.low);
          close(figure?.interval?.high, expected.high);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(score(5, 1), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 900 }),
        (answers, more) => {
          const frame = answers.length + more;
          const satisfied = answers.filter((answer) => answer > 3).length / answers.length;
          const figure = csatFigure(answers, frame);
          const expected = naive.wilson(satisfied, naive.size(answers.length, frame));
          close(figure?.value, satisfied * 100);
          close(figure?.interval?.low, expected.low);
          close(figure?.interval?.high, expected.high);
        },
      ),
    );
  });

  it('have means with their t interval, to nine decimals', () => {
    fc.assert(
      fc.property(
        fc.array(score(7, 1), { minLength: 10, maxLength: 30 }),
        fc.integer({ min: 0, max: 500 }),
        (answers, more) => {
          const frame = answers.length + more;
          const figures = cesFigures(answers, frame);
          const expected = naive.mean(answers, frame, 1, 7);
          close(figures?.mean.value, expected.value);
          close(figures?.mean.interval?.low, expected.low);
          close(figures?.mean.interval?.high, expected.high);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('tell the recommendation of ten promoters and four detractors of twenty as +30, give or take some thirty', () => {
    const figure = npsFigure(repeat({ 9: 6, 10: 4, 8: 6, 3: 4 }), 100_000);
    expect(figure).toMatchObject({ n: 20, value: 30, promoters: 10, passives: 6, detractors: 4 });
    expect(Math.round(((figure?.interval?.high ?? 0) - (figure?.interval?.low ?? 0)) / 2)).toBe(32);
  });

  it('are certain when everybody answered', () => {
    expect(npsFigure([10, 10, 0], 3)?.interval).toEqual({ low: 100 / 3, high: 100 / 3 });
    expect(shareFigure(1, 2, 2)?.interval).toEqual({ low: 50, high: 50 });
    expect(npsFigure([10, 10, 0], 2)?.standardError).toBe(0);
    const everybody = repeat({ 3: 6, 5: 6 });
    expect(meanFigure(everybody, { low: 1, high: 7 }, 12)?.interval).toEqual({ low: 4, high: 4 });
  });

  it('have no interval from an open link, nor means below ten answers', () => {
    expect(npsFigure([9, 3], null)).toMatchObject({ value: 0, interval: null });
    expect(meanFigure(repeat({ 4: 9 }), { low: 1, high: 7 }, 100)?.interval).toBeNull();
    expect(meanFigure(repeat({ 4: 10 }), { low: 1, high: 7 }, 100)?.interval).toEqual({ low: 4, high: 4 });
  });

  it('do not exist without answers', () => {
    expect([
      npsFigure([], 10),
      csatFigure([], 10),
      cesFigures([], 10),
      meanFigure([], { low: 1, high: 7 }, 10),
    ]).toEqual([null, null, null, null]);
  });

  it('stay on their scale', () => {
    expect(npsFigure(repeat({ 10: 7 }), 700)?.interval?.high).toBe(100);
    expect(npsFigure(repeat({ 0: 7 }), 700)?.interval?.low).toBe(-100);
    expect(csatFigure(repeat({ 5: 7 }), 700)?.interval?.high).toBe(100);
  });
});

describe('the satisfaction index', () => {
  const answer = (companyId: string | null, submittedOn: string, ...scores: (number | null)[]): IndexAnswer => ({
    companyId,
    submittedOn,
    scores: [scores[0] ?? null, scores[1] ?? null, scores[2] ?? null],
  });

  it('is the mean over organisations of the mean of three answers on 0–100', () => {
    expect(
      satisfactionIndex([answer('a', '2026-10-01', 10, 10, 10), answer('b', '2026-10-01', 1, 1, 1)], 700),
    ).toMatchObject({ n: 2, value: 50 });
    // 8.7 on the scale 1–10 is 85 to 86 in the SCB model's simple form.
    close(satisfactionIndex([answer('a', '2026-10-01', 8.7, 8.7, 8.7)], 700)?.value, (7.7 / 9) * 100);
  });

  it('takes the newest answer of an organisation and only whole ones', () => {
    const answers = [
      answer('a', '2026-10-01', 1, 1, 1),
      answer('a', '2026-10-05', 10, 10, 10),
      answer('a', '2026-10-09', 1, null, 1),
      answer('b', '2026-10-02', 10, 10, 10),
    ];
    expect(satisfactionIndex(answers, 700)).toMatchObject({ n: 2, value: 100 });
  });

  it('lets every anonymous answer stand for itself', () => {
    expect(
      satisfactionIndex([answer(null, '2026-10-01', 10, 10, 10), answer(null, '2026-10-01', 1, 1, 1)], 700),
    ).toMatchObject({ n: 2, value: 50 });
  });

  it('is nothing without whole answers', () => {
    expect(satisfactionIndex([answer('a', '2026-10-01', 10, null, 10)], 700)).toBeNull();
  });
});

describe('a change', () => {
  const figure = (value: number, standardError: number | null): Figure => ({
    n: 30,
    value,
    interval: null,
    standardError,
  });

  it('of 15 points between two rounds of thirty answers is noise', () => {
    const before = npsFigure(repeat({ 10: 12, 8: 12, 3: 6 }), 700);
    const after = npsFigure(repeat({ 10: 15, 8: 11, 3: 4 }), 700);
    expect(before && after && changeBetween(before, after)?.clear).toBe(false);
  });

  it('is clear when zero is outside its interval', () => {
    expect(changeBetween(figure(10, 3), figure(20, 4))).toEqual({
      value: 10,
      interval: { low: 0.1999999999999993, high: 19.8 },
      clear: true,
    });
    expect(changeBetween(figure(20, 3), figure(10, 4))?.clear).toBe(true);
    expect(changeBetween(figure(10, null), figure(20, 4))).toBeNull();
  });
});

describe('response rates', () => {
  it('keep bounces in the denominator and leave out who was never eligible', () => {
    const rates = responseRates({
      complete: 30,
      partial: 10,
      refused: 5,
      brokenOff: 0,
      nothingHeard: 40,
      bounced: 15,
      other: 0,
      ineligible: 50,
    });
    expect(rates).toEqual({ rr1: 30, rr2: 40 });
    expect(
      responseRates({
        complete: 0,
        partial: 0,
        brokenOff: 0,
        refused: 0,
        nothingHeard: 0,
        bounced: 0,
        other: 0,
        ineligible: 3,
      }),
    ).toBeNull();
  });
});
