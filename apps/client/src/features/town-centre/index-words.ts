/** The index is a small ratio: three significant digits, in the reader's writing. */
import { localeOf } from '@elinvoima/contracts';
import { useTexts } from '../../texts/texts-provider.js';

export function useIndexWords(): (index: number | null) => string {
  const { t, language } = useTexts();
  const written = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 4, minimumFractionDigits: 4 });
  return (index) => (index === null ? t('shell.value.noData') : written.format(index));
}
