/** The door's list and one tap on it, as the API has them. */
import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { answer, api, type Schema } from '../../../api/client.js';
import { TapQueue, type DoorMark, type DoorPerson, type TapsNow } from './tap-queue.js';

export type DoorList = Schema<'DoorListDto'>;
export type { DoorMark, DoorPerson };

/** So long may a tap be on its way before it is sent again; the API takes it once. */
const patience = 8_000;

/** They outlive the page: what was tapped is sent though the person has gone on to another page. */
const queues = new Map<string, TapQueue>();

function queueOf(eventId: string, queryClient: QueryClient): TapQueue {
  const known = queues.get(eventId);
  if (known) return known;
  const queue = new TapQueue(
    (personId, body) =>
      api.PUT('/api/events/{id}/attendance/{personId}', {
        params: { path: { id: eventId, personId } },
        body,
        signal: AbortSignal.timeout(patience),
      }),
    () => void queryClient.invalidateQueries({ queryKey: ['events'] }),
  );
  queues.set(eventId, queue);
  return queue;
}

/** Asked again and again while the list is looked at: the other doors tap too. */
export const doorQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', eventId, 'door'],
    queryFn: async ({ signal, client }) => {
      const askedAt = Date.now();
      const list = await answer(api.GET('/api/events/{id}/door', { params: { path: { id: eventId } }, signal }));
      queueOf(eventId, client).settle(askedAt);
      return list;
    },
    refetchInterval: 10_000,
    staleTime: 0,
  });

export function useTaps(eventId: string): { readonly queue: TapQueue; readonly taps: TapsNow } {
  const queue = queueOf(eventId, useQueryClient());
  useEffect(() => {
    const flush = () => void queue.flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [queue]);
  return { queue, taps: useSyncExternalStore(queue.subscribe, queue.snapshot) };
}
