import { closedLists } from '../closed-lists.js';
import type { Day } from '../days.js';
import { industryName } from '../industries.js';
import { languageNames, localeOf, type Language } from '../language.js';
import type { TextKey } from '../texts/catalogue.js';
import { listFilters, severalOf, type ListFilter, type ListFilterType, type ListFilterValues } from './list-filters.js';
import type { ListKind } from './list-kinds.js';

/** How a piece's values become words: the server and the browser each have their own catalogue and formats. */
export interface FilterWords {
  readonly language: Language;
  say(key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  day(day: Day): string;
  period(code: string): string;
  /** What somebody or something is called; null when it is not there any more. */
  nameOf(type: 'user' | 'company' | 'contact', id: string): string | null;
  topic(code: string): string;
}

export interface FilterPiece {
  readonly key: string;
  readonly words: string;
  /** The person, company or contact that the piece names is not there any more. */
  readonly isGone: boolean;
}

/** Choices that read as a phrase of their own ("toiminnassa") and not as a value after a name ("koko 5–9 henkeä"). */
const phrased: ReadonlySet<string> = new Set([
  'companies.status',
  'companies.situation',
  'companies.relationship',
  'companies.need',
  'companies.notMetMonths',
  'companies.metMonths',
  'contacts.mailingConsent',
  'interactions.status',
  'enquiries.confidentiality',
  'follow-ups.state',
  'events.status',
]);

/** A filter in words, piece by piece in the order of the list's fields; each piece can be taken away by itself. */
export function filterPieces(list: ListKind, filter: ListFilterValues, words: FilterWords): FilterPiece[] {
  return (listFilters[list] as readonly ListFilter[]).flatMap((field) => {
    const value = filter[field.key];
    if (value === undefined) return [];
    const name = `${list}.${field.key}`;
    const say = (key: string, values?: Record<string, string>) => words.say(key as TextKey, values);
    if (typeof value === 'boolean')
      return [{ key: field.key, words: say(`lists.piece.${name}.${value}`), isGone: false }];
    const or = (each: readonly string[]) => anyOf(each, words.language);
    const values = severalOf(value);
    if (phrased.has(name))
      return [{ key: field.key, words: or(values.map((each) => say(`lists.piece.${name}.${each}`))), isGone: false }];
    const named = values.map((each) => nameIn(field, each, words));
    return [
      {
        key: field.key,
        words: say(`lists.piece.${name}`, { value: or(named.map((each) => each ?? say('lists.gone'))) }),
        isGone: named.includes(null),
      },
    ];
  });
}

/** "Anna tai Kaisa", "a, b tai c": any one of them is enough. */
const anyOf = (each: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(each);

/** What the value is called; null when it names somebody who is not there any more. */
function nameIn({ type, choices }: ListFilter, value: string, words: FilterWords): string | null {
  const naming: Partial<Record<ListFilterType, () => string | null>> = {
    choice: () =>
      choices !== undefined && (closedLists[choices] as readonly string[]).includes(value)
        ? words.say(`${choices}.${value}` as TextKey)
        : value,
    industry: () => industryName(value, words.language) ?? value,
    language: () => languageNames[value as Language],
    day: () => words.day(value),
    period: () => words.period(value),
    topic: () => words.topic(value),
    user: () => words.nameOf('user', value),
    company: () => words.nameOf('company', value),
    contact: () => words.nameOf('contact', value),
    subject: () => words.say(`shell.kind.${value}` as TextKey),
  };
  const name = naming[type];
  return name === undefined ? value : name();
}

/** The whole list in one sentence: "Yritykset: toiminnassa, toimiala Rakentaminen, ei tavattu vuoteen". */
export function filterSentence(list: ListKind, filter: ListFilterValues, words: FilterWords): string {
  const pieces = filterPieces(list, filter, words).map((piece) => piece.words);
  const title = words.say(`lists.kind.${list}`);
  return pieces.length === 0 ? words.say('lists.all', { list: title }) : `${title}: ${pieces.join(', ')}`;
}
