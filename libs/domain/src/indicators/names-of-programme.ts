import type { IndicatorUnit, Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { seriesReference, type Programme } from '../programme/index.js';
import { indicatorOf } from './catalogue/index.js';
import { wordsOf } from './indicator-words.js';

/** An indicator of a programme as its editor names it. */
export interface NamedIndicator {
  key: string;
  name: string;
  /** Null for one that the product does not count yet. */
  unit: IndicatorUnit | null;
  /** The catalogue's, the programme's own, or a series. */
  origin: 'catalogue' | 'own' | 'series';
}

/** A key that a programme names, in words: the catalogue's, the programme's own definition, or a series with its area. */
export function namedIndicator(
  programme: Pick<Programme, 'ownIndicators' | 'series'>,
  key: string,
  language: Language,
): NamedIndicator {
  const series = seriesReference.exec(key);
  if (series !== null) {
    const defined = programme.series.find((one) => one.key === series[1]);
    const name = defined?.name[language] ?? series[1] ?? key;
    const area = series[2];
    return {
      key,
      name: area === undefined ? name : `${name}, ${area}`,
      unit: defined?.unit ?? 'count',
      origin: 'series',
    };
  }
  const own = programme.ownIndicators.find((one) => one.key === key);
  if (own !== undefined)
    return { key, name: own.name[language], unit: 'unit' in own ? own.unit : 'count', origin: 'own' };
  const counted = indicatorOf(key);
  const textKey = `indicator-definitions.${key}.name`;
  return {
    key,
    name:
      counted === undefined
        ? isTextKey(textKey)
          ? formatText(language, textKey)
          : key
        : wordsOf(counted, language).name,
    unit: counted?.unit ?? null,
    origin: 'catalogue',
  };
}
