/** Promises, as the API has them. */
import type { Day } from '@elinvoima/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList, type KeysetList } from '../../api/keyset-list.js';
import type { FollowUpsSearch } from './follow-ups-search.js';

export type FollowUp = Schema<'FollowUpDto'>;

export const useFollowUps = ({ show, whose }: FollowUpsSearch, ownId: string): KeysetList<FollowUp> =>
  useKeysetList(['follow-ups', show, whose], (cursor, signal) => {
    const query = {
      state: show ?? ('open' as const),
      ...(whose === 'all' ? {} : { ownerId: ownId }),
      ...(show === 'done' && { sort: '-dueOn' }),
      cursor,
      limit: 50,
    };
    return answer(api.GET('/api/follow-ups', { params: { query }, signal }));
  });

export const markDone = (id: string) => answer(api.POST('/api/follow-ups/{id}/done', { params: { path: { id } } }));

export const reopen = (id: string) => answer(api.POST('/api/follow-ups/{id}/reopen', { params: { path: { id } } }));

export const moveTo = ({ id, version }: FollowUp, dueOn: Day) =>
  answer(api.PATCH('/api/follow-ups/{id}', { params: { path: { id } }, body: { dueOn }, headers: ifMatch(version) }));

/**
 * Reads promises again wherever they are shown: at once, or (`later`) when a page is next opened, so that a row just marked as
 * done stays and can be undone in place.
 */
export function useRereadFollowUps(): (when?: 'now' | 'later') => Promise<void> {
  const queryClient = useQueryClient();
  const told = new Set(['follow-ups', 'home', 'interactions', 'companies']);
  return (when = 'now') =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => told.has(String(queryKey[0])),
      ...(when === 'later' && { refetchType: 'none' }),
    });
}
