/** Promises, as the API has them. */
import type { Day } from '@elinvoima/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList, type KeysetList } from '../../api/keyset-list.js';
import { deviceState } from '../../offline/state.js';
import { writeOnce } from '../../offline/write.js';
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

const donePath = (id: string) => `/api/follow-ups/${id}/done` as const;

/** Whether it was marked as done on this device and the server does not know yet. */
export const isDoneUnsent = (id: string): boolean => deviceState().unsent.some(({ path }) => path === donePath(id));

/** Kept on the device until the server has it: `kept` when it waits there. */
export const markDone = ({ id, title, companies }: FollowUp): Promise<{ readonly kept: boolean }> =>
  writeOnce(
    {
      key: crypto.randomUUID(),
      kind: 'follow-up-done',
      path: donePath(id),
      body: undefined,
      words: { title, companies: companies.map((company) => ({ id: company.id, name: company.name })) },
    },
    () => answer(api.POST('/api/follow-ups/{id}/done', { params: { path: { id } } })),
  );

/** Taken back on the device when it has not left; otherwise the server is told. */
export async function reopen(id: string): Promise<void> {
  const unsent = deviceState().unsent.find(({ path }) => path === donePath(id));
  if (unsent) await (await import('../../offline/device.js')).discardUnsent(unsent.key);
  // A try whose answer was lost may have marked it all the same; opening an open one changes nothing.
  if (!unsent || unsent.firstTriedAt !== null)
    await answer(api.POST('/api/follow-ups/{id}/reopen', { params: { path: { id } } }));
}

export const moveTo = ({ id, version }: FollowUp, dueOn: Day) =>
  answer(api.PATCH('/api/follow-ups/{id}', { params: { path: { id } }, body: { dueOn }, headers: ifMatch(version) }));

export type InvitationState = Schema<'CalendarInvitationStateDto'>;

export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: ['calendar-invitations', id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/calendar-invitations', {
          params: { query: { subjectKind: 'follow_up', subjectId: id } },
          signal,
        }),
      ),
  });

export const sendInvitation = (body: Schema<'CalendarInvitationInputDto'>) =>
  answer(api.POST('/api/calendar-invitations', { body }));

export const cancelInvitation = (id: string) =>
  answer(api.POST('/api/calendar-invitations/cancel', { body: { subjectKind: 'follow_up', subjectId: id } }));

/** Somebody else keeps it from now on; they are told by mail. */
export const handTo = ({ id, version }: FollowUp, ownerId: string) =>
  answer(api.PATCH('/api/follow-ups/{id}', { params: { path: { id } }, body: { ownerId }, headers: ifMatch(version) }));

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
