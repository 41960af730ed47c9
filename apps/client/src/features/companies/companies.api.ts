/** Companies, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { CompaniesFilter } from './companies-search.js';

export type CompanyRow = Schema<'CompanyRowDto'>;
export type Company = Schema<'CompanyDto'>;
export type CompanyInput = Schema<'CompanyInputDto'>;

export const useCompanies = (filter: CompaniesFilter, sort: string | undefined) =>
  useKeysetList<CompanyRow>(['companies', 'list', filter, sort], (cursor, signal) =>
    answer(
      api.GET('/api/companies', {
        params: { query: { ...filter, sort, limit: 100, cursor, withTotal: true } },
        signal,
      }),
    ),
  );

/** How many companies a filter finds. */
export const countCompanies = async (filter: CompaniesFilter, signal: AbortSignal): Promise<number> =>
  (await answer(api.GET('/api/companies', { params: { query: { ...filter, limit: 1, withTotal: true } }, signal })))
    .total ?? 0;

export const companyQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id],
    queryFn: ({ signal }) => answer(api.GET('/api/companies/{id}', { params: { path: { id } }, signal })),
  });

export const createCompany = (body: CompanyInput): Promise<Company> => answer(api.POST('/api/companies', { body }));

export const changeCompany = ({ id, version }: Company, body: CompanyInput): Promise<Company> =>
  answer(api.PATCH('/api/companies/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export { colleaguesQuery } from '../../lists/lists.api.js';
