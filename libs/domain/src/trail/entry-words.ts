import type { Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import type { Changes } from '../platform/index.js';
import { listsOf } from './value-lists.js';

/** A field as it was and as it is, in the reader's words. */
export interface ChangeInWords {
  field: string;
  label: string;
  before: string | null;
  after: string | null;
  /** What it held is not told: it is a person's, or not the reader's to know. */
  isHidden: boolean;
}

/** Where the words of a kind stand in the catalogue: `companies.field.name`, `companies.status.active`. */
const roomOf = (kind: string): string => rooms[kind] ?? `${kind.replaceAll('_', '-')}s`;
const rooms: Readonly<Record<string, string>> = {
  company: 'companies',
  enquiry: 'enquiries',
  feedback: 'feedback',
  premises_count: 'town-centre',
  external_ranking: 'rankings',
  survey_wave: 'surveys',
  land_use_project: 'land-use',
  plan_document: 'land-use',
  plan_proposal: 'plan-proposals',
  programme: 'programme',
  series: 'series',
  full_export: 'full-export',
  accessibility_feedback: 'accessibility-feedback',
  retention_rule: 'retention',
  legal_hold: 'retention',
  impact_assessment: 'impact',
};

const said = (language: Language, ...keys: string[]): string | undefined => {
  const key = keys.find((wanted) => isTextKey(wanted));
  return key !== undefined && isTextKey(key) ? formatText(language, key) : undefined;
};

/** Kinds of which something is written by a value of a closed list in place of a field: what was linked to which barrier, who takes which enquiries. */
const fieldsByValue: Readonly<Record<string, string>> = {
  needs_assessment: 'needs-assessments.barrier',
  enquiry_receiver: 'enquiries.kind',
};

export const nameOfField = (language: Language, kind: string, field: string): string =>
  said(
    language,
    `${roomOf(kind)}.field.${field}`,
    `${roomOf(kind)}.field.${field.replace(/Id$/, '')}`,
    `trail-field.${field}`,
    `${fieldsByValue[kind]}.${field}`,
  ) ?? field;

export const rightInWords = (language: Language, permission: string | null): string | null =>
  permission === null ? null : (said(language, `trail-right.${permission}`) ?? permission);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every id that stands in the changes, so that their names can be asked for at once. */
export const idsIn = (changes: Changes): string[] =>
  Object.values(changes).flatMap((change) =>
    change.flat(2).filter((value): value is string => typeof value === 'string' && uuid.test(value)),
  );

const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

function inWords(
  language: Language,
  kind: string,
  field: string,
  value: unknown,
  names: ReadonlyMap<string, string>,
): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return said(language, value ? 'shell.value.yes' : 'shell.value.no') ?? String(value);
  // A year is a name, not a quantity: 2026, not 2 026.
  if (typeof value === 'number')
    return new Intl.NumberFormat(locales[language], { useGrouping: !/year/i.test(field) }).format(value);
  if (Array.isArray(value))
    return value.map((one) => inWords(language, kind, field, one, names) ?? '').join(', ') || null;
  if (typeof value === 'object') return membersInWords(language, kind, value, names);
  if (typeof value !== 'string') return null;
  if (uuid.test(value)) return names.get(value) ?? formatText(language, 'trail.someRecord', { id: value.slice(0, 8) });
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (isDay || /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value))
    return new Intl.DateTimeFormat(locales[language], {
      dateStyle: 'short',
      ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short', timeZone: 'Europe/Helsinki' }),
    }).format(new Date(value));
  return codeInWords(language, kind, field, value);
}

/** A value of a closed list in words; what people wrote stays as they wrote it. */
export function codeInWords(language: Language, kind: string, field: string, value: string): string {
  // Two steps of signing in are written as one: `password+totp`.
  if (field === 'method')
    return value
      .split('+')
      .map((step) => said(language, `trail-value.${step}`) ?? step)
      .join(' + ');
  // The name of a field, as taking back and exporting tell it.
  if (field === 'field' || field === 'columns') return nameOfField(language, kind, value);
  const lists = [`${roomOf(kind)}.${field}`, ...listsOf(kind, field)];
  return said(language, ...lists.map((list) => `${list}.${value}`)) ?? value;
}

/** What is kept as one, told member by member. */
function membersInWords(
  language: Language,
  kind: string,
  value: object,
  names: ReadonlyMap<string, string>,
): string | null {
  const told = Object.entries(value).flatMap(([member, held]) => {
    const words = inWords(language, kind, member, held, names);
    return words === null ? [] : [`${nameOfField(language, kind, member)}: ${words}`];
  });
  return told.join('; ') || null;
}

/** Changes as people read them. `names` of those ids that the reader may know. */
export function changesInWords(
  language: Language,
  kind: string,
  changes: Changes,
  names: ReadonlyMap<string, string>,
  isWithheld: boolean,
): ChangeInWords[] {
  return Object.entries(changes).map(([field, [before, after]]) => {
    const isHidden = isWithheld || (before === '…' && after === '…');
    const words = (value: unknown) => (isHidden ? null : inWords(language, kind, field, value, names));
    return { field, label: nameOfField(language, kind, field), before: words(before), after: words(after), isHidden };
  });
}
