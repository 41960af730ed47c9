import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { changeOf, pairedChange } from './changes.js';
import { meanFigure, type Figure } from './statistics.js';
import { studentT975 } from './student-t.js';

const scale = { low: 0, high: 100 };
const figureOf = (points: ReadonlyMap<string, number>): Figure => {
  const figure = meanFigure([...points.values()], scale, 1000);
  if (figure === null) throw new Error('no answers');
  return figure;
};
const round = (scores: readonly number[], first = 0): Map<string, number> =>
  new Map(scores.map((score, index) => [`company ${first + index}`, score]));

describe('a change between the same companies', () => {
  it('is the mean of their differences with its t interval, to nine decimals', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 30,
      maxLength: 60,
    });
    fc.assert(
      fc.property(pairs, (scores) => {
        const change = pairedChange(round(scores.map(([before]) => before)), round(scores.map(([, after]) => after)));
        const m = scores.length;
        let [sum, squares] = [0, 0];
        for (const [before, after] of scores) {
          sum += after - before;
          squares += (after - before) ** 2;
        }
        const s = Math.sqrt(Math.max(0, (squares - sum ** 2 / m) / (m - 1)));
        const half = (studentT975(m - 1) * s) / Math.sqrt(m);
        expect(Math.abs((change?.value ?? NaN) - sum / m)).toBeLessThan(1e-9);
        expect(Math.abs((change?.interval.low ?? NaN) - (sum / m - half))).toBeLessThan(1e-9);
        expect(Math.abs((change?.interval.high ?? NaN) - (sum / m + half))).toBeLessThan(1e-9);
      }),
    );
  });

  it('is told only of thirty pairs or more that are four fifths of both rounds', () => {
    const scores = Array.from({ length: 40 }, (_, n) => n);
    expect(pairedChange(round(scores), round(scores, 8))?.pairs).toBe(32);
    expect(pairedChange(round(scores), round(scores, 9))).toBeNull();
    const few = scores.slice(0, 29);
    expect(pairedChange(round(few), round(few))).toBeNull();
  });
});

describe('a direction', () => {
  const spread = (count: number, from: number): number[] => Array.from({ length: count }, (_, n) => from + (n % 20));

  it('is told of the small change that pairs make certain, and not of the same change apart', () => {
    const [before, after] = [round(spread(40, 40)), round(spread(40, 42))];
    const told = { figure: figureOf(before), points: before };
    expect(changeOf(told, { figure: figureOf(after), points: after })).toMatchObject({ direction: 'up', paired: true });
    const apart = changeOf({ ...told, points: null }, { figure: figureOf(after), points: null });
    expect(apart).toMatchObject({ value: 2, direction: null, paired: false });
  });

  it('takes twelve answers in both rounds, however large the change', () => {
    const [low, high, few] = [round(spread(12, 5)), round(spread(12, 75)), round(spread(11, 75))];
    const one = (points: ReadonlyMap<string, number>) => ({ figure: figureOf(points), points });
    expect(changeOf(one(high), one(low))?.direction).toBe('down');
    expect(changeOf(one(low), one(few))?.direction).toBeNull();
  });
});
