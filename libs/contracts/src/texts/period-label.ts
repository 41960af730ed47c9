import { localeOf, type Language } from '../language.js';
import type { Period } from '../periods.js';
import { formatText } from './format-text.js';

function monthName(language: Language, day: string): string {
  return new Intl.DateTimeFormat(localeOf[language], { month: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/** `heinä–syyskuu`: Finnish months share their ending, and it is written once. */
function monthsOf(period: Period, language: Language): string {
  const [first, last] = [monthName(language, period.firstDay), monthName(language, period.lastDay)];
  return `${language === 'fi' ? first.replace(/kuu$/, '') : first}–${last}`;
}

/**
 * A period as people call it: `3. neljännes 2026 (heinä–syyskuu)`, or short `Q3/2026`.
 * The long name of a year in Finnish is `vuosi 2026`; the short one is the bare year.
 */
export function periodLabel(period: Period, language: Language, length: 'long' | 'short' = 'long'): string {
  const year = String(period.year);
  const values = { number: period.number, year };
  const { kind } = period;
  if (kind === 'month')
    return formatText(language, 'periods.month', { month: monthName(language, period.firstDay), year });
  if (kind === 'year') return length === 'short' ? year : formatText(language, 'periods.year', { year });
  if (kind === 'term') {
    return length === 'short'
      ? period.code.replace('-', '–')
      : formatText(language, 'periods.term', { from: year, until: period.code.slice(5) });
  }
  return length === 'short'
    ? formatText(language, `periods.short.${kind}`, values)
    : formatText(language, `periods.${kind}`, { ...values, months: monthsOf(period, language) });
}
