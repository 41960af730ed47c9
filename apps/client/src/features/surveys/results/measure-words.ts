/** How the figures of surveys are written: rounded only here, each with what it is of. */
import { scales, type ScaleType } from '@elinvoima/contracts';
import { useTexts } from '../../../texts/texts-provider.js';
import type { Measured, Trend } from '../surveys.api.js';

type Unit = Measured['unit'];

export interface MeasureWords {
  /** The figure as people read it: a whole number, a signed one, per cent or one decimal. */
  readonly figure: (unit: Unit, value: number) => string;
  /** A difference, always with its sign. */
  readonly change: (unit: Unit, value: number) => string;
  readonly name: (one: Pick<Trend, 'metric' | 'text' | 'key'>) => string;
  /** "32 vastausta, kutsuttuja 80". */
  readonly basis: (one: Pick<Measured, 'n' | 'frame' | 'key'>, isByCompany?: boolean) => string;
  readonly interval: (unit: Unit, figure: Measured['figure']) => string;
}

export function useMeasureWords(): MeasureWords {
  const { t, formats, language } = useTexts();
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const figure = (unit: Unit, value: number): string => {
    if (unit === 'percent') return formats.percent(value);
    if (unit === 'scale') return formats.number(value, one);
    return formats.number(Math.round(value), unit === 'nps' ? { signDisplay: 'exceptZero' } : {});
  };
  return {
    figure,
    change: (unit, value) =>
      formats.number(unit === 'scale' ? value : Math.round(value), {
        signDisplay: 'exceptZero',
        ...(unit === 'scale' && one),
      }),
    name: ({ metric, text, key }) =>
      metric === null ? (text?.[language] ?? key) : t(`survey-results.metric.${metric}`),
    basis: ({ n, frame }, isByCompany = false) => {
      if (n === null) return t('survey-results.hidden');
      if (frame === null) return t('surveys.nOf', { n });
      return t(isByCompany ? 'survey-results.ofCompanies' : 'survey-results.ofAnswers', { n, frame });
    },
    interval: (unit, told) => {
      if (told?.interval == null) return t('survey-results.noInterval');
      const { low, high } = told.interval;
      if (low === high && told.standardError === 0) return t('survey-results.certain');
      return t('survey-results.interval', { low: figure(unit, low), high: figure(unit, high) });
    },
  };
}

export const scaleOf = (type: string): { low: number; high: number } | null =>
  Object.hasOwn(scales, type) ? scales[type as ScaleType] : null;
