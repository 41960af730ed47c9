import type { Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import type { Changes } from '../platform/index.js';

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
};

const said = (language: Language, ...keys: string[]): string | undefined => {
  const key = keys.find((wanted) => isTextKey(wanted));
  return key !== undefined && isTextKey(key) ? formatText(language, key) : undefined;
};

export const nameOfField = (language: Language, kind: string, field: string): string =>
  said(
    language,
    `${roomOf(kind)}.field.${field}`,
    `${roomOf(kind)}.field.${field.replace(/Id$/, '')}`,
    `trail.field.${field}`,
  ) ?? field;

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
  if (typeof value === 'number') return new Intl.NumberFormat(locales[language]).format(value);
  if (Array.isArray(value))
    return value.map((one) => inWords(language, kind, field, one, names) ?? '').join(', ') || null;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (uuid.test(value)) return names.get(value) ?? value;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (isDay || /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value))
    return new Intl.DateTimeFormat(locales[language], {
      dateStyle: 'short',
      ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short', timeZone: 'Europe/Helsinki' }),
    }).format(new Date(value));
  return said(language, `${roomOf(kind)}.${field}.${value}`) ?? value;
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
