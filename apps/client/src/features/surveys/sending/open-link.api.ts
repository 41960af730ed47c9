/** Open waves and their links, as the API has them. */
import { addDays, instantAt, type Day } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../../api/client.js';
import type { Wave } from '../surveys.api.js';

export type OpenLinkState = Schema<'OpenLinkStateDto'>;
export type IssuedOpenLink = Schema<'IssuedOpenLinkDto'>;

export const openLinkQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['survey-waves', 'open-link', waveId],
    queryFn: ({ signal }) =>
      answer<OpenLinkState>(api.GET('/api/survey-waves/{id}/open-link', { params: { path: { id: waveId } }, signal })),
  });

/** Answers can be given to the end of the closing day. */
export const openWave = ({ closesOn, ...body }: { surveyId: string; name?: string; closesOn: Day }): Promise<Wave> =>
  answer<Wave>(
    api.POST('/api/survey-open-waves', { body: { ...body, closesAt: instantAt(addDays(closesOn, 1)).toISOString() } }),
  );

export const issueOpenLink = (waveId: string): Promise<IssuedOpenLink> =>
  answer<IssuedOpenLink>(api.POST('/api/survey-waves/{id}/open-link', { params: { path: { id: waveId } } }));

export const revokeOpenLink = async (waveId: string): Promise<void> => {
  await answer(api.DELETE('/api/survey-waves/{id}/open-link', { params: { path: { id: waveId } } }));
};
