import { expect, test } from '@jest/globals';
import type { PublicPeriod } from './public-period.js';
import { withoutDifferences } from './without-differences.js';

const names = { fi: 'Osa', sv: 'Del', en: 'Part' };
const closed = (period: string, value: number | null, parts: (number | null)[], kind = 'flow'): PublicPeriod =>
  ({
    period,
    figures: [
      {
        key: '3.1.d',
        kind,
        value,
        withheld: value === null,
        parts: parts.map((part, index) => ({ key: `p${index}`, unit: 'count', value: part, names })),
      },
    ],
  }) as unknown as PublicPeriod;
const told = (periods: PublicPeriod[]): unknown[] =>
  withoutDifferences(periods).flatMap(({ period, figures }) =>
    figures.map(({ value, parts }) => [period, value, parts.map((part) => part.value)]),
  );

test('a part that is withheld in a quarter is withheld in what the quarter is part of, and the other parts are not', () => {
  expect(
    told([closed('2026-Q1', 20, [null, 12]), closed('2026-Q2', 30, [10, 14]), closed('2026-H1', 50, [13, 26])]),
  ).toEqual([
    ['2026-Q1', 20, [null, 12]],
    ['2026-Q2', 30, [10, 14]],
    ['2026-H1', 50, [null, 26]],
  ]);
});

test('a withheld quarter takes the longer figure with all its parts; a stock is of its own day', () => {
  expect(told([closed('2026-Q1', null, [null]), closed('2026', 50, [13])])[1]).toEqual(['2026', null, [null]]);
  expect(told([closed('2026-Q1', 20, [null], 'stock'), closed('2026', 50, [13], 'stock')])[1]).toEqual([
    '2026',
    50,
    [13],
  ]);
});
