import type { IndicatorUnit, Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import type { Database } from '../platform/index.js';
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

type NamedSeries = ReadonlyMap<string, { name: string; unit: IndicatorUnit }>;

/** The keys that a programme lists, in words. One statement at most: people may have renamed a series since its file was written. */
export async function namedIndicators(
  db: Database,
  programme: Pick<Programme, 'ownIndicators' | 'series'>,
  keys: readonly string[],
  language: Language,
): Promise<NamedIndicator[]> {
  const wanted = keys.flatMap((key) => seriesReference.exec(key)?.[1] ?? []);
  const rows =
    wanted.length === 0
      ? []
      : await db.query<{ key: string; name: string; unit: IndicatorUnit }>(
          `select key, name_${language} as name, unit from series where key = any($1) and deleted_at is null`,
          [wanted],
        );
  const series: NamedSeries = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => namedIndicator(programme, key, language, series));
}

/** A key that a programme names, in words: the catalogue's, the programme's own definition, or a series with its area. */
function namedIndicator(
  programme: Pick<Programme, 'ownIndicators' | 'series'>,
  key: string,
  language: Language,
  known: NamedSeries,
): NamedIndicator {
  const series = seriesReference.exec(key);
  if (series !== null) {
    const defined = programme.series.find((one) => one.key === series[1]);
    const here = known.get(series[1] ?? '');
    const name = here?.name ?? defined?.name[language] ?? series[1] ?? key;
    const area = series[2];
    return {
      key,
      name: area === undefined ? name : `${name}, ${area}`,
      unit: here?.unit ?? defined?.unit ?? 'count',
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
