/** News of the national register and its readings, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import { addDays } from '@elinvoima/contracts';
import { today } from '../../texts/formats.js';
import { arrivalDays, type RegisterSearch } from './register-search.js';

export type RegisterChange = Schema<'RegisterChangeDto'>;
export type RegisterSync = Schema<'RegisterSyncDto'>;
export type RegisterSyncs = Schema<'RegisterSyncPageDto'>;

export const useRegisterChanges = ({ view = 'open', kind, housing, q }: RegisterSearch) =>
  useKeysetList<RegisterChange>(['register-changes', 'list', { view, kind, housing, q }], (cursor, signal) => {
    const of = view === 'call' ? { arrivedSince: addDays(today(), -arrivalDays) } : { state: view, kind };
    return answer(
      api.GET('/api/register-changes', {
        params: { query: { ...of, housing, q, cursor, withTotal: true } },
        signal,
      }),
    );
  });

export const summaryQuery = queryOptions({
  queryKey: ['register-changes', 'summary'],
  queryFn: ({ signal }) => answer(api.GET('/api/register-changes/summary', { signal })),
});

/** Asked again every few seconds while a reading goes on. */
export const syncsQuery = queryOptions({
  queryKey: ['register-syncs'],
  queryFn: ({ signal }) => answer(api.GET('/api/register-syncs', { params: { query: { limit: 1 } }, signal })),
  refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'running' ? 4000 : false),
});

export const startSync = () => answer(api.POST('/api/register-syncs', {}));

const of = (id: string) => ({ params: { path: { id } } });
export const takeChange = (id: string) => answer(api.POST('/api/register-changes/{id}/take', of(id)));
export const ignoreChange = (id: string) => answer(api.POST('/api/register-changes/{id}/ignore', of(id)));
export const reopenChange = (id: string) => answer(api.POST('/api/register-changes/{id}/reopen', of(id)));
export const takeChanges = (ids: string[]) => answer(api.POST('/api/register-changes/take', { body: { ids } }));
