import { describe, expect, it } from '@jest/globals';
import { needsFigureKeys, needsFigures, oneAnswerFigures, type NeedsFigure } from '@elinvoima/contracts';
import * as fc from 'fast-check';
import type { NeedsCounts } from './needs-counts.query.js';
import { withoutFew } from './without-few.js';

/** A company: its group, and the answers that it gave. */
type Told = [group: number, answers: Partial<Record<NeedsFigure, string[]>>];

const groupsMost = 5;
const answersOf = (figure: NeedsFigure): fc.Arbitrary<string[]> =>
  fc
    .subarray<string>([...needsFigures[figure]])
    .map((codes) => (oneAnswerFigures.has(figure) ? codes.slice(0, 1) : codes));
const company: fc.Arbitrary<Told> = fc.tuple(
  fc.integer({ min: 0, max: groupsMost - 1 }),
  fc.record({ growth: answersOf('growth'), barrier: answersOf('barrier'), risk: answersOf('risk') }),
);

function countsOf(companies: readonly Told[]): NeedsCounts {
  const keys = [...new Set(companies.map(([group]) => group))].toSorted((one, other) => one - other);
  const those = (group: number): Told[] => companies.filter(([own]) => own === group);
  return {
    assessed: companies.length,
    groups: keys.map((key) => ({ key: String(key), name: null, companies: those(key).length })),
    figures: needsFigureKeys.map((figure) => ({
      figure,
      answers: needsFigures[figure].map((code) => {
        const gave = ([, answers]: Told): boolean => answers[figure]?.includes(code) ?? false;
        return {
          code,
          companies: companies.filter(gave).length,
          ofGroups: keys.map((key) => those(key).filter(gave).length),
        };
      }),
    })),
  };
}

const few = (count: number): boolean => count > 0 && count < 5;

describe('a summary for who may not see the assessments', () => {
  const some = fc.array(company, { minLength: 0, maxLength: 70 });

  it('tells only true numbers, and none of fewer than five companies or with so small a rest', () => {
    fc.assert(
      fc.property(some, (companies) => {
        const counts = countsOf(companies);
        const told = withoutFew(counts);
        for (const [f, { answers }] of told.figures.entries())
          for (const [a, answer] of answers.entries()) {
            const truth = counts.figures[f]?.answers[a];
            if (answer.companies !== null) {
              expect(answer.companies).toBe(truth?.companies);
              expect(few(answer.companies) || few(counts.assessed - answer.companies)).toBe(false);
            }
            for (const [g, cell] of answer.ofGroups.entries()) {
              if (cell === null) continue;
              expect(cell).toBe(truth?.ofGroups[g]);
              expect(few(cell) || few((counts.groups[g]?.companies ?? 0) - cell)).toBe(false);
            }
          }
      }),
    );
  });

  it('lets nothing small be reckoned from a sum that is told', () => {
    fc.assert(
      fc.property(some, (companies) => {
        const counts = countsOf(companies);
        const told = withoutFew(counts);
        // What is kept back of the groups, together.
        const heldBack = counts.groups.filter((_, g) => told.groups[g]?.companies === null);
        if (told.assessed !== null && heldBack.length > 0) {
          const visible = told.groups.length - heldBack.length;
          if (visible > 0) {
            expect(heldBack.length).toBeGreaterThan(1);
            expect(heldBack.reduce((sum, group) => sum + group.companies, 0)).toBeGreaterThanOrEqual(5);
          }
        }
        for (const [f, { answers }] of told.figures.entries())
          for (const [a, answer] of answers.entries()) {
            const truth = counts.figures[f]?.answers[a];
            if (answer.companies === null) {
              expect(answer.ofGroups.every((cell) => cell === null)).toBe(true);
              continue;
            }
            const hidden = answer.ofGroups.flatMap((cell, g) => (cell === null ? [truth?.ofGroups[g] ?? 0] : []));
            if (hidden.length === 0 || hidden.length === answer.ofGroups.length) continue;
            expect(hidden.length).toBeGreaterThan(1);
            expect(hidden.reduce((sum, cell) => sum + cell, 0)).toBeGreaterThanOrEqual(5);
          }
      }),
    );
  });

  it('keeps everything back when fewer than five companies were asked, and nothing when all are many', () => {
    const gave = (group: number, count: number, growth: string): Told[] =>
      Array.from({ length: count }, () => [group, { growth: [growth] }]);
    const little = withoutFew(countsOf(gave(0, 4, 'growth')));
    expect(little).toMatchObject({ assessed: null, withheld: true });
    expect(little.figures.every(({ answers }) => answers.every(({ companies }) => companies === null))).toBe(true);
    const much = withoutFew(
      countsOf([...gave(0, 9, 'growth'), ...gave(0, 8, 'same'), ...gave(1, 7, 'growth'), ...gave(1, 6, 'same')]),
    );
    expect(much.withheld).toBe(false);
    expect(much.figures.find(({ figure }) => figure === 'growth')?.answers[0]).toMatchObject({
      companies: 16,
      ofGroups: [9, 7],
    });
  });

  it('keeps the next smallest back with the only small one', () => {
    const gave = (group: number, count: number): Told[] => Array.from({ length: count }, () => [group, {}]);
    const told = withoutFew(countsOf([...gave(0, 3), ...gave(1, 20), ...gave(2, 6)]));
    expect(told.groups.map(({ companies }) => companies)).toEqual([null, 20, null]);
  });
});
