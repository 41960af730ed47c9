/** What came of a wave's answers, and what is told back of them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../../api/client.js';

export type WaveLoop = Schema<'SurveyLoopDto'>;
export type Reply = Schema<'SurveyReplyDto'>;
export type ReplyItem = Reply['items'][number];

export const loopQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['survey-loop', waveId],
    queryFn: ({ signal }) =>
      answer<WaveLoop>(api.GET('/api/survey-waves/{id}/loop', { params: { path: { id: waveId } }, signal })),
  });

export const replyQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['survey-replies', waveId],
    queryFn: ({ signal }) =>
      answer<Reply>(api.GET('/api/survey-waves/{id}/reply', { params: { path: { id: waveId } }, signal })),
  });

export const writeReply = (waveId: string, version: number, body: Schema<'SurveyReplyPatchDto'>): Promise<Reply> =>
  answer<Reply>(
    api.PATCH('/api/survey-waves/{id}/reply', { params: { path: { id: waveId } }, body, headers: ifMatch(version) }),
  );

export const publishReply = (waveId: string, published: boolean): Promise<Reply> =>
  answer<Reply>(
    api.POST('/api/survey-waves/{id}/reply/publish', { params: { path: { id: waveId } }, body: { published } }),
  );

export const followUpDone = (id: string): Promise<unknown> =>
  answer(api.POST('/api/follow-ups/{id}/done', { params: { path: { id } } }));
