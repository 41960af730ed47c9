/** Groups to write to, as the API has them. */
import type { RecipientGroup } from '@elinvoima/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { useKeysetList } from '../api/keyset-list.js';

export type GroupPreview = Schema<'GroupPreviewDto'>;
export type GroupRow = Schema<'GroupRowDto'>;

const ask = (group: RecipientGroup, limit: number, cursor: string | undefined, signal: AbortSignal) =>
  answer(api.POST('/api/recipients/preview', { body: { group, limit, ...(cursor && { cursor }) }, signal }));

/** How many get it and who does not; while the group changes, the earlier numbers stay. */
export const groupPreviewQuery = (group: RecipientGroup) =>
  queryOptions({
    queryKey: ['recipients', 'preview', group],
    queryFn: ({ signal }) => ask(group, 1, undefined, signal),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });

export const useGroupRows = (group: RecipientGroup) =>
  useKeysetList<GroupRow>(['recipients', 'rows', group], (cursor, signal) => ask(group, 25, cursor, signal));

/** The names of people who were added by hand, for their chips. */
export const contactNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['contacts', id, 'name'],
    queryFn: async ({ signal }) => {
      const { firstName, lastName } = await answer(api.GET('/api/contacts/{id}', { params: { path: { id } }, signal }));
      return { id, name: `${firstName} ${lastName}` };
    },
    staleTime: 10 * 60_000,
  });

export const colleagueNamesQuery = queryOptions({
  queryKey: ['users', 'names'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/users/names', { params: { query: { limit: 200 } }, signal }))).items,
  staleTime: 10 * 60_000,
});
