/** Plots and premises, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { SitesFilter } from './sites-search.js';

export type SiteRow = Schema<'SiteRowDto'>;
export type Site = Schema<'SiteDto'>;
export type SiteInput = Schema<'SiteInputDto'>;
export type SiteChange = Schema<'SitePatchDto'>;
export type SiteStep = Schema<'SiteStatusDto'>;

const queryOf = ({ areaMin, areaMax, ...filter }: SitesFilter) => ({
  ...filter,
  ...(areaMin !== undefined && { areaMin: Number(areaMin) }),
  ...(areaMax !== undefined && { areaMax: Number(areaMax) }),
});

export const useSites = (filter: SitesFilter, sort: string | undefined) =>
  useKeysetList<SiteRow>(['sites', { ...filter, sort }], (cursor, signal) =>
    answer(api.GET('/api/sites', { params: { query: { ...queryOf(filter), sort, cursor, withTotal: true } }, signal })),
  );

export const countSites = async (filter: SitesFilter, signal: AbortSignal): Promise<number> => {
  const query = { ...queryOf(filter), limit: 1, withTotal: true };
  return (await answer(api.GET('/api/sites', { params: { query }, signal }))).total ?? 0;
};

export { colleaguesQuery } from '../../lists/lists.api.js';

export const businessAreasQuery = queryOptions({
  queryKey: ['business-areas', 'names'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/business-areas', { params: { query: { limit: 200 } }, signal }))).items,
});

export const siteQuery = (id: string) =>
  queryOptions({
    queryKey: ['sites', id],
    queryFn: ({ signal }) => answer(api.GET('/api/sites/{id}', { params: { path: { id } }, signal })),
  });

export const createSite = (body: SiteInput): Promise<Site> => answer(api.POST('/api/sites', { body }));

export const changeSite = ({ id, version }: Site, body: SiteChange): Promise<Site> =>
  answer(api.PATCH('/api/sites/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const changeSiteStatus = (id: string, body: SiteStep): Promise<Site> =>
  answer(api.POST('/api/sites/{id}/status', { params: { path: { id } }, body }));

export const replacePropertyId = (id: string, body: Schema<'SitePropertyIdInputDto'>): Promise<Site> =>
  answer(api.POST('/api/sites/{id}/property-ids', { params: { path: { id } }, body }));

export type SitePicture = Schema<'SitePictureDto'>;

export const sitePicturesQuery = (id: string) =>
  queryOptions({
    queryKey: ['sites', id, 'pictures'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/sites/{id}/pictures', { params: { path: { id } }, signal }))).items,
  });

export const choosePictures = (id: string, items: Schema<'SitePicturesInputDto'>['items']) =>
  answer(api.PUT('/api/sites/{id}/pictures', { params: { path: { id } }, body: { items } }));
