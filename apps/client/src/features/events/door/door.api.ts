/** The door's list and one tap on it, as the API has them. */
import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { answer, api, type Schema } from '../../../api/client.js';
import { sessionQuery, useSession } from '../../../session/session.js';
import { keepTaps, keptTaps } from './kept-taps.js';
import { TapQueue, type DoorMark, type DoorPerson, type TapsNow } from './tap-queue.js';

export type DoorList = Schema<'DoorListDto'>;
export type { DoorMark, DoorPerson };

/** So long may a tap be on its way before it is sent again; the API takes it once. */
const patience = 8_000;

/** They outlive the page: what was tapped is sent though the person has gone on to another page. By event and person. */
const queues = new Map<string, TapQueue>();

const personHere = (queryClient: QueryClient): string | undefined =>
  queryClient.getQueryData(sessionQuery.queryKey)?.user.id;

function queueOf(eventId: string, userId: string, queryClient: QueryClient): TapQueue {
  const place = `${userId}.${eventId}`;
  const known = queues.get(place);
  if (known) return known;
  const queue = new TapQueue(
    (personId, body) =>
      api.PUT('/api/events/{id}/attendance/{personId}', {
        params: { path: { id: eventId, personId } },
        // Another tab may have signed somebody else in: then the API refuses instead of writing under a wrong name.
        headers: { 'Acting-User': userId },
        body,
        signal: AbortSignal.timeout(patience),
      }),
    () => void queryClient.invalidateQueries({ queryKey: ['events'] }),
    {
      isHere: () => personHere(queryClient) === userId,
      kept: () => keptTaps(place),
      keep: (waiting) => keepTaps(place, waiting),
    },
  );
  queues.set(place, queue);
  return queue;
}

/** Asked again and again while the list is looked at: the other doors tap too. */
export const doorQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', eventId, 'door'],
    queryFn: async ({ signal, client }) => {
      const askedAt = Date.now();
      const list = await answer(api.GET('/api/events/{id}/door', { params: { path: { id: eventId } }, signal }));
      const userId = personHere(client);
      if (userId !== undefined) queueOf(eventId, userId, client).settle(askedAt);
      return list;
    },
    refetchInterval: 10_000,
    staleTime: 0,
  });

export function useTaps(eventId: string): { readonly queue: TapQueue; readonly taps: TapsNow } {
  const { user } = useSession();
  const queue = queueOf(eventId, user.id, useQueryClient());
  useEffect(() => {
    const flush = () => void queue.flush();
    // What a reload, or an ended session, has left waiting.
    if (queue.snapshot().waiting > 0) flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [queue]);
  return { queue, taps: useSyncExternalStore(queue.subscribe, queue.snapshot) };
}
