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
}

export const listFilters = {
  companies: [
    { key: 'q', type: 'search' },
    { key: 'status', type: 'choice', choices: 'companies.status' },
    { key: 'situation', type: 'choice', choices: 'companies.situation' },
    { key: 'relationship', type: 'choice', choices: 'companies.relationship' },
    { key: 'kind', type: 'choice', choices: 'companies.kind' },
    { key: 'industryGroup', type: 'choice', choices: 'companies.industryGroup' },
    { key: 'industry', type: 'industry' },
    { key: 'sizeGroup', type: 'choice', choices: 'companies.sizeGroup' },
    { key: 'sizeClass', type: 'choice', choices: 'companies.sizeClass' },
    { key: 'postalCode', type: 'postal' },
    { key: 'municipalityCode', type: 'municipality' },
    { key: 'ownerId', type: 'user' },
    { key: 'unowned', type: 'flag' },
    { key: 'tag', type: 'tag' },
    { key: 'notMetMonths', type: 'months' },
    { key: 'metMonths', type: 'months' },
    { key: 'lastMetFrom', type: 'day' },
    { key: 'lastMetTo', type: 'day' },
    { key: 'neverMet', type: 'flag' },
    { key: 'openFollowUp', type: 'flag', needs: 'follow-ups.read' },
    { key: 'need', type: 'choice', choices: 'needs-assessments.flag', needs: 'needs-assessments.read' },
    { key: 'newThisMonth', type: 'flag' },
    { key: 'housing', type: 'flag' },
  ],
  contacts: [
    { key: 'q', type: 'search' },
    { key: 'companyId', type: 'company' },
    { key: 'language', type: 'language' },
    { key: 'mailingConsent', type: 'choice', choices: 'contacts.mailingConsent' },
    { key: 'hasEmail', type: 'flag', bothWays: true },
    { key: 'restricted', type: 'flag', bothWays: true },
  ],
  interactions: [
    { key: 'q', type: 'search' },
    { key: 'type', type: 'choice', choices: 'interactions.type' },
    { key: 'period', type: 'period' },
    { key: 'from', type: 'day' },
    { key: 'to', type: 'day' },
    { key: 'staffId', type: 'user' },
    { key: 'topic', type: 'topic' },
    { key: 'companyId', type: 'company' },
    { key: 'contactId', type: 'contact' },
    { key: 'status', type: 'choice', choices: 'interactions.status' },
  ],
  enquiries: [
    { key: 'q', type: 'search' },
    { key: 'stage', type: 'choice', choices: 'enquiries.stage' },
    { key: 'kind', type: 'choice', choices: 'enquiries.kind' },
    { key: 'ownerId', type: 'user' },
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
    { key: 'kind', type: 'choice', choices: 'sites.kind' },
    { key: 'status', type: 'choice', choices: 'sites.status' },
    { key: 'available', type: 'flag', bothWays: true },
    { key: 'use', type: 'choice', choices: 'sites.use' },
    { key: 'areaMin', type: 'number' },
    { key: 'areaMax', type: 'number' },
    { key: 'businessAreaId', type: 'record' },
    { key: 'ownerId', type: 'user' },
    { key: 'companyId', type: 'company' },
    { key: 'isPublic', type: 'flag', bothWays: true },
    { key: 'obligation', type: 'choice', choices: 'sites.obligation' },
  ],
  'follow-ups': [
    { key: 'ownerId', type: 'user' },
    { key: 'state', type: 'choice', choices: 'follow-ups.state' },
    { key: 'subjectKind', type: 'subject' },
    { key: 'subjectId', type: 'record' },
    { key: 'companyId', type: 'company' },
    { key: 'dueFrom', type: 'day' },
    { key: 'dueTo', type: 'day' },
  ],
  partners: [
    { key: 'q', type: 'search' },
    { key: 'sector', type: 'choice', choices: 'partners.sector' },
    { key: 'area', type: 'choice', choices: 'partners.area' },
    { key: 'unchecked', type: 'flag' },
  ],
  events: [
    { key: 'q', type: 'search' },
    { key: 'kind', type: 'choice', choices: 'events.kind' },
    { key: 'status', type: 'choice', choices: 'events.status' },
    { key: 'theme', type: 'words' },
    { key: 'from', type: 'day' },
    { key: 'to', type: 'day' },
    { key: 'period', type: 'period' },
    { key: 'companyId', type: 'company' },
    { key: 'contactId', type: 'contact' },
  ],
} as const satisfies Record<ListKind, readonly ListFilter[]>;

/** A filter as it travels and is kept: the parameters of the list's GET, flags as booleans. */
export type ListFilterValues = Readonly<Record<string, string | boolean>>;

export type ListFilterFault =
  'unknown-member' | 'not-in-list' | 'not-a-day' | 'not-a-period' | 'not-an-id' | 'malformed';

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

export interface ReadFilter {
  readonly filter: ListFilterValues;
  /** What could not be read, member by member; the filter holds the rest. */
  readonly faults: readonly { readonly key: string; readonly code: ListFilterFault }[];
}

/** Reads a filter that was sent or kept: closed by name and by value, so that a list, a view, a file and a change mean the same rows. */
export function readListFilter(list: ListKind, raw: Readonly<Record<string, unknown>>): ReadFilter {
  const known: readonly ListFilter[] = listFilters[list];
  const filter: Record<string, string | boolean> = {};
  const faults: { key: string; code: ListFilterFault }[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined || value === null || value === '') continue;
    const field = known.find((each) => each.key === key);
    if (field === undefined) {
      faults.push({ key, code: 'unknown-member' });
    } else if (field.type === 'flag') {
      const flag = value === 'true' ? true : value === 'false' ? false : value;
      if (flag === true || (flag === false && field.bothWays)) filter[key] = flag;
      else if (flag !== false) faults.push({ key, code: 'malformed' });
    } else {
      const fault =
        typeof value === 'string' && !value.includes('\0') ? faultOf[field.type](value, field) : 'malformed';
      if (fault === null) filter[key] = value as string;
      else faults.push({ key, code: fault });
    }
  }
  return { filter, faults };
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
