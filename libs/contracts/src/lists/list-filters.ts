import { closedLists, type ClosedLists } from '../closed-lists.js';
import { isDay } from '../days.js';
import { languages } from '../language.js';
import { parsePeriod } from '../periods.js';
import type { Permission } from '../permissions.js';
import type { ListKind } from './list-kinds.js';

/** How long somebody has, or has not, been met: counted back from the day on which the list is read. */
export const metWithinMonths = ['1', '3', '6', '12', '24'] as const;
export type MetWithinMonths = (typeof metWithinMonths)[number];

/**
 * What a filter holds: `search` and `words` are free text, `choice` a value of a closed list, `months` a span back from today,
 * `number` a whole number as digits, `user`, `company` and `contact` ids, `industry` the beginning of a TOL code, `postal` and `municipality` codes, `topic` a code or
 * words of one's own, `tag` a tag, `period` a reporting period.
 */
export type ListFilterType =
  | 'search'
  | 'words'
  | 'choice'
  | 'months'
  | 'flag'
  | 'day'
  | 'number'
  | 'user'
  | 'company'
  | 'contact'
  | 'record'
  | 'industry'
  | 'postal'
  | 'municipality'
  | 'topic'
  | 'tag'
  | 'language'
  | 'period'
  | 'subject';

export interface ListFilter {
  /** The parameter of the list's GET. */
  readonly key: string;
  readonly type: ListFilterType;
  readonly choices?: keyof ClosedLists;
  /** Beside the right to the list: whoever lacks it must not learn by narrowing what they may not read. */
  readonly needs?: Permission;
  /** A flag that narrows when it is false, too; of the others false is the same as nothing. */
  readonly bothWays?: true;
  /** Any of several values is enough; in an address the parameter is repeated. */
  readonly several?: true;
}

