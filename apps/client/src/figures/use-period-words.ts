/** Periods as people call them, from the catalogue of the page's language. */
import { parsePeriod, periodWords, type Period } from '@elinvoima/contracts';
import { useTexts } from '../texts/texts-provider.js';

export function usePeriodWords(): (period: Period | string, length?: 'long' | 'short') => string {
  const { t, language } = useTexts();
  return (named, length = 'long') => {
    const period = typeof named === 'string' ? parsePeriod(named) : named;
    if (period === null) return '';
    const words = periodWords(period, language, length);
    return 'plain' in words ? words.plain : t(words.key, words.values);
  };
}
