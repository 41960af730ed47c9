import type { PublicFigure, PublicPeriod } from './public-period.js';
import { periodsAbove } from './small-numbers.js';

/** Shares and middles of shorter periods do not add up to that of a longer one, so nothing can be taken from it. */
const cannotBeSubtracted: ReadonlySet<string> = new Set(['percent', 'points']);

const untold = (figure: PublicFigure): PublicFigure => ({
  ...figure,
  value: null,
  parts: figure.parts.map((part) => ({ ...part, value: null })),
  light: 'none',
  withheld: true,
});

/**
 * A year's figure is withheld too where one of its quarters' is, since the other three would tell it; and so is each part
 * of it by itself. A part that nobody knows in the quarter is treated as a withheld one: the two look alike here.
 */
export function withoutDifferences(periods: readonly PublicPeriod[]): PublicPeriod[] {
  const found = new Map<string, ReadonlySet<string>>();
  /** The periods above those in which the figure, or the part of it, is withheld. */
  const above = (key: string, part: string | null): ReadonlySet<string> => {
    const name = JSON.stringify([key, part]);
    const known = found.get(name);
    if (known !== undefined) return known;
    const isUntold = (figure: PublicFigure): boolean =>
      figure.key === key &&
      (part === null
        ? figure.withheld
        : figure.parts.some((one) => one.key === part && one.value === null && !cannotBeSubtracted.has(one.unit)));
    const codes = periodsAbove(
      periods.filter(({ figures }) => figures.some(isUntold)).map(({ period }) => period),
      periods.map(({ period }) => period),
    );
    found.set(name, codes);
    return codes;
  };
  const guarded = (figure: PublicFigure, period: string): PublicFigure => {
    if (figure.kind !== 'flow') return figure;
    if (above(figure.key, null).has(period)) return untold(figure);
    const parts = figure.parts.map((part) =>
      above(figure.key, part.key).has(period) ? { ...part, value: null } : part,
    );
    return { ...figure, parts };
  };
  return periods.map((period) => ({
    ...period,
    figures: period.figures.map((figure) => guarded(figure, period.period)),
  }));
}