export const listFilters = {
  companies: [
    { key: 'q', type: 'search' },
    { key: 'status', type: 'choice', choices: 'companies.status', several: true },
    { key: 'situation', type: 'choice', choices: 'companies.situation', several: true },
    { key: 'relationship', type: 'choice', choices: 'companies.relationship', several: true },
    { key: 'kind', type: 'choice', choices: 'companies.kind', several: true },
    { key: 'industryGroup', type: 'choice', choices: 'companies.industryGroup', several: true },
    { key: 'industry', type: 'industry', several: true },
    { key: 'sizeGroup', type: 'choice', choices: 'companies.sizeGroup', several: true },
    { key: 'sizeClass', type: 'choice', choices: 'companies.sizeClass', several: true },
    { key: 'postalCode', type: 'postal', several: true },
    { key: 'municipalityCode', type: 'municipality', several: true },
    { key: 'ownerId', type: 'user', several: true },
    { key: 'unowned', type: 'flag' },
    { key: 'tag', type: 'tag', several: true },
    { key: 'notMetMonths', type: 'months' },
    { key: 'metMonths', type: 'months' },
    { key: 'lastMetFrom', type: 'day' },
    { key: 'lastMetTo', type: 'day' },
    { key: 'neverMet', type: 'flag' },
    { key: 'openFollowUp', type: 'flag', needs: 'follow-ups.read' },
    { key: 'need', type: 'choice', choices: 'needs-assessments.flag', needs: 'needs-assessments.read', several: true },
    { key: 'newThisMonth', type: 'flag' },
    { key: 'housing', type: 'flag' },
  ],
  contacts: [
    { key: 'q', type: 'search' },
    { key: 'companyId', type: 'company' },
    { key: 'language', type: 'language', several: true },
    { key: 'mailingConsent', type: 'choice', choices: 'contacts.mailingConsent', several: true },
    { key: 'hasEmail', type: 'flag', bothWays: true },
    { key: 'restricted', type: 'flag', bothWays: true },
  ],
  interactions: [
    { key: 'q', type: 'search' },
    { key: 'type', type: 'choice', choices: 'interactions.type', several: true },
    { key: 'period', type: 'period' },
    { key: 'from', type: 'day' },
    { key: 'to', type: 'day' },
    { key: 'staffId', type: 'user', several: true },
    { key: 'topic', type: 'topic', several: true },
    { key: 'companyId', type: 'company' },
    { key: 'contactId', type: 'contact' },
    { key: 'status', type: 'choice', choices: 'interactions.status', several: true },
  ],
  enquiries: [
    { key: 'q', type: 'search' },
    { key: 'stage', type: 'choice', choices: 'enquiries.stage', several: true },
    { key: 'kind', type: 'choice', choices: 'enquiries.kind', several: true },
    { key: 'ownerId', type: 'user', several: true },
    { key: 'companyId', type: 'company' },
    { key: 'open', type: 'flag', bothWays: true },
    { key: 'unanswered', type: 'flag', bothWays: true },
    { key: 'late', type: 'flag' },
    { key: 'dueSoon', type: 'flag' },
    { key: 'overPromise', type: 'flag' },
    { key: 'confidentiality', type: 'choice', choices: 'enquiry-cases.confidentiality' },
  ],
  sites: [
    { key: 'q', type: 'search' },
    { key: 'kind', type: 'choice', choices: 'sites.kind', several: true },
    { key: 'status', type: 'choice', choices: 'sites.status', several: true },
    { key: 'available', type: 'flag', bothWays: true },
    { key: 'use', type: 'choice', choices: 'sites.use', several: true },
    { key: 'areaMin', type: 'number' },
    { key: 'areaMax', type: 'number' },
    { key: 'businessAreaId', type: 'record' },
    { key: 'ownerId', type: 'user', several: true },
    { key: 'companyId', type: 'company' },
    { key: 'isPublic', type: 'flag', bothWays: true },
    { key: 'obligation', type: 'choice', choices: 'sites.obligation', several: true },
  ],
  'follow-ups': [
    { key: 'ownerId', type: 'user', several: true },
    { key: 'state', type: 'choice', choices: 'follow-ups.state', several: true },
    { key: 'subjectKind', type: 'subject' },
    { key: 'subjectId', type: 'record' },
    { key: 'companyId', type: 'company' },
    { key: 'dueFrom', type: 'day' },
    { key: 'dueTo', type: 'day' },
  ],
  partners: [
    { key: 'q', type: 'search' },
    { key: 'sector', type: 'choice', choices: 'partners.sector', several: true },
    { key: 'area', type: 'choice', choices: 'partners.area', several: true },
    { key: 'unchecked', type: 'flag' },
  ],
  events: [
    { key: 'q', type: 'search' },
    { key: 'kind', type: 'choice', choices: 'events.kind', several: true },
    { key: 'status', type: 'choice', choices: 'events.status', several: true },
    { key: 'theme', type: 'words' },
    { key: 'from', type: 'day' },
    { key: 'to', type: 'day' },
    { key: 'period', type: 'period' },
    { key: 'companyId', type: 'company' },
    { key: 'contactId', type: 'contact' },
  ],
} as const satisfies Record<ListKind, readonly ListFilter[]>;

/** One value, or any of several. */
export type Several<Value> = Value | readonly Value[];

