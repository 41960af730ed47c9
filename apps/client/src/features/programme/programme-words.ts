/** Sentences about targets and validity, as people say them. */
import { addDays, parsePeriod } from '@elinvoima/contracts';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useTexts } from '../../texts/texts-provider.js';
import type { NamedIndicator, ProgrammeRow, Target } from './programme.api.js';

/** `1.6.2025–31.5.2029`, or open at its end. The last day is told, not the first one after it. */
export function useValidity(): (programme: { validFrom: string; validUntil: string | null }) => string {
  const { t, formats } = useTexts();
  return ({ validFrom, validUntil }) =>
    validUntil === null
      ? t('programme.validity', { from: formats.day(validFrom) })
      : t('programme.validityUntil', { from: formats.day(validFrom), last: formats.day(addDays(validUntil, -1)) });
}

/** Where a version stands: draft, in force, coming or ended. */
export function stateOf(
  { state, isInForce, validFrom }: Pick<ProgrammeRow, 'state' | 'isInForce' | 'validFrom'>,
  today: string,
) {
  if (state === 'draft') return 'state.draft';
  if (isInForce) return 'inForce';
  return validFrom > today ? 'coming' : 'past';
}

/** A number with the indicator's unit. */
export function useTargetNumber(): (value: number, unit: NamedIndicator['unit']) => string {
  const { t, formats } = useTexts();
  return (value, unit) => {
    const number = formats.number(value, { maximumFractionDigits: 2 });
    return unit === 'percent' || unit === 'hours' || unit === 'days' || unit === 'eur' || unit === 'm2'
      ? t(`programme.unit.${unit}`, { number })
      : number;
  };
}

const directionOf = ({ value, better, strict }: Target) =>
  value === null
    ? better === 'more'
      ? 'grows'
      : 'falls'
    : better === 'more'
      ? strict
        ? 'over'
        : 'atLeast'
      : strict
        ? 'under'
        : 'atMost';

export function useTargetWords(): (target: Target, unit: NamedIndicator['unit']) => { aim: string; details: string[] } {
  const { t, formats } = useTexts();
  const periodWords = usePeriodWords();
  const number = useTargetNumber();
  return (target, unit) => {
    const { periodKind, period, value, validFrom, validUntil, spread, greenFrom, amberFrom, budgetYear } = target;
    const when =
      period !== null && parsePeriod(period) !== null
        ? periodWords(period, 'short')
        : t(`periods.kind.${periodKind ?? 'year'}`);
    return {
      aim: t(`programme.target.${directionOf(target)}`, {
        period: when,
        value: value === null ? '' : number(value, unit),
      }),
      details: [
        ...(target.words === null ? [] : [target.words]),
        ...(validFrom === null ? [] : [t('programme.target.from', { day: formats.day(validFrom) })]),
        ...(validUntil === null ? [] : [t('programme.target.until', { day: formats.day(addDays(validUntil, -1)) })]),
        ...(spread === null ? [] : [t('programme.target.spread')]),
        ...(greenFrom === 1 && amberFrom === 0.8
          ? []
          : [t('programme.target.limits', { green: formats.percent(greenFrom), amber: formats.percent(amberFrom) })]),
        ...(budgetYear === null ? [] : [t('programme.target.budget', { year: String(budgetYear) })]),
      ],
    };
  };
}
