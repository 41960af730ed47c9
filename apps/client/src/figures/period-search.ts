/** The period in an address; what is none falls back to the usual one of the page. */
import { parsePeriod, periodContaining, previousPeriod } from '@elinvoima/contracts';
import { searchOf, textParam } from '../routing/search-params.js';
import { today } from '../texts/formats.js';

export interface PeriodSearch {
  readonly period?: string;
}

export function parsePeriodSearch(search: Readonly<Record<string, unknown>>): PeriodSearch {
  const code = textParam(search, 'period');
  return searchOf({ period: code !== undefined && parsePeriod(code) !== null ? code : undefined });
}

/** The quarter that runs: what is watched. */
export const runningQuarter = (): string => periodContaining('quarter', today()).code;

/** The quarter that has ended: what is reported. */
export const lastQuarter = (): string => previousPeriod(periodContaining('quarter', today())).code;

/** Whether a period has not ended yet: its figures still grow. */
export function isRunning(code: string): boolean {
  const period = parsePeriod(code);
  return period !== null && period.dayAfter > today();
}
