/** What the address of the partners list holds. */
import type { HelpArea, PartnerSector, Several } from '@elinvoima/contracts';
import { parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { choiceParam, flagParam, searchOf, severalParam, textParam } from '../../routing/search-params.js';

export const partnerGroupings = ['none', 'area', 'sector'] as const;

export interface PartnersFilter {
  readonly q?: string | undefined;
  readonly sector?: Several<PartnerSector> | undefined;
  /** What they help companies with. */
  readonly area?: Several<HelpArea> | undefined;
  /** Whose details nobody has checked for a year. */
  readonly unchecked?: true | undefined;
}

export interface PartnersSearch extends PartnersFilter, ListSearch {
  /** By the alphabet unless it says otherwise. */
  readonly by?: (typeof partnerGroupings)[number] | undefined;
}

export const parsePartnersSearch = (search: Record<string, unknown>): PartnersSearch =>
  searchOf({
    q: textParam(search, 'q')?.slice(0, 200),
    sector: severalParam(search, 'partners', 'sector'),
    area: severalParam(search, 'partners', 'area'),
    unchecked: flagParam(search, 'unchecked'),
    by: choiceParam(search, 'by', partnerGroupings),
    ...parseListSearch(search, ['name', 'checkedOn', 'updatedAt']),
  });
