import { expect, test } from '@jest/globals';
import type { ReportFigure } from '../document/report-document.js';
import { guarded, periodsAbove, pointsToFew } from './small-numbers.js';

const names = { fi: 'Osa', sv: 'Del', en: 'Part' };
const figure = (value: number, parts: number[]): ReportFigure =>
  ({
    unit: 'count',
    value,
    parts: parts.map((part, index) => ({ key: `p${index}`, unit: 'count', value: part, names })),
  }) as unknown as ReportFigure;

test.each([
  [{ records: 0, companies: 0, ofCompanies: false, ofOthers: false }, false],
  [{ records: 4, companies: 4, ofCompanies: true, ofOthers: true }, true],
  [{ records: 5, companies: 5, ofCompanies: true, ofOthers: true }, false],
  // Forty calls: frozen before it was kept with whom, and with nobody that is known.
  [{ records: 40, companies: null, ofCompanies: true, ofOthers: true }, true],
  [{ records: 40, companies: 0, ofCompanies: true, ofOthers: true }, true],
  // Forty calls, all with the same two companies.
  [{ records: 40, companies: 2, ofCompanies: true, ofOthers: true }, true],
  // Three residents' initiatives: persons, no companies.
  [{ records: 3, companies: 0, ofCompanies: false, ofOthers: true }, true],
  // Two plans of the municipality's own.
  [{ records: 2, companies: 0, ofCompanies: false, ofOthers: false }, false],
])('%j points to few: %s', (behind, expected) => {
  expect(pointsToFew(behind)).toBe(expected);
});

test('a figure of few is withheld whole; a small part, or one that leaves a small rest, by itself', () => {
  const many = { records: 20, companies: 12, ofCompanies: true, ofOthers: true };
  expect(guarded(figure(3, [3]), { ...many, records: 3 })).toMatchObject({ value: null, withheld: true });
  expect(guarded(figure(20, [3, 17, 10, 0]), many).parts.map(({ value }) => value)).toEqual([null, null, 10, 0]);
  expect(guarded(figure(20, [3]), { ...many, ofOthers: false })).toMatchObject({ value: 20, parts: [{ value: 3 }] });
});

test('what a withheld quarter is part of is withheld as well, and nothing else', () => {
  const all = ['2026-Q1', '2026-Q2', '2026-H1', '2026-H2', '2026', '2025'];
  expect([...periodsAbove(['2026-Q1'], all)].toSorted()).toEqual(['2026', '2026-H1']);
  expect([...periodsAbove([], all)]).toEqual([]);
});
