import { describe, expect, it } from '@jest/globals';
import { closedLists } from '../closed-lists.js';
import { formatDay } from '../days.js';
import { formatText, isTextKey } from '../texts/index.js';
import {
  chosenColumns,
  columnsFor,
  filterPieces,
  filterSentence,
  filtersBeyond,
  listColumns,
  listFilters,
  listKinds,
  metWithinMonths,
  mostFilterValues,
  readListFilter,
  type FilterWords,
  type ListColumn,
  type ListFilter,
  type ListFilterType,
  type ListFilterValues,
  type ListKind,
} from './index.js';

const words: FilterWords = {
  language: 'fi',
  say: (key, values) => {
    if (!isTextKey(key)) throw new Error(`no text ${String(key)}`);
    return formatText('fi', key, values);
  },
  day: (day) => formatDay(day, 'fi'),
  period: (code) => code,
  nameOf: (_, id) => (id.startsWith('0') ? null : 'Aino Aalto'),
  topic: (code) => code,
};

const someone = 'a1b2c3d4-0000-7000-8000-000000000001';
const vanished = '0eadbeef-0000-7000-8000-000000000001';

const sample: Record<Exclude<ListFilterType, 'choice' | 'flag' | 'months' | 'language'>, string> = {
  day: '2026-11-22',
  number: '500',
  period: '2026-Q3',
  user: someone,
  company: someone,
  contact: someone,
  record: someone,
  postal: '13720',
  municipality: '082',
  industry: '43',
  subject: 'company',
  search: 'Kylä',
  tag: 'Kylä',
  topic: 'Kylä',
  words: 'Kylä',
};

/** Every value that a field can hold, where these can be counted; else one of them. */
function samples({ type, choices, bothWays }: ListFilter): (string | boolean)[] {
  if (type === 'flag') return bothWays ? [true, false] : [true];
  if (type === 'choice') return [...closedLists[choices ?? 'companies.status']];
  if (type === 'months') return [...metWithinMonths];
  if (type === 'language') return ['fi', 'sv', 'en'];
  return [sample[type]];
}
const fields = listKinds.flatMap((list) =>
  (listFilters[list] as readonly ListFilter[]).map((field) => ({ list, field })),
);

