/** What the address of an indicator's page says: up to which period, how many of them, by what, or which place alone. */
import {
  breakdowns,
  parsePeriod,
  places,
  previousPeriod,
  type Breakdown,
  type Period,
  type Place,
} from '@elinvoima/contracts';
import { parsePeriodSearch, type PeriodSearch } from '../../figures/period-search.js';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

export const placeChoices = [...places, 'unknown'] as const;
export const counts = ['4', '8', '12', '20'] as const;

export interface IndicatorSearch extends PeriodSearch {
  readonly count?: (typeof counts)[number];
  readonly by?: Breakdown;
  readonly place?: Place | 'unknown';
  /** A chart for each group, beside each other on one scale. */
  readonly apart?: true;
}

export function parseIndicatorSearch(search: Readonly<Record<string, unknown>>): IndicatorSearch {
  const by = choiceParam(search, 'by', breakdowns);
  const count = textParam(search, 'count');
  return searchOf({
    ...parsePeriodSearch(search),
    count: counts.find((one) => one === count),
    by,
    place: by === undefined ? choiceParam(search, 'place', placeChoices) : undefined,
    apart: flagParam(search, 'apart'),
  });
}

/** The first of so many periods up to this one; fewer where the calendar of council terms begins. */
export function firstOf(last: string, count: number): string {
  let first: Period | null = parsePeriod(last);
  for (let left = count - 1; left > 0 && first !== null; left -= 1) {
    try {
      first = previousPeriod(first);
    } catch {
      break; // nothing before the first council term that is told
    }
  }
  return first?.code ?? last;
}
