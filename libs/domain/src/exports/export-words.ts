import {
  filterSentence,
  formatDay,
  listFilters,
  parsePeriod,
  severalOf,
  type Language,
  type ListFilter,
  type ListFilterValues,
  type ListKind,
} from '@elinvoima/contracts';
import { formatText, periodLabel } from '@elinvoima/contracts/texts';
import { listTopics } from '../interactions/index.js';
import type { Database } from '../platform/index.js';

const namesOf = {
  user: 'select id, name from users where id = any($1::uuid[])',
  company: 'select id, name from companies where id = any($1::uuid[])',
  contact: `select id, first_name || ' ' || last_name as name from contacts where id = any($1::uuid[])`,
} as const;
type NamedType = keyof typeof namesOf;

const isNamed = (type: string): type is NamedType => Object.hasOwn(namesOf, type);

/** What the municipality calls its topics. */
export async function topicNames(db: Database, language: Language): Promise<Map<string, string>> {
  return new Map((await listTopics(db)).map(({ code, name }) => [code, name[language]]));
}

/** The filter as a sentence, with the names of whom it names: "Yritykset: toiminnassa, toimiala Rakentaminen". */
export async function sentenceOf(
  db: Database,
  list: ListKind,
  filter: ListFilterValues,
  language: Language,
  topics: ReadonlyMap<string, string>,
): Promise<string> {
  const names = new Map<string, string>();
  for (const { key, type } of listFilters[list] as readonly ListFilter[]) {
    const value = filter[key];
    if (!isNamed(type) || value === undefined || typeof value === 'boolean') continue;
    for (const { id, name } of await db.query<{ id: string; name: string }>(namesOf[type], [severalOf(value)]))
      names.set(`${type} ${id}`, name);
  }
  return filterSentence(list, filter, {
    language,
    say: (key, values) => formatText(language, key, values),
    day: (day) => formatDay(day, language),
    period: (code) => {
      const period = parsePeriod(code);
      return period === null ? code : periodLabel(period, language);
    },
    nameOf: (type, id) => names.get(`${type} ${id.toLowerCase()}`) ?? null,
    topic: (code) => topics.get(code) ?? code,
  });
}
