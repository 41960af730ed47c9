import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { coarsened } from './coarsen-frame.js';

const person = fc.record({
  organisation: fc.integer({ min: 0, max: 60 }).map((n) => `o${n}`),
  industry: fc.constantFrom('A', 'B', 'C', 'D', null),
  size: fc.constantFrom('small', 'small', 'small', 'medium', 'large', null),
  contacted: fc.constantFrom(true, false, null),
});
const keyOf = (facts: object): string => JSON.stringify(facts);

describe('what an anonymous answer may carry of whose it is', () => {
  it('is shared by seven organisations or more, also where nothing is told; and is never made up', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 120 }), (people) => {
        const told = coarsened(people);
        expect(told).toHaveLength(people.length);
        const all = new Set(people.map(({ organisation }) => organisation)).size;
        const groups = new Map<string, Set<string>>();
        for (const [n, facts] of told.entries()) {
          const whose = people[n];
          for (const fact of ['industry', 'size', 'contacted'] as const)
            if (facts[fact] !== null) expect(facts[fact]).toBe(whose?.[fact]);
          groups.set(keyOf(facts), (groups.get(keyOf(facts)) ?? new Set()).add(whose?.organisation ?? ''));
        }
        for (const group of groups.values()) expect(group.size).toBeGreaterThanOrEqual(Math.min(7, all));
      }),
    );
  });

  it('is everything where all are many, and contact goes before industry, industry before size', () => {
    const people = (count: number, facts: { industry: string; size: string; contacted: boolean }) =>
      Array.from({ length: count }, (_, n) => ({ ...facts, organisation: `${keyOf(facts)}${n}` }));
    const many = people(7, { industry: 'A', size: 'small', contacted: true });
    expect(new Set(coarsened(many).map(keyOf))).toEqual(
      new Set([keyOf({ industry: 'A', size: 'small', contacted: true })]),
    );
    const split = [
      ...people(4, { industry: 'A', size: 'small', contacted: true }),
      ...people(4, { industry: 'A', size: 'small', contacted: false }),
      ...people(4, { industry: 'B', size: 'large', contacted: false }),
      ...people(4, { industry: 'C', size: 'large', contacted: false }),
    ];
    expect(new Set(coarsened(split).map(keyOf))).toEqual(
      new Set([
        keyOf({ industry: 'A', size: 'small', contacted: null }),
        keyOf({ industry: null, size: 'large', contacted: null }),
      ]),
    );
  });

  it('seven people of one company are not seven organisations', () => {
    const people = Array.from({ length: 7 }, () => ({
      organisation: 'one',
      industry: 'A',
      size: 'large',
      contacted: true,
    }));
    expect(new Set(coarsened(people).map(keyOf))).toEqual(
      new Set([keyOf({ industry: null, size: null, contacted: null })]),
    );
  });
});
