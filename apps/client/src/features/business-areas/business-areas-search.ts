/** What the address of the list of business areas holds. */
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['name', '-name'] as const;

export interface BusinessAreasSearch {
  readonly q?: string | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseBusinessAreasSearch = (search: Record<string, unknown>): BusinessAreasSearch =>
  searchOf({ q: textParam(search, 'q'), sort: choiceParam(search, 'sort', orders) });
