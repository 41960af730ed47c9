/** Requests for information and of data subjects, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { InformationRequestsSearch } from './information-requests-search.js';

export type RequestRow = Schema<'InformationRequestRowDto'>;
export type Request = Schema<'InformationRequestDto'>;
export type RequestInput = Schema<'InformationRequestInputDto'>;

export const collection = 'information-requests';

export const useRequests = (search: InformationRequestsSearch) => {
  const query = { ...search, withTotal: true };
  return useKeysetList<RequestRow>([collection, query], (cursor, signal) =>
    answer(api.GET('/api/information-requests', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: [collection, id],
    queryFn: ({ signal }) => answer(api.GET('/api/information-requests/{id}', { params: { path: { id } }, signal })),
  });

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: [collection, 'year', year],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/information-requests/yearly-count', { params: { query: { year } }, signal })),
  });

export const createRequest = (body: RequestInput): Promise<Request> =>
  answer(api.POST('/api/information-requests', { body }));

export const changeRequest = ({ id, version }: Request, body: Schema<'InformationRequestPatchDto'>): Promise<Request> =>
  answer(api.PATCH('/api/information-requests/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

const path = (id: string) => ({ path: { id } });

export const extendRequest = (id: string, body: Schema<'InformationRequestExtensionDto'>): Promise<Request> =>
  answer(api.POST('/api/information-requests/{id}/extend', { params: path(id), body }));

export const answerRequest = (id: string, body: Schema<'InformationRequestAnswerDto'>): Promise<Request> =>
  answer(api.POST('/api/information-requests/{id}/answer', { params: path(id), body }));

export const withdrawRequest = (id: string): Promise<Request> =>
  answer(api.POST('/api/information-requests/{id}/withdraw', { params: path(id), body: {} }));

export const reopenRequest = (id: string): Promise<Request> =>
  answer(api.POST('/api/information-requests/{id}/reopen', { params: path(id) }));

export const forgetRequester = (id: string): Promise<Request> =>
  answer(api.POST('/api/information-requests/{id}/forget-requester', { params: path(id) }));

export const disclose = (id: string, body: Schema<'DisclosureInputDto'>): Promise<Request> =>
  answer(api.POST('/api/information-requests/{id}/disclosures', { params: path(id), body }));

export const takeBackDisclosure = (id: string, disclosureId: string): Promise<unknown> =>
  api.DELETE('/api/information-requests/{id}/disclosures/{disclosureId}', { params: { path: { id, disclosureId } } });
