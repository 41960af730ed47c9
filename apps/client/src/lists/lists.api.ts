/** Views of lists, tags and changes to many, as the API has them. */
import type { BulkField, BulkList, ListKind } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../api/client.js';

export type ListView = Schema<'ListViewDto'>;
export type BulkChange = Schema<'BulkChangeDto'>;
export type ListViewFields = Pick<ListView, 'name' | 'filter' | 'columns' | 'sort' | 'shared'>;

export const listViewsQuery = (list: ListKind) =>
  queryOptions({
    queryKey: ['list-views', list],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/list-views', { params: { query: { list, limit: 200 } }, signal }))).items,
    staleTime: 60_000,
    retry: false,
  });

export const keepView = (list: ListKind, body: ListViewFields): Promise<ListView> =>
  answer(api.POST('/api/list-views', { body: { list, ...body } }));

export const changeView = ({ id, version }: ListView, body: Partial<ListViewFields>): Promise<ListView> =>
  answer(api.PATCH('/api/list-views/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const removeView = ({ id, version }: ListView) =>
  answer(api.DELETE('/api/list-views/{id}', { params: { path: { id } }, headers: ifMatch(version) }));

export const openListIn = (list: ListKind, viewId: string | null) =>
  answer(api.PUT('/api/list-views/default', { body: { list, viewId } }));

export const companyTagsQuery = queryOptions({
  queryKey: ['company-tags'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/company-tags', { signal }))).items,
  staleTime: 5 * 60_000,
});

export interface BulkOrder {
  readonly list: BulkList;
  readonly ids?: string[];
  readonly filter?: Record<string, unknown>;
  readonly expected?: number;
  readonly field: BulkField;
  readonly value: string | null;
}

export const changeMany = (body: BulkOrder): Promise<BulkChange> => answer(api.POST('/api/bulk-changes', { body }));

export const undoMany = (id: string): Promise<BulkChange> =>
  answer(api.POST('/api/bulk-changes/{id}/undo', { params: { path: { id } } }));

/** Colleagues by name; the same that forms choose owners from. */
export const colleaguesQuery = queryOptions({
  queryKey: ['users', 'names', 'all'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/users/names', { params: { query: { limit: 200 } }, signal }))).items,
  staleTime: 10 * 60_000,
});

/** What the company that a filter names is called. */
export const companyNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id],
    queryFn: ({ signal }) => answer(api.GET('/api/companies/{id}', { params: { path: { id } }, signal })),
  });

/** What the person that a filter names is called. */
export const contactNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['contacts', id],
    queryFn: ({ signal }) => answer(api.GET('/api/contacts/{id}', { params: { path: { id } }, signal })),
  });

export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/topics', { signal }))).items,
  staleTime: 10 * 60_000,
});
