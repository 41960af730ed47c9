import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { hardFloor, hiddenCells, mayRank, mayShow, type Cell } from './minimum-groups.js';

const cell = (key: string, answers: number, companies: number | null = answers): Cell => ({ key, answers, companies });
const hidden = (...cells: Cell[]): string[] => [...hiddenCells(cells)].sort();

describe('a group', () => {
  it('is shown from seven answers of five companies', () => {
    expect(mayShow({ answers: 7, companies: 5 })).toBe(true);
    expect(mayShow({ answers: 6, companies: 6 })).toBe(false);
    expect(mayShow({ answers: 20, companies: 4 })).toBe(false);
    expect(mayShow({ answers: 7, companies: null })).toBe(true);
  });

  it('is never shown below five, whatever is set', () => {
    expect(mayShow({ answers: 4, companies: 4 }, { answers: 1, companies: 1 })).toBe(false);
    expect(mayShow({ answers: 5, companies: 5 }, { answers: 1, companies: 1 })).toBe(true);
  });

  it('is ranked only with enough answers and enough of those asked', () => {
    expect([mayRank(12, 40), mayRank(11, 90), mayRank(50, 39.9)]).toEqual([true, false, false]);
  });
});

describe('a split whose total is shown', () => {
  it('hides nothing when all parts are large', () => {
    expect(hidden(cell('a', 7), cell('b', 20))).toEqual([]);
  });

  it('hides the next smallest beside a single small part', () => {
    expect(hidden(cell('a', 3), cell('b', 20), cell('c', 9), cell('d', 30))).toEqual(['a', 'c']);
  });

  it('hides more while the hidden ones together are too few', () => {
    expect(hidden(cell('a', 1), cell('b', 2), cell('c', 9), cell('d', 30))).toEqual(['a', 'b', 'c']);
    expect(hidden(cell('a', 4), cell('b', 4), cell('c', 9))).toEqual(['a', 'b']);
  });

  it('counts companies as well as answers', () => {
    expect(hidden(cell('a', 9, 2), cell('b', 9, 2), cell('c', 9, 9))).toEqual(['a', 'b', 'c']);
  });

  it('leaves empty parts alone, for they tell nothing', () => {
    expect(hidden(cell('a', 0), cell('b', 8))).toEqual([]);
  });

  it('never leaves one part, or a handful of answers, to be found by subtraction', () => {
    const cells = fc
      .array(fc.integer({ min: 0, max: 25 }), { minLength: 2, maxLength: 9 })
      .map((sizes) => sizes.map((size, index) => cell(String(index), size)));
    fc.assert(
      fc.property(cells, (split) => {
        const keys = hiddenCells(split);
        const parts = split.filter(({ key }) => keys.has(key));
        const shown = split.filter(({ key, answers }) => !keys.has(key) && answers > 0);
        for (const part of shown) expect(mayShow(part)).toBe(true);
        if (parts.length === 0 || shown.length === 0) return;
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThanOrEqual(hardFloor.answers);
      }),
    );
  });
});
