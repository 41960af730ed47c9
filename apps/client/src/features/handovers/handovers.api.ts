/** Handing responsibilities over, as the API has it. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList, type KeysetList } from '../../api/keyset-list.js';

export type Handover = Schema<'HandoverDto'>;
export type HandoverRow = Schema<'HandoverRowDto'>;
export type NewHandover = Schema<'HandoverInputDto'>;

export const useHandovers = (): KeysetList<HandoverRow> =>
  useKeysetList(['handovers', 'list'], (cursor, signal) =>
    answer(api.GET('/api/handovers', { params: { query: { cursor, limit: 50 } }, signal })),
  );

export const handoverQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', id],
    queryFn: ({ signal }) => answer(api.GET('/api/handovers/{id}', { params: { path: { id } }, signal })),
  });

export const previewQuery = (fromId: string | undefined, toId: string | undefined) =>
  queryOptions({
    queryKey: ['handovers', 'preview', fromId, toId],
    queryFn: ({ signal }) => answer(api.GET('/api/handovers/preview', { params: { query: { fromId, toId } }, signal })),
    enabled: fromId !== undefined && toId !== undefined,
    // What there is to hand over changes with every press elsewhere.
    staleTime: 0,
  });

export const createHandover = (body: NewHandover) => answer(api.POST('/api/handovers', { body }));

export const giveBack = (id: string) => answer(api.POST('/api/handovers/{id}/return', { params: { path: { id } } }));

export const undoHandover = (id: string) => answer(api.POST('/api/handovers/{id}/undo', { params: { path: { id } } }));
