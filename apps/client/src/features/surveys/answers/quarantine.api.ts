/** Answers that wait for a person, as the client asks for them. */
import { answer, api, type Schema } from '../../../api/client.js';
import { useKeysetList, type KeysetList } from '../../../api/keyset-list.js';

export type QuarantinedAnswer = Schema<'SurveyQuarantinedAnswerDto'>;

export const useQuarantined = (): KeysetList<QuarantinedAnswer> =>
  useKeysetList<QuarantinedAnswer>(['survey-quarantine'], (cursor, signal) =>
    answer(api.GET('/api/survey-quarantine', { params: { query: { cursor, withTotal: true } }, signal })),
  );

export type Decision = 'approve' | 'reject';

export const decide = (id: string, decision: Decision): Promise<unknown> =>
  decision === 'approve'
    ? answer(api.POST('/api/survey-quarantine/{id}/approve', { params: { path: { id } } }))
    : answer(api.POST('/api/survey-quarantine/{id}/reject', { params: { path: { id } } }));
