/** Cooperations, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { CooperationsSearch } from './cooperations-search.js';

export type CooperationRow = Schema<'CooperationRowDto'>;
export type Cooperation = Schema<'CooperationDto'>;
export type CooperationInput = Schema<'CooperationInputDto'>;

export const useCooperations = ({ due, idle, ...filter }: CooperationsSearch) => {
  const query = { ...filter, ...(due && { assessmentDue: true }), ...(idle && { idle }), withTotal: true };
  return useKeysetList<CooperationRow>(['cooperations', query], (cursor, signal) =>
    answer(api.GET('/api/cooperations', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const cooperationQuery = (id: string) =>
  queryOptions({
    queryKey: ['cooperations', id],
    queryFn: ({ signal }) => answer(api.GET('/api/cooperations/{id}', { params: { path: { id } }, signal })),
  });

export const createCooperation = (body: CooperationInput): Promise<Cooperation> =>
  answer(api.POST('/api/cooperations', { body }));

export const changeCooperation = ({ id, version }: Cooperation, body: CooperationInput): Promise<Cooperation> =>
  answer(api.PATCH('/api/cooperations/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
