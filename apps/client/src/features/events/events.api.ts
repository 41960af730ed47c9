/** Events, who has said to come and who came, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { EventsSearch } from './events-search.js';

export type EventRow = Schema<'EventRowDto'>;
export type EventRecord = Schema<'EventDto'>;
export type EventInput = Schema<'EventInputDto'>;

export const useEvents = (search: EventsSearch) =>
  useKeysetList<EventRow>(['events', search], (cursor, signal) =>
    answer(api.GET('/api/events', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id],
    queryFn: ({ signal }) => answer(api.GET('/api/events/{id}', { params: { path: { id } }, signal })),
  });

export const createEvent = (body: EventInput): Promise<EventRecord> => answer(api.POST('/api/events', { body }));

export const changeEvent = ({ id, version }: EventRecord, body: Partial<EventInput>): Promise<EventRecord> =>
  answer(api.PATCH('/api/events/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
