/** Yearly reviews of who may what, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type AccessReview = Schema<'AccessReviewDto'>;
export type AccessLine = Schema<'AccessLineDto'>;
export type AccessDecisionInput = Schema<'AccessDecisionDto'>;

export const collection = 'access-reviews';

export const useAccessReviews = () =>
  useKeysetList<AccessReview>([collection, 'list'], (cursor, signal) =>
    answer(api.GET('/api/access-reviews', { params: { query: { cursor, withTotal: true } }, signal })),
  );

export const accessReviewQuery = (id: string) =>
  queryOptions({
    queryKey: [collection, id],
    queryFn: ({ signal }) => answer(api.GET('/api/access-reviews/{id}', { params: { path: { id } }, signal })),
  });

export const useAccessLines = (id: string, undecided: boolean) => {
  const query = { withTotal: true, ...(undecided && { undecided }) };
  return useKeysetList<AccessLine>([collection, id, 'lines', query], (cursor, signal) =>
    answer(
      api.GET('/api/access-reviews/{id}/lines', { params: { path: { id }, query: { ...query, cursor } }, signal }),
    ),
  );
};

export const openReview = (): Promise<AccessReview> => answer(api.POST('/api/access-reviews'));

export const completeReview = (id: string): Promise<AccessReview> =>
  answer(api.POST('/api/access-reviews/{id}/complete', { params: { path: { id } } }));

export const decideLine = (
  reviewId: string,
  { id, version }: AccessLine,
  body: AccessDecisionInput,
): Promise<AccessLine> =>
  answer(
    api.PATCH('/api/access-reviews/{id}/lines/{lineId}', {
      params: { path: { id: reviewId, lineId: id } },
      body,
      headers: ifMatch(version),
    }),
  );
