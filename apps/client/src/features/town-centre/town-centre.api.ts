/** The town centre's premises counts, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { PickerRecord } from '../../ui/record-picker.js';

export type PremisesCount = Schema<'PremisesCountDto'>;
export type PremisesCountRow = Schema<'PremisesCountRowDto'>;
export type PremisesCountInput = Schema<'PremisesCountInputDto'>;

/** The newest first, page by page. */
export const useCounts = () =>
  useKeysetList<PremisesCountRow>(['premises-counts', 'list'], (cursor, signal) =>
    answer(api.GET('/api/premises-counts', { params: { query: { cursor, withTotal: true } }, signal })),
  );

/** The one before: its premises are the draft of the next. */
export const newestCountQuery = queryOptions({
  queryKey: ['premises-counts', 'newest'],
  queryFn: ({ signal }) => answer(api.GET('/api/premises-counts', { params: { query: { limit: 1 } }, signal })),
});

/** Premises of ours, for a row of the walk. */
export const findPremises = async (q: string, signal: AbortSignal): Promise<PickerRecord[]> => {
  const query = { q: q || undefined, kind: 'premises', limit: 10 } as const;
  const { items } = await answer(api.GET('/api/sites', { params: { query }, signal }));
  return items.map(({ id, name, street }) => ({ id, name, meta: street ?? undefined }));
};

export const countQuery = (id: string) =>
  queryOptions({
    queryKey: ['premises-counts', id],
    queryFn: ({ signal }) => answer(api.GET('/api/premises-counts/{id}', { params: { path: { id } }, signal })),
  });

export const createCount = (body: PremisesCountInput): Promise<PremisesCount> =>
  answer(api.POST('/api/premises-counts', { body }));

export const changeCount = ({ id, version }: PremisesCount, body: PremisesCountInput): Promise<PremisesCount> =>
  answer(api.PATCH('/api/premises-counts/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