describe('filters of lists', () => {
  it('say every value of every field in words, and read back what they hold', () => {
    for (const { list, field } of fields)
      for (const value of samples(field)) {
        const { filter, faults } = readListFilter(list, { [field.key]: String(value) });
        expect([list, field.key, faults, filter]).toEqual([list, field.key, [], { [field.key]: value }]);
        const [piece] = filterPieces(list, filter, words);
        expect(piece?.words).toMatch(/^[^{}]{3,}$/);
      }
  });

  it('are one sentence, in the order of the fields', () => {
    const filter = { notMetMonths: '12', postalCode: '13720', industry: '43', status: 'active' };
    expect(filterSentence('companies', filter, words)).toBe(
      'Yritykset: toiminnassa, toimiala Erikoistunut rakennustoiminta, postinumero 13720, ei tavattu vuoteen',
    );
    expect(filterSentence('companies', {}, words)).toBe('Yritykset: kaikki');
  });

  it('say it when the one that a piece names is not there any more', () => {
    const pieces = filterPieces('companies', { ownerId: vanished, status: 'active' }, words);
    expect(pieces).toEqual([
      { key: 'status', words: 'toiminnassa', isGone: false },
      { key: 'ownerId', words: 'kunnan yhteyshenkilö (poistettu)', isGone: true },
    ]);
  });

  it('refuse by name what a list does not know or cannot hold, and keep the rest', () => {
    const raw = {
      status: 'sleeping',
      lastMetTo: '2026-02-30',
      ownerId: 'x',
      housing: 'maybe',
      secret: '1',
      q: 'a',
      tag: 7,
    };
    const { filter, faults } = readListFilter('companies', raw);
    expect(filter).toEqual({ q: 'a' });
    expect(faults.map(({ key, code }) => `${key} ${code}`)).toEqual([
      'status not-in-list',
      'lastMetTo not-a-day',
      'ownerId not-an-id',
      'housing malformed',
      'secret unknown-member',
      'tag malformed',
    ]);
  });

  it('hold several values of a field that may, each once and in one order, and one alone by itself', () => {
    const sent = {
      sizeClass: ['10-19', '5-9', '10-19'],
      tag: ['vienti', 'puu'],
      status: ['active'],
      industry: '43',
      situation: [],
    };
    expect(readListFilter('companies', sent)).toEqual({
      filter: { sizeClass: ['5-9', '10-19'], tag: ['puu', 'vienti'], status: 'active', industry: '43' },
      faults: [],
    });
    // What was kept is read as it stands.
    const { filter } = readListFilter('companies', sent);
    expect(readListFilter('companies', filter)).toEqual({ filter, faults: [] });
  });

  it('refuse each value that they cannot hold by its place, lists where one value is meant, and too many', () => {
    const raw = {
      status: ['active', 'sleeping', 7],
      notMetMonths: ['1', '3'],
      q: ['a', 'b'],
      tag: Array.from({ length: mostFilterValues + 1 }, (_, index) => `t${index}`),
    };
    expect(readListFilter('companies', raw)).toEqual({
      filter: { status: 'active' },
      faults: [
        { key: 'status', code: 'not-in-list', at: 1 },
        { key: 'status', code: 'malformed', at: 2 },
        { key: 'notMetMonths', code: 'malformed' },
        { key: 'q', code: 'malformed' },
        { key: 'tag', code: 'list-too-long' },
      ],
    });
  });

  it('say several values with the language’s own "or", phrases too, and say it when one of them is gone', () => {
    const filter: ListFilterValues = {
      relationship: ['established', 'starting'],
      sizeClass: ['5-9', '10-19'],
      ownerId: [someone, vanished],
      tag: ['metsä', 'puu', 'vienti'],
    };
    expect(filterPieces('companies', filter, words)).toEqual([
      { key: 'relationship', words: 'toimivat kunnassa tai aloittavat', isGone: false },
      { key: 'sizeClass', words: 'suuruusluokka 5–9 henkeä tai 10–19 henkeä', isGone: false },
      { key: 'ownerId', words: 'kunnan yhteyshenkilö Aino Aalto tai (poistettu)', isGone: true },
      { key: 'tag', words: 'tunniste metsä, puu tai vienti', isGone: false },
    ]);
    const inTongue = (language: 'sv' | 'en') =>
      filterSentence(
        'interactions',
        { type: ['visit', 'call'], status: ['draft', 'complete', 'cancelled'] },
        { ...words, language, say: (key, values) => formatText(language, key, values) },
      );
    expect(inTongue('sv')).toBe('Interaktioner: sätt Företagsbesök eller Samtal, utkast, färdiga eller inställda');
    expect(inTongue('en')).toBe('Interactions: way Company visit or Call, drafts, complete or cancelled');
  });

  it('say every two values of every field that may hold several', () => {
    for (const { list, field } of fields.filter(({ field: { several } }) => several)) {
      const values = samples(field).map(String);
      const { filter, faults } = readListFilter(list, { [field.key]: [...values, ...values] });
      expect([list, field.key, faults]).toEqual([list, field.key, []]);
      expect(filterPieces(list, filter, words)[0]?.words).toMatch(/^[^{}]{3,}$/);
    }
  });

  it('name what somebody may not narrow by', () => {
    const filter: ListFilterValues = { need: 'at_risk', openFollowUp: true, status: 'active' };
    expect(filtersBeyond('companies', filter, () => false)).toEqual(['openFollowUp', 'need']);
    expect(filtersBeyond('companies', filter, () => true)).toEqual([]);
  });
});

describe('columns of lists', () => {
  it('have keys of their own, labels, and the name of the record first', () => {
    for (const list of listKinds) {
      const columns: readonly ListColumn[] = listColumns[list];
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      expect(columns[0]?.shown).toBe(true);
      expect(columns.filter(({ label }) => !isTextKey(label))).toEqual([]);
      expect(columns.filter(({ type, choices }) => type.startsWith('choice') !== (choices !== undefined))).toEqual([]);
    }
  });

  it('are chosen by their keys in their order; the first stays, unknown ones are left out', () => {
    const keys = (list: ListKind, chosen?: string[]) => chosenColumns(listColumns[list], chosen).map(({ key }) => key);
    expect(keys('companies', ['tags', 'nothing', 'owner', 'tags'])).toEqual(['name', 'tags', 'owner']);
    expect(keys('companies')).toEqual(['name', 'industryCode', 'postOffice', 'lastMetOn', 'owner']);
  });

  it('are hidden from those who lack the right to what they show', () => {
    const seen = columnsFor('interactions', () => false).map(({ key }) => key);
    expect(seen).not.toContain('contacts');
    expect(seen).toContain('companies');
  });
});
