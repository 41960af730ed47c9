/** Values of a series as people read them: with their decimals and unit, "not published", and their time in words. */
import { isDay, parsePeriod } from '@elinvoima/contracts';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useTexts } from '../../texts/texts-provider.js';
import type { SeriesRow } from './series.api.js';

interface ValueWords {
  readonly figure: (value: number | null, series: Pick<SeriesRow, 'unit' | 'decimals'>) => string;
  readonly time: (period: string, length?: 'long' | 'short') => string;
  /** As short as fits under a chart: 10/2026. */
  readonly mark: (period: string) => string;
  readonly area: (area: string) => string;
}

export function useValueWords(): ValueWords {
  const { t, formats } = useTexts();
  const words = usePeriodWords();
  return {
    figure: (value, { unit, decimals }) => {
      if (value === null) return t('series.notPublished');
      const digits = formats.number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      return unit === 'count' || unit === 'number' ? digits : `${digits}\u00a0${t(`indicators.unit.${unit}`)}`;
    },
    time: (period, length = 'long') => (isDay(period) ? formats.day(period) : words(period, length)),
    mark: (period) => {
      const found = parsePeriod(period);
      if (found?.kind === 'month') return `${found.number}/${found.year}`;
      return isDay(period) ? formats.day(period) : words(period, 'short');
    },
    area: (area) => (area === '' ? t('series.wholeMunicipality') : area),
  };
}
