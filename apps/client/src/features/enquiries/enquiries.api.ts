/** Enquiries after plots and premises, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { EnquiriesFilter, listFilter } from './enquiries-search.js';

export type EnquiryRow = Schema<'EnquiryRowDto'>;
export type Enquiry = Schema<'EnquiryDto'>;
export type EnquiryInput = Schema<'EnquiryInputDto'>;
export type Requirement = Schema<'RequirementDto'>;

/** A board holds what is being worked on; two hundred is far above what a municipality has open. */
export const boardLimit = 200;

export function useOpenEnquiries(filter: EnquiriesFilter) {
  const query = { ...filter, open: true, limit: boardLimit, withTotal: true };
  return useKeysetList<EnquiryRow>(['enquiries', query], (cursor, signal) =>
    answer(api.GET('/api/enquiries', { params: { query: { ...query, cursor } }, signal })),
  );
}

type ListedFilter = ReturnType<typeof listFilter>;

export function useEnquiries(filter: ListedFilter, sort: string | undefined) {
  const query = { ...filter, sort, withTotal: true };
  return useKeysetList<EnquiryRow>(['enquiries', query], (cursor, signal) =>
    answer(api.GET('/api/enquiries', { params: { query: { ...query, cursor } }, signal })),
  );
}

export const countEnquiries = async (filter: ListedFilter, signal: AbortSignal): Promise<number> => {
  const query = { ...filter, limit: 1, withTotal: true };
  return (await answer(api.GET('/api/enquiries', { params: { query }, signal }))).total ?? 0;
};

export { colleaguesQuery } from '../../lists/lists.api.js';

export const enquiryQuery = (id: string) =>
  queryOptions({
    queryKey: ['enquiries', id],
    queryFn: ({ signal }) => answer(api.GET('/api/enquiries/{id}', { params: { path: { id } }, signal })),
  });

export const createEnquiry = (body: EnquiryInput): Promise<Enquiry> => answer(api.POST('/api/enquiries', { body }));

export const changeEnquiry = ({ id, version }: Enquiry, body: EnquiryInput): Promise<Enquiry> =>
  answer(api.PATCH('/api/enquiries/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export type EnquiryMove = Schema<'EnquiryStageDto'>;

export const moveEnquiry = (id: string, body: EnquiryMove): Promise<Enquiry> =>
  answer(api.POST('/api/enquiries/{id}/stage', { params: { path: { id } }, body }));

export const markAnswered = (id: string): Promise<Enquiry> =>
  answer(api.POST('/api/enquiries/{id}/first-answer', { params: { path: { id } }, body: {} }));
