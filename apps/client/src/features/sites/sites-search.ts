/** What the address of the list of plots and premises holds. */
import {
  type BuildingObligationState,
  type EnquiryKind,
  type SiteStatus,
  type SiteUse,
  type Several,
} from '@elinvoima/contracts';
import { parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { flagParam, idParam, searchOf, severalParam, textParam } from '../../routing/search-params.js';

export interface SitesFilter {
  readonly q?: string | undefined;
  readonly kind?: Several<EnquiryKind> | undefined;
  readonly status?: Several<SiteStatus> | undefined;
  readonly available?: true | undefined;
  readonly use?: Several<SiteUse> | undefined;
  readonly businessAreaId?: string | undefined;
  /** Whole square metres, as digits. */
  readonly areaMin?: string | undefined;
  readonly areaMax?: string | undefined;
  readonly ownerId?: Several<string> | undefined;
  readonly companyId?: string | undefined;
  readonly isPublic?: true | undefined;
  readonly obligation?: Several<BuildingObligationState> | undefined;
}

export interface SitesSearch extends SitesFilter, ListSearch {}

const digitsParam = (search: Record<string, unknown>, name: string): string | undefined => {
  const value = textParam(search, name);
  return value !== undefined && /^\d{1,8}$/.test(value) ? value : undefined;
};

const sorts = ['name', 'area', 'statusSince', 'updatedAt'];

export const parseSitesSearch = (search: Record<string, unknown>): SitesSearch =>
  searchOf({
    q: textParam(search, 'q')?.slice(0, 200),
    kind: severalParam(search, 'sites', 'kind'),
    status: severalParam(search, 'sites', 'status'),
    available: flagParam(search, 'available'),
    use: severalParam(search, 'sites', 'use'),
    businessAreaId: idParam(search, 'businessAreaId'),
    areaMin: digitsParam(search, 'areaMin'),
    areaMax: digitsParam(search, 'areaMax'),
    ownerId: severalParam(search, 'sites', 'ownerId'),
    companyId: idParam(search, 'companyId'),
    isPublic: flagParam(search, 'isPublic'),
    obligation: severalParam(search, 'sites', 'obligation'),
    ...parseListSearch(search, sorts),
  });
