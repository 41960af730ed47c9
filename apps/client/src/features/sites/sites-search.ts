/** What the address of the list of plots and premises holds. */
import {
  buildingObligationStates,
  enquiryKinds,
  siteStatuses,
  siteUses,
  type BuildingObligationState,
  type EnquiryKind,
  type SiteStatus,
  type SiteUse,
} from '@elinvoima/contracts';
import { parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

export interface SitesFilter {
  readonly q?: string | undefined;
  readonly kind?: EnquiryKind | undefined;
  readonly status?: SiteStatus | undefined;
  readonly available?: true | undefined;
  readonly use?: SiteUse | undefined;
  readonly businessAreaId?: string | undefined;
  /** Whole square metres, as digits. */
  readonly areaMin?: string | undefined;
  readonly areaMax?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly companyId?: string | undefined;
  readonly isPublic?: true | undefined;
  readonly obligation?: BuildingObligationState | undefined;
}

export interface SitesSearch extends SitesFilter, ListSearch {}

const idParam = (search: Record<string, unknown>, name: string): string | undefined => {
  const value = textParam(search, name);
  return value !== undefined && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
};

const digitsParam = (search: Record<string, unknown>, name: string): string | undefined => {
  const value = textParam(search, name);
  return value !== undefined && /^\d{1,8}$/.test(value) ? value : undefined;
};

const sorts = ['name', 'area', 'statusSince', 'updatedAt'];

export const parseSitesSearch = (search: Record<string, unknown>): SitesSearch =>
  searchOf({
    q: textParam(search, 'q')?.slice(0, 200),
    kind: choiceParam(search, 'kind', enquiryKinds),
    status: choiceParam(search, 'status', siteStatuses),
    available: flagParam(search, 'available'),
    use: choiceParam(search, 'use', siteUses),
    businessAreaId: idParam(search, 'businessAreaId'),
    areaMin: digitsParam(search, 'areaMin'),
    areaMax: digitsParam(search, 'areaMax'),
    ownerId: idParam(search, 'ownerId'),
    companyId: idParam(search, 'companyId'),
    isPublic: flagParam(search, 'isPublic'),
    obligation: choiceParam(search, 'obligation', buildingObligationStates),
    ...parseListSearch(search, sorts),
  });
