/** The partners of the service network, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { PartnersFilter } from './partners-search.js';

export type Partner = Schema<'PartnerDto'>;
export type PartnerInput = Schema<'PartnerInputDto'>;

/** A directory is grouped and printed as far as it has been read: its first page holds most of it. */
const directoryPage = 200;

export const usePartners = (filter: PartnersFilter, sort: string | undefined) => {
  const query = { ...filter, sort, limit: directoryPage, withTotal: true };
  return useKeysetList<Partner>(['partners', query], (cursor, signal) =>
    answer(api.GET('/api/partners', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const countPartners = async (filter: PartnersFilter, signal: AbortSignal): Promise<number> => {
  const query = { ...filter, limit: 1, withTotal: true };
  return (await answer(api.GET('/api/partners', { params: { query }, signal }))).total ?? 0;
};

export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: ['partners', id],
    queryFn: ({ signal }) => answer(api.GET('/api/partners/{id}', { params: { path: { id } }, signal })),
  });

export const createPartner = (body: PartnerInput): Promise<Partner> => answer(api.POST('/api/partners', { body }));

export const changePartner = ({ id, version }: Partner, body: PartnerInput): Promise<Partner> =>
  answer(api.PATCH('/api/partners/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const checkPartner = (id: string): Promise<Partner> =>
  answer(api.POST('/api/partners/{id}/check', { params: { path: { id } } }));
