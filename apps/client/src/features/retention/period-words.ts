import { useTexts } from '../../texts/texts-provider.js';

/** Whole years as years, anything else as months. */
export function usePeriodWords(): (months: number) => string {
  const { t } = useTexts();
  return (months) =>
    months % 12 === 0 ? t('retention.rules.years', { years: months / 12 }) : t('retention.rules.months', { months });
}
