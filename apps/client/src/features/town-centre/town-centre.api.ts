/** The town centre's premises counts, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type PremisesCount = Schema<'PremisesCountDto'>;
export type PremisesCountRow = Schema<'PremisesCountRowDto'>;
export type PremisesCountInput = Schema<'PremisesCountInputDto'>;

/** Counts are made some times a year: all that matter are on one page. */
export const countsQuery = queryOptions({
  queryKey: ['premises-counts', 'all'],
  queryFn: ({ signal }) => answer(api.GET('/api/premises-counts', { params: { query: { limit: 200 } }, signal })),
});

export const countQuery = (id: string) =>
  queryOptions({
    queryKey: ['premises-counts', id],
    queryFn: ({ signal }) => answer(api.GET('/api/premises-counts/{id}', { params: { path: { id } }, signal })),
  });

export const createCount = (body: PremisesCountInput): Promise<PremisesCount> =>
  answer(api.POST('/api/premises-counts', { body }));

export const changeCount = ({ id, version }: PremisesCount, body: PremisesCountInput): Promise<PremisesCount> =>
  answer(api.PATCH('/api/premises-counts/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
