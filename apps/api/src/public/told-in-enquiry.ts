import type { Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';

/** What was told by the form, in the order of its questions. */
const order = [
  'uses',
  'use',
  'areaMin',
  'areaMax',
  'neededBy',
  'tenures',
  'power',
  'traffic',
  'budget',
  'jobs',
  'notes',
] as const;

const closed: Partial<Record<(typeof order)[number], string>> = { uses: 'sites.use', tenures: 'sites.tenure' };

/** The asker's own words, each under its question, as the form asked it; what was left empty is not there. */
export function toldInEnquiry(
  told: Readonly<Record<string, unknown>>,
  language: Language,
): { name: string; value: string }[] {
  return order.flatMap((field) => {
    const value = told[field];
    const words = wordsOf(value, closed[field], language, field === 'neededBy');
    return words === '' ? [] : [{ name: formatText(language, `enquiry-page.field.${field}`), value: words }];
  });
}

function wordsOf(value: unknown, list: string | undefined, language: Language, isDay: boolean): string {
  if (Array.isArray(value))
    return value
      .map((each) => `${list ?? ''}.${String(each)}`)
      .flatMap((key) => (isTextKey(key) ? [formatText(language, key)] : []))
      .join(', ');
  if (typeof value === 'number') return value.toLocaleString(language);
  if (typeof value !== 'string') return '';
  return isDay ? formatText(language, 'enquiry-page.day', { on: value }) : value;
}
