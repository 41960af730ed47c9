/** Companies, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { CompaniesSearch } from './companies-search.js';

export type CompanyRow = Schema<'CompanyRowDto'>;
export type Company = Schema<'CompanyDto'>;
export type CompanyInput = Schema<'CompanyInputDto'>;

export const useCompanies = (search: CompaniesSearch) =>
  useKeysetList<CompanyRow>(['companies', 'list', search], (cursor, signal) =>
    answer(api.GET('/api/companies', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

export const companyQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id],
    queryFn: ({ signal }) => answer(api.GET('/api/companies/{id}', { params: { path: { id } }, signal })),
  });

export const createCompany = (body: CompanyInput): Promise<Company> => answer(api.POST('/api/companies', { body }));

export const changeCompany = ({ id, version }: Company, body: CompanyInput): Promise<Company> =>
  answer(api.PATCH('/api/companies/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

/** Colleagues by name, for choosing whose company it is. */
export const colleaguesQuery = queryOptions({
  queryKey: ['users', 'names', 'all'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/users/names', { params: { query: { limit: 200 } }, signal }))).items,
  staleTime: 10 * 60_000,
});
