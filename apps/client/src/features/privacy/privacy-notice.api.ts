import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type PrivacyNotice = Schema<'PrivacyNoticeDto'>;
export type PrivacyNoticeChange = Schema<'PrivacyNoticePatchDto'>;

export const privacyNoticeQuery = queryOptions({
  queryKey: ['privacy-notice'],
  queryFn: ({ signal }) => answer(api.GET('/api/privacy-notice', { signal })),
});

export const publishNotice = (version: number, body: PrivacyNoticeChange) =>
  answer(api.PATCH('/api/privacy-notice', { body, headers: ifMatch(version) }));
