/** What the address of the partners list holds. */
import { helpAreas, partnerSectors, type HelpArea, type PartnerSector } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

export interface PartnersSearch {
  readonly q?: string | undefined;
  readonly sector?: PartnerSector | undefined;
  /** What they help companies with. */
  readonly area?: HelpArea | undefined;
}

export const parsePartnersSearch = (search: Record<string, unknown>): PartnersSearch =>
  searchOf({
    q: textParam(search, 'q'),
    sector: choiceParam(search, 'sector', partnerSectors),
    area: choiceParam(search, 'area', helpAreas),
  });
