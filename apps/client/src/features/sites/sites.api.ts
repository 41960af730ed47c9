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

export const useSites = (filter: SitesFilter, sort: string | undefined) =>
  useKeysetList<SiteRow>(['sites', { ...filter, sort }], (cursor, signal) =>
    answer(api.GET('/api/sites', { params: { query: { ...filter, sort, cursor, withTotal: true } }, signal })),
  );

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
