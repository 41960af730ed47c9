/** Feedback, as the API has it. */
import type { Day } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { FeedbackSearch } from './feedback-search.js';

export type FeedbackRow = Schema<'FeedbackRowDto'>;
export type Feedback = Schema<'FeedbackDto'>;
export type FeedbackInput = Schema<'FeedbackInputDto'>;
export type FeedbackChange = Schema<'FeedbackPatchDto'>;

export const useFeedback = ({ mine, ...search }: FeedbackSearch, ownId: string) =>
  useKeysetList<FeedbackRow>(['feedback', 'list', { mine, ...search }], (cursor, signal) => {
    const query = { ...search, ...(mine && { ownerId: ownId }), cursor, withTotal: true };
    return answer(api.GET('/api/feedback', { params: { query }, signal }));
  });

export const feedbackQuery = (id: string) =>
  queryOptions({
    queryKey: ['feedback', id],
    queryFn: ({ signal }) => answer(api.GET('/api/feedback/{id}', { params: { path: { id } }, signal })),
  });

export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/topics', { signal }))).items,
  staleTime: 10 * 60_000,
});

export const companyQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id],
    queryFn: ({ signal }) => answer(api.GET('/api/companies/{id}', { params: { path: { id } }, signal })),
  });

export const createFeedback = (body: FeedbackInput): Promise<Feedback> => answer(api.POST('/api/feedback', { body }));

export const changeFeedback = (
  { id, version }: Pick<Feedback, 'id' | 'version'>,
  body: FeedbackChange,
): Promise<Feedback> =>
  answer(api.PATCH('/api/feedback/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const makeInitiative = (id: string): Promise<Feedback> =>
  answer(api.POST('/api/feedback/{id}/initiative', { params: { path: { id } } }));

/** A promise of the feedback's owner, or of the caller where it has none. */
export const makeFollowUp = ({ id, owner }: Feedback, title: string, dueOn: Day) =>
  answer(
    api.POST('/api/follow-ups', {
      body: { title, dueOn, subject: { kind: 'feedback', id }, ...(owner && { ownerId: owner.id }) },
    }),
  );
