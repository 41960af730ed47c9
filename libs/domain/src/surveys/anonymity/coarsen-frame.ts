import { defaultMinimum } from '@elinvoima/contracts';
import { grouped } from '../results/published/lots.js';

interface Facts {
  industry: string | null;
  size: string | null;
  contacted: boolean | null;
}

/** What is dropped first of a group that is too small: contact, then industry, then size. */
const steps: readonly ((facts: Facts) => Facts)[] = [
  (facts) => facts,
  (facts) => ({ ...facts, contacted: null }),
  ({ size }) => ({ industry: null, size, contacted: null }),
  () => ({ industry: null, size: null, contacted: null }),
];

type Person = Facts & { organisation: string };

/**
 * What an anonymous answer may carry of whose it is: of all the facts together only as much as at least seven of the invited
 * organisations share. Where fewer do, facts are dropped in a fixed order; of whoever is left over at the end nothing is told, and
 * if those are few, the smallest other group is told nothing of either, so that "nothing told" is never a handful.
 */
export function coarsened(people: readonly Person[], fewest: number = defaultMinimum.answers): Facts[] {
  const told = new Map<Person, Facts>();
  const keyOf = (facts: Facts): string => JSON.stringify([facts.industry, facts.size, facts.contacted]);
  const isEnough = (group: readonly Person[]): boolean =>
    new Set(group.map(({ organisation }) => organisation)).size >= fewest;
  let left: Person[] = [...people];
  const last = steps.length - 1;
  for (const [n, step] of steps.entries()) {
    const small: Person[] = [];
    for (const group of grouped(left, (person) => keyOf(step(person))).values())
      if (n === last || isEnough(group)) for (const person of group) told.set(person, step(person));
      else small.push(...group);
    left = small;
  }
  const nothing = keyOf({ industry: null, size: null, contacted: null });
  const groups = (): Map<string, Person[]> => grouped(people, (person) => keyOf(told.get(person) ?? person));
  for (let now = groups(); now.size > 1; now = groups()) {
    const untold = now.get(nothing);
    if (untold === undefined || isEnough(untold)) break;
    const [smallest] = [...now]
      .filter(([key]) => key !== nothing)
      .map(([, group]) => group)
      .toSorted((a, b) => a.length - b.length);
    for (const person of smallest ?? []) told.set(person, { industry: null, size: null, contacted: null });
  }
  return people.map((person) => {
    const { industry, size, contacted } = told.get(person) ?? person;
    return { industry, size, contacted };
  });
}
