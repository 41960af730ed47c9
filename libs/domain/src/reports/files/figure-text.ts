import { dayOfFigure, digitsOf, formatDay, localeOf, type IndicatorUnit, type Language } from '@elinvoima/contracts';
import { formatText, labelOf } from '@elinvoima/contracts/texts';

/** A figure as people read it: 1 234, 41,2 %, 5,5 tuntia; "no data" where there is none. */
export function figureText(value: number | null, unit: IndicatorUnit, language: Language): string {
  if (value === null) return formatText(language, 'indicators.noData');
  if (unit === 'day') {
    const day = dayOfFigure(value);
    return day === null ? formatText(language, 'indicators.noData') : formatDay(day, language);
  }
  if (unit === 'rank') return formatText(language, 'indicators.rankIs', { rank: value });
  const digits = new Intl.NumberFormat(localeOf[language], digitsOf(value, unit)).format(value);
  if (unit === 'count' || unit === 'number') return digits;
  return `${digits}\u00a0${labelOf(language, 'indicators.unit', unit)}`;
}
