/** Merges, as the API has them. */
import type { MergeField, MergeKind, MergeSide } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';
import { findAllContacts, findCompanies } from '../../api/find-records.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { MergesSearch } from './merges-search.js';

export type Merge = Schema<'MergeDto'>;
export type MergePreview = Schema<'MergePreviewDto'>;
export type PreviewField = MergePreview['fields'][number];
export type Choices = Partial<Record<MergeField, MergeSide>>;

export const collectionOf = { company: 'companies', contact: 'contacts' } as const satisfies Record<MergeKind, string>;

export const findOf = { company: findCompanies, contact: findAllContacts };

export const previewQuery = (kind: MergeKind, id: string, otherId: string) =>
  queryOptions({
    queryKey: ['merges', 'preview', kind, id, otherId],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { with: otherId } };
      return answer<MergePreview>(
        kind === 'company'
          ? api.GET('/api/companies/{id}/merge-preview', { params, signal })
          : api.GET('/api/contacts/{id}/merge-preview', { params, signal }),
      );
    },
    // What is shown is what will be done: always as it stands now.
    staleTime: 0,
    gcTime: 0,
  });

export const merge = (kind: MergeKind, id: string, otherId: string, fields: Choices): Promise<Merge> => {
  const params = { path: { id } };
  return answer<Merge>(
    kind === 'company'
      ? api.POST('/api/companies/{id}/merge', { params, body: { otherId, fields } })
      : api.POST('/api/contacts/{id}/merge', { params, body: { otherId, fields } }),
  );
};

export const undoMerge = (id: string): Promise<Merge> =>
  answer(api.POST('/api/merges/{id}/undo', { params: { path: { id } } }));

export const useMerges = (search: MergesSearch) =>
  useKeysetList<Merge>(['merges', 'list', search], (cursor, signal) =>
    answer(api.GET('/api/merges', { params: { query: { ...search, cursor } }, signal })),
  );
