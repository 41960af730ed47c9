/** The partners of the service network, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { PartnersSearch } from './partners-search.js';

export type Partner = Schema<'PartnerDto'>;
export type PartnerInput = Schema<'PartnerInputDto'>;

/** Groups are made of what has been read: a directory's first page holds most of it. */
const groupedPage = 200;

export const usePartners = ({ by = 'none', ...search }: PartnersSearch) => {
  const limit = by === 'none' ? undefined : groupedPage;
  return useKeysetList<Partner>(['partners', { ...search, limit }], (cursor, signal) =>
    answer(api.GET('/api/partners', { params: { query: { ...search, limit, cursor, withTotal: true } }, signal })),
  );
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
