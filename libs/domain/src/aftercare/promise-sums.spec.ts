import { commitmentMeasures } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fewest } from '../platform/index.js';
import { countable, sumsOf, type Figures, type MeasureSums } from './promise-sums.js';

const told = (jobs: number | null): Figures => ({ jobs, investment: null, builtArea: null });
const seen = (promised: number | null, found: number | null) => ({
  promised: told(promised),
  found: told(found),
  sees: true,
});
const unseen = (promised: number | null, found: number | null) => ({ ...seen(promised, found), sees: false });
type Case = ReturnType<typeof seen>;
const times = (count: number, each: Case): Case[] => Array.from({ length: count }, () => each);

describe('sums of promises and outcomes', () => {
  it('not known is not 0, and only what both sides know is compared', () => {
    const { jobs, investment } = sumsOf([seen(10, 4), seen(5, null), seen(null, 7), seen(0, 0)], true);
    expect(jobs.promised).toEqual({ sum: 15, known: 3, unknown: 1, withheld: false });
    expect(jobs.found).toEqual({ sum: 11, known: 3, unknown: 1, withheld: false });
    expect(jobs.compared).toEqual({ promised: 10, found: 4, cases: 2 });
    expect(investment.promised).toEqual({ sum: null, known: 0, unknown: 4, withheld: false });
  });

  it('of the unseen fewer than five stay out, of the counts too, so that nobody can subtract', () => {
    const few = sumsOf([seen(10, 1), ...times(4, unseen(3, null))], true);
    expect(few.jobs.promised).toEqual({ sum: 10, known: 1, unknown: 0, withheld: true });
    expect(few.jobs.found).toEqual({ sum: 1, known: 1, unknown: 0, withheld: true });
    const many = sumsOf([seen(10, 1), ...times(5, unseen(3, null))], true);
    expect(many.jobs.promised).toEqual({ sum: 25, known: 6, unknown: 0, withheld: false });
    expect(many.jobs.found).toEqual({ sum: 1, known: 1, unknown: 5, withheld: false });
  });

  it('six promises of which five have an outcome would tell the sixth by subtraction: all of them stay out', () => {
    const { jobs } = sumsOf([seen(10, 1), ...times(5, unseen(3, 2)), unseen(40, null)], true);
    expect(jobs.promised).toEqual({ sum: 10, known: 1, unknown: 0, withheld: true });
    expect(jobs.compared).toEqual({ promised: 10, found: 1, cases: 1 });
  });

  it('who sees no case is told no sum of few; where the unseen are not counted, none at all', () => {
    const nothing = {
      promised: { sum: null, known: 0, unknown: 0, withheld: true },
      found: { sum: null, known: 0, unknown: 0, withheld: true },
      compared: { promised: null, found: null, cases: 0 },
    };
    expect(sumsOf([unseen(3, 2), unseen(4, 2)], true).jobs).toEqual(nothing);
    expect(sumsOf(times(9, unseen(3, 2)), false).jobs).toEqual(nothing);
  });

  /** Every number that is shown of a measure, by its name. */
  const shown = ({ promised, found, compared }: MeasureSums): Record<string, number> => ({
    promised: promised.sum ?? 0,
    found: found.sum ?? 0,
    comparedPromised: compared.promised ?? 0,
    comparedFound: compared.found ?? 0,
    knownPromised: promised.known,
    knownFound: found.known,
    unknownPromised: promised.unknown,
    unknownFound: found.unknown,
    cases: compared.cases,
  });
  /** The same, and every sum and difference of two. */
  function derived(sums: MeasureSums): Record<string, number> {
    const plain = Object.entries(shown(sums));
    const all = Object.fromEntries(plain);
    for (const [one, a] of plain)
      for (const [other, b] of plain)
        if (one < other) Object.assign(all, { [`${one}-${other}`]: a - b, [`${one}+${other}`]: a + b });
    return all;
  }

  it('no number that is shown, and no difference or sum of two, hangs on one to four unseen cases', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 900 }), { nil: null });
    const some = fc.array(fc.tuple(figure, figure, fc.boolean()), { maxLength: 24 });
    // Groups that are large enough to be told come rarely by themselves.
    const group = fc.tuple(fc.constantFrom(true, false), fc.constantFrom(true, false), fc.integer({ min: 4, max: 8 }));
    const cases = fc
      .tuple(some, fc.array(group, { maxLength: 4 }))
      .map(([plain, groups]) => [
        ...plain.map(([promised, found, sees]) => (sees ? seen : unseen)(promised, found)),
        ...groups.flatMap(([p, f, size]) => times(size, unseen(p ? 7 : null, f ? 5 : null))),
      ]);
    let counted = 0;
    fc.assert(
      fc.property(cases, (all) => {
        const before = derived(sumsOf(all, true).jobs);
        const hangsOn: Record<string, number> = {};
        // Taking a case's figure a thousand up moves every number that it is part of.
        for (const [place, each] of all.entries()) {
          if (each.sees) continue;
          const up = (value: number | null) => (value === null ? null : value + 1000);
          for (const side of ['promised', 'found'] as const) {
            const moved = all.with(place, { ...each, [side]: told(up(each[side].jobs)) });
            const after = derived(sumsOf(moved, true).jobs);
            for (const name of Object.keys(before))
              if (before[name] !== after[name]) {
                const key = `${name} by ${side}`;
                hangsOn[key] = (hangsOn[key] ?? 0) + 1;
              }
          }
        }
        counted += Object.keys(hangsOn).length;
        for (const size of Object.values(hangsOn)) expect(size).toBeGreaterThanOrEqual(fewest);
      }),
      { numRuns: 40 },
    );
    expect(counted).toBeGreaterThan(0);
  });

  it('withheld figures are those of the seen alone: they do not tell whether the unseen are there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.boolean()), { maxLength: 6 }), fc.nat(), (plain, figure) => {
        const visible = plain.map(([value, isFound]) => seen(value, isFound ? value : null));
        const withFew = sumsOf([...visible, unseen(figure, null)], true);
        const alone = sumsOf(visible, true);
        for (const measure of commitmentMeasures) expect(shown(withFew[measure])).toEqual(shown(alone[measure]));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what may be counted', () => {
  const of = (sees: boolean, outcome: string) => ({ sees, outcome });
  it('is all of it, unless a group of the unseen is of few', () => {
    const open = Array.from({ length: 5 }, () => of(false, 'open'));
    const group = ({ outcome }: { outcome: string }) => outcome;
    expect(countable([of(true, 'realised'), ...open], true, group)).toHaveLength(6);
    expect(countable([of(true, 'realised'), ...open, of(false, 'realised')], true, group)).toEqual([
      of(true, 'realised'),
    ]);
    expect(countable([of(true, 'realised'), ...open], false, group)).toEqual([of(true, 'realised')]);
  });
});
