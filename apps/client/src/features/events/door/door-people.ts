/** What the door's list shows: the API's people with the taps that it does not have yet, what was searched, and the counts. */
import type { DoorPerson } from './door.api.js';

export const doorGroups = ['confirmed', 'waiting', 'walk_in'] as const;

/** Taps cover what the API last said; who walked in and is not known there yet stands last. */
export function withTaps(people: readonly DoorPerson[], taps: ReadonlyMap<string, DoorPerson>): DoorPerson[] {
  const known = new Set(people.map(({ id }) => id));
  return [
    ...people.map((person) => {
      const tap = taps.get(person.id);
      return tap ? { ...person, present: tap.present } : person;
    }),
    ...[...taps.values()].filter(({ id }) => !known.has(id)),
  ];
}

export function wordsOf({ company, companyName, contact, name }: DoorPerson): {
  title: string;
  person: string | null;
} {
  const person = contact?.name ?? name;
  // One who was signed up by the company's name alone is not a person of that name.
  const companyWords = company?.name ?? companyName;
  if (companyWords) return { title: companyWords, person: person === companyWords ? null : person };
  return { title: person ?? '', person: null };
}

/** Every word must begin a word of the company's or the person's name, so that "pa ma" finds Maija of Parolan Paja. */
export function found(people: readonly DoorPerson[], text: string): DoorPerson[] {
  const wanted = text.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...people];
  return people.filter((one) => {
    const { title, person } = wordsOf(one);
    const words = `${title} ${person ?? ''}`.toLocaleLowerCase('fi').split(/[\s-]+/);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

export interface DoorCounts {
  readonly came: number;
  readonly signedUp: number;
  /** Companies that are here and have never been before. */
  readonly firstTime: number;
}

export function countsOf(people: readonly DoorPerson[]): DoorCounts {
  const here = people.filter(({ present }) => present);
  const newcomers = here.filter(({ firstTime }) => firstTime).map(({ company, id }) => company?.id ?? id);
  return {
    came: here.length,
    signedUp: people.filter(({ state }) => state === 'confirmed').length,
    firstTime: new Set(newcomers).size,
  };
}

/** Whether what was typed names a company rather than a person. */
export const looksLikeCompany = (text: string): boolean =>
  /(^|\s)(oy|oyj|ab|abp|ky|kb|ay|tmi|t:mi|osk|ry|rf|ltd)\.?(\s|$)/i.test(text);
