/** What the address of the list of series holds. */
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['name', '-name', 'updatedAt', '-updatedAt'] as const;

export interface SeriesSearch {
  readonly q?: string | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseSeriesSearch = (search: Record<string, unknown>): SeriesSearch =>
  searchOf({ q: textParam(search, 'q'), sort: choiceParam(search, 'sort', orders) });
