import type { IndicatorUnit } from './enums.js';

/** How exactly a figure is told: one decimal, but of what is smaller than one its first two digits (0,042). */
export function digitsOf(value: number, unit: IndicatorUnit): Intl.NumberFormatOptions {
  // So few answer that a decimal would only look exact.
  if (unit === 'nps') return { maximumFractionDigits: 0, signDisplay: 'negative' };
  return value !== 0 && Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 };
}

/** A figure as the number that is told: the cell of a table says what the page says. */
export const toldValue = (value: number, unit: IndicatorUnit): number =>
  Number(new Intl.NumberFormat('en', { ...digitsOf(value, unit), useGrouping: false }).format(value));