/** One value as a list of one, several as they are, nothing as none. */
export const severalOf = <Value extends string>(value: Several<Value> | undefined): readonly Value[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** So many values one filter may hold. */
export const mostFilterValues = 50;

/** A filter as it travels and is kept: the parameters of the list's GET, flags as booleans, several values as a list of two or more. */
export type ListFilterValues = Readonly<Record<string, Several<string> | boolean>>;

export type ListFilterFault =
  'unknown-member' | 'not-in-list' | 'not-a-day' | 'not-a-period' | 'not-an-id' | 'malformed' | 'list-too-long';

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const faultOf: Record<ListFilterType, (value: string, filter: ListFilter) => ListFilterFault | null> = {
  search: (value) => (value.length <= 200 ? null : 'malformed'),
  words: (value) => (value.length <= 200 ? null : 'malformed'),
  topic: (value) => (value.length <= 60 ? null : 'malformed'),
  tag: (value) => (value.length <= 60 ? null : 'malformed'),
  subject: (value) => (/^[a-z_]{1,40}$/.test(value) ? null : 'not-in-list'),
  choice: (value, { choices }) =>
    choices !== undefined && (closedLists[choices] as readonly string[]).includes(value) ? null : 'not-in-list',
  months: (value) => ((metWithinMonths as readonly string[]).includes(value) ? null : 'not-in-list'),
  language: (value) => ((languages as readonly string[]).includes(value) ? null : 'not-in-list'),
  flag: () => 'malformed',
  day: (value) => (isDay(value) ? null : 'not-a-day'),
  number: (value) => (/^\d{1,8}$/.test(value) ? null : 'malformed'),
  period: (value) => (parsePeriod(value) === null ? 'not-a-period' : null),
  user: (value) => (uuid.test(value) ? null : 'not-an-id'),
  company: (value) => (uuid.test(value) ? null : 'not-an-id'),
  contact: (value) => (uuid.test(value) ? null : 'not-an-id'),
  record: (value) => (uuid.test(value) ? null : 'not-an-id'),
  industry: (value) => (/^\d{1,5}$/.test(value) ? null : 'malformed'),
  postal: (value) => (/^\d{5}$/.test(value) ? null : 'malformed'),
  municipality: (value) => (/^\d{3}$/.test(value) ? null : 'malformed'),
};

export interface FilterFault {
  readonly key: string;
  readonly code: ListFilterFault;
  /** Which of the values, where a list of them was sent. */
  readonly at?: number;
}

export interface ReadFilter {
  readonly filter: ListFilterValues;
  /** What could not be read, member by member; the filter holds the rest. */
  readonly faults: readonly FilterFault[];
}

/** Each once and in one order (that of the closed list, else of the alphabet), one alone by itself: the same choice is the same filter. */
export function orderedValues(values: readonly string[], { choices }: ListFilter): Several<string> {
  const order: readonly string[] = choices === undefined ? [] : closedLists[choices];
  const each = [...new Set(values)].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
  return each.length === 1 && each[0] !== undefined ? each[0] : each;
}

const faultIn = (value: unknown, field: ListFilter): ListFilterFault | null =>
  typeof value === 'string' && !value.includes('\0') ? faultOf[field.type](value, field) : 'malformed';

/** Reads a filter that was sent or kept: closed by name and by value, so that a list, a view, a file and a change mean the same rows. */
export function readListFilter(list: ListKind, raw: Readonly<Record<string, unknown>>): ReadFilter {
  const known: readonly ListFilter[] = listFilters[list];
  const filter: Record<string, Several<string> | boolean> = {};
  const faults: FilterFault[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined || value === null || value === '') continue;
    const field = known.find((each) => each.key === key);
    if (field === undefined) {
      faults.push({ key, code: 'unknown-member' });
    } else if (field.type === 'flag') {
      const flag = value === 'true' ? true : value === 'false' ? false : value;
      if (flag === true || (flag === false && field.bothWays)) filter[key] = flag;
      else if (flag !== false) faults.push({ key, code: 'malformed' });
    } else if (Array.isArray(value) && field.several) {
      const read = readSeveral(value, field);
      faults.push(...read.faults);
      if (read.values !== null) filter[key] = read.values;
    } else {
      const fault = faultIn(value, field);
      if (fault === null) filter[key] = value as string;
      else faults.push({ key, code: fault });
    }
  }
  return { filter, faults };
}

function readSeveral(
  sent: readonly unknown[],
  field: ListFilter,
): { values: Several<string> | null; faults: readonly FilterFault[] } {
  const { key } = field;
  if (sent.length > mostFilterValues) return { values: null, faults: [{ key, code: 'list-too-long' }] };
  const faults = sent.flatMap((value, at) => {
    const code = faultIn(value, field);
    return code === null ? [] : [{ key, code, at }];
  });
  const sound = sent.filter((value): value is string => faultIn(value, field) === null);
  return { values: sound.length === 0 ? null : orderedValues(sound, field), faults };
}

/** The members of a filter that somebody with these rights may not narrow by. */
export const filtersBeyond = (
  list: ListKind,
  filter: ListFilterValues,
  may: (permission: Permission) => boolean,
): string[] =>
  (listFilters[list] as readonly ListFilter[])
    .filter(({ key, needs }) => filter[key] !== undefined && needs !== undefined && !may(needs))
    .map(({ key }) => key);
