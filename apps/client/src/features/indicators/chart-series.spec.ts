import { expect, test } from '@jest/globals';
import { drawnOf, groupsOf } from './chart-series.js';
import { firstOf, parseIndicatorSearch } from './indicator-search.js';

const series = (named: number) => ({
  key: '3.1.d',
  kind: 'flow' as const,
  unit: 'count' as const,
  by: 'topic' as const,
  notAdditive: false,
  note: null,
  items: [
    { period: '2026-Q1', value: null, groups: [] },
    {
      period: '2026-Q2',
      value: 50,
      groups: [
        { key: null, name: 'Ei tiedossa', value: 40, hidden: false },
        ...Array.from({ length: named }, (_, n) => ({ key: `t${n}`, name: `Aihe ${n}`, value: n + 1, hidden: false })),
      ],
    },
  ],
});

test('groups are told the largest first, the unknown last, and a period without data stays without', () => {
  expect(groupsOf(series(2), 'Piilotettu')).toEqual([
    { key: 't1', name: 'Aihe 1', values: [null, 2] },
    { key: 't0', name: 'Aihe 0', values: [null, 1] },
    { key: null, name: 'Ei tiedossa', values: [null, 40] },
  ]);
});

test('a hidden group of an index has no figure and says so; one that is not there is no nought, and none is set before another', () => {
  const group = (key: string, value: number | null, hidden = false) => ({ key, name: key, value, hidden });
  const told = {
    ...series(0),
    kind: 'index' as const,
    items: [
      { period: '2026-Q1', value: 60, groups: [group('a', null, true), group('b', null, true)] },
      { period: '2026-Q2', value: 70, groups: [group('a', null, true), group('b', 80), group('c', null, true)] },
    ],
  };
  expect(groupsOf(told, 'Piilotettu')).toEqual([
    { key: 'a', name: 'a', values: [null, null], gaps: ['Piilotettu', 'Piilotettu'] },
    { key: 'b', name: 'b', values: [null, 80], gaps: ['Piilotettu', null] },
    { key: 'c', name: 'c', values: [null, null], gaps: [null, 'Piilotettu'] },
  ]);
});

test('more groups than can be told apart: the smallest are drawn together, but only where they add up', () => {
  const groups = groupsOf(series(8), 'Piilotettu');
  expect(drawnOf(groups, false, 'Muut').map(({ name, values }) => [name, values[1]])).toEqual([
    ['Aihe 7', 8],
    ['Aihe 6', 7],
    ['Aihe 5', 6],
    ['Aihe 4', 5],
    ['Aihe 3', 4],
    ['Muut', 6],
    ['Ei tiedossa', 40],
  ]);
  expect(drawnOf(groups, true, 'Muut').map(({ name }) => name)).not.toContain('Muut');
});

test('the address is read as far as it makes sense', () => {
  expect(parseIndicatorSearch({ period: '2026-Q3', count: 8, by: 'type', place: 'here', apart: true })).toEqual({
    period: '2026-Q3',
    count: '8',
    by: 'type',
    apart: true,
  });
  expect(parseIndicatorSearch({ period: 'x', count: '7', by: 'x', place: 'unknown' })).toEqual({ place: 'unknown' });
});

test('a range reaches back as far as there are periods', () => {
  expect(firstOf('2026-Q1', 4)).toBe('2025-Q2');
  expect(firstOf('2021-2025', 12)).toBe('2017-2021');
});
