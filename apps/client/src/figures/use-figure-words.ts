/** Figures as people read them: 1 234, 41,2 %, 5,5 tuntia; and how they changed, in words. */
import { dayOfFigure, digitsOf } from '@elinvoima/contracts';
import { useTexts } from '../texts/texts-provider.js';
import type { Indicator } from './figures.api.js';

interface FigureWords {
  readonly figure: (value: number | null, unit: Indicator['unit']) => string;
  /** Against the period before; while a period runs, only what that one came to. */
  readonly change: (indicator: Indicator, isRunning: boolean) => string;
}

export function useFigureWords(): FigureWords {
  const { t, formats } = useTexts();
  const figure: FigureWords['figure'] = (value, unit) => {
    if (value === null) return t('indicators.noData');
    if (unit === 'day') {
      const day = dayOfFigure(value);
      return day === null ? t('indicators.noData') : formats.day(day);
    }
    if (unit === 'rank') return t('indicators.rankIs', { rank: value });
    const digits = formats.number(value, digitsOf(value, unit));
    return unit === 'count' || unit === 'number' || unit === 'index'
      ? digits
      : `${digits}\u00a0${t(`indicators.unit.${unit}`)}`;
  };
  const change: FigureWords['change'] = ({ value, previous, unit }, isRunning) => {
    if (previous === null) return t('indicators.noComparison');
    if (isRunning || value === null) return t('indicators.previousWas', { figure: figure(previous, unit) });
    const tenths = unit === 'nps' ? 1 : 10;
    const by = Math.round(Math.abs(value - previous) * tenths) / tenths;
    if (by === 0) return t('indicators.sameAsPrevious');
    // A smaller number is a better place, so "more" and "less" would say the opposite of what is meant.
    if (unit === 'rank')
      return t(value < previous ? 'indicators.placesGained' : 'indicators.placesLost', { change: by });
    return t(value > previous ? 'indicators.moreThanPrevious' : 'indicators.lessThanPrevious', { change: by });
  };
  return { figure, change };
}
