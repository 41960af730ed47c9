/** Pairs that may be one, as the API has them. */
import type { DuplicateKind } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { DuplicatesSearch } from './duplicates-search.js';

export type CompanyPair = Schema<'CompanyPairDto'>;
export type ContactPair = Schema<'ContactPairDto'>;
export type DuplicateSearch = Schema<'DuplicateSearchDto'>;

export const useCompanyPairs = ({ kind: _, ...search }: DuplicatesSearch) =>
  useKeysetList<CompanyPair>(['duplicates', 'companies', search], (cursor, signal) =>
    answer(api.GET('/api/duplicates/companies', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

export const useContactPairs = ({ kind: _, ...search }: DuplicatesSearch) =>
  useKeysetList<ContactPair>(['duplicates', 'contacts', search], (cursor, signal) =>
    answer(api.GET('/api/duplicates/contacts', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

export const newestSearchQuery = queryOptions({
  queryKey: ['duplicates', 'search'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/duplicates/search', { signal }))).search,
});

export async function dismissPair(kind: DuplicateKind, id: string): Promise<void> {
  const options = { params: { path: { id } } };
  await (kind === 'company'
    ? api.POST('/api/duplicates/companies/{id}/dismiss', options)
    : api.POST('/api/duplicates/contacts/{id}/dismiss', options));
}

export async function reopenPair(kind: DuplicateKind, id: string): Promise<void> {
  const options = { params: { path: { id } } };
  await (kind === 'company'
    ? api.POST('/api/duplicates/companies/{id}/reopen', options)
    : api.POST('/api/duplicates/contacts/{id}/reopen', options));
}
