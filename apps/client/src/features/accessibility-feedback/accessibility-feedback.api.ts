/** What people say of accessibility, as the API has it. */
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type AccessibilityFeedback = Schema<'AccessibilityFeedbackDto'>;

export const collection = 'accessibility-feedback';

export const useAccessibilityFeedback = (search: { readonly open?: true | undefined }) => {
  const query = { ...search, withTotal: true };
  return useKeysetList<AccessibilityFeedback>([collection, query], (cursor, signal) =>
    answer(api.GET('/api/accessibility-feedback', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const answerFeedback = (id: string, text: string): Promise<AccessibilityFeedback> =>
  answer(api.POST('/api/accessibility-feedback/{id}/answer', { params: { path: { id } }, body: { answer: text } }));
