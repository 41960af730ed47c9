import { localeOf, type Language } from './language.js';
import type { Period } from './periods.js';
import type { TextKey } from './texts/catalogue.js';

/** How a period is said: the text of the catalogue and its values. A short name that needs no text is `plain`. */
export type PeriodWords =
  { key: Extract<TextKey, `periods.${string}`>; values: Record<string, string | number> } | { plain: string };

function monthName(language: Language, day: string): string {
  return new Intl.DateTimeFormat(localeOf[language], { month: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/** `heinä–syyskuu`: Finnish months share their ending, and it is written once. */
function monthsOf(period: Period, language: Language): string {
  const [first, last] = [monthName(language, period.firstDay), monthName(language, period.lastDay)];
  return `${language === 'fi' ? first.replace(/kuu$/, '') : first}–${last}`;
}

/** The words of a period for whoever has the catalogue at hand: the browser holds one language of it, the server all. */
export function periodWords(period: Period, language: Language, length: 'long' | 'short' = 'long'): PeriodWords {
  const { kind, number } = period;
  const year = String(period.year);
  if (kind === 'month') return { key: 'periods.month', values: { month: monthName(language, period.firstDay), year } };
  if (kind === 'year') return length === 'short' ? { plain: year } : { key: 'periods.year', values: { year } };
  if (kind === 'term')
    return length === 'short'
      ? { plain: period.code.replace('-', '–') }
      : { key: 'periods.term', values: { from: year, until: period.code.slice(5) } };
  return length === 'short'
    ? { key: `periods.short.${kind}`, values: { number, year } }
    : { key: `periods.${kind}`, values: { number, year, months: monthsOf(period, language) } };
}
