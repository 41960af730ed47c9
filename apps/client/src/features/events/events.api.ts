/** Events, who has said to come and who came, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { EventsFilter } from './events-search.js';

export type EventRow = Schema<'EventRowDto'>;
export type EventRecord = Schema<'EventDto'>;
export type EventInput = Schema<'EventInputDto'>;

export const useEvents = (filter: EventsFilter, sort: string | undefined) => {
  const query = { ...filter, sort, withTotal: true };
  return useKeysetList<EventRow>(['events', query], (cursor, signal) =>
    answer(api.GET('/api/events', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const countEvents = async (filter: EventsFilter, signal: AbortSignal): Promise<number> => {
  const query = { ...filter, limit: 1, withTotal: true };
  return (await answer(api.GET('/api/events', { params: { query }, signal }))).total ?? 0;
};

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id],
    queryFn: ({ signal }) => answer(api.GET('/api/events/{id}', { params: { path: { id } }, signal })),
  });

export const createEvent = (body: EventInput): Promise<EventRecord> => answer(api.POST('/api/events', { body }));

export const changeEvent = ({ id, version }: EventRecord, body: Partial<EventInput>): Promise<EventRecord> =>
  answer(api.PATCH('/api/events/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
