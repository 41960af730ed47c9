/** Who of the people at hand will get the survey, and what is told of those who will not. */
import { languages, type Language } from '@elinvoima/contracts';
import type { Recipient } from '../surveys.api.js';

type LeftOutReason = NonNullable<Recipient['leftOut']>;

export type Chosen = ReadonlyMap<string, Recipient>;

export const noneChosen: Chosen = new Map();

/** One person more or less; who cannot be sent to is never chosen. */
export function toggled(chosen: Chosen, person: Recipient): Chosen {
  const next = new Map(chosen);
  if (next.has(person.id)) next.delete(person.id);
  else if (person.leftOut === null) next.set(person.id, person);
  return next;
}

export function withAll(chosen: Chosen, people: readonly Recipient[]): Chosen {
  return new Map([
    ...chosen,
    ...people.filter(({ leftOut }) => leftOut === null).map((each) => [each.id, each] as const),
  ]);
}

/** How many in each language, those with nobody left out. */
export function languagesOf(chosen: Chosen): { language: Language; count: number }[] {
  const people = [...chosen.values()];
  return languages
    .map((language) => ({ language, count: people.filter((person) => person.language === language).length }))
    .filter(({ count }) => count > 0);
}

export function reasonsOf(people: readonly { leftOut: LeftOutReason | null }[]): [LeftOutReason, number][] {
  const counts = new Map<LeftOutReason, number>();
  for (const { leftOut } of people) if (leftOut !== null) counts.set(leftOut, (counts.get(leftOut) ?? 0) + 1);
  return [...counts];
}
