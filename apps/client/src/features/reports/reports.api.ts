/** Reports as the API has them: what stands in one, its closings, what has changed since, its own words, who gets it by mail. */
import type { PeriodKind } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { RevisionsSearch } from './report-search.js';

export type ReportContent = Schema<'ReportContentDto'>;
export type ReportFactor = ReportContent['factors'][number];
export type ReportFigure = ReportFactor['indicators'][number];
export type Report = Schema<'ReportDto'>;
export type Closing = Schema<'ClosingRowDto'>;
export type ReportText = Schema<'ReportTextDto'>;
export type RevisedRecord = Schema<'RevisedRecordDto'>;
export type Subscription = Schema<'SubscriptionDto'>;

/** The document: of a closed period it is read as it was frozen, and costs no counting. */
export const contentQuery = (period: string, closing: number | undefined, language: string) =>
  queryOptions({
    queryKey: ['reports', period, 'content', closing ?? null, language],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/reports/{period}/content', {
          params: { path: { period }, query: { ...(closing && { closing }) } },
          signal,
        }),
      ),
  });

/** The reported figures beside the living ones: asked for apart, so that the document need not wait for a count. */
export const reportQuery = (period: string) =>
  queryOptions({
    queryKey: ['reports', period],
    queryFn: ({ signal }) => answer(api.GET('/api/reports/{period}', { params: { path: { period } }, signal })),
  });

export const closingsQuery = (period: string) =>
  queryOptions({
    queryKey: ['reports', period, 'closings'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/reports/{period}/closings', { params: { path: { period } }, signal })),
  });

export const textQuery = (period: string) =>
  queryOptions({
    queryKey: ['reports', period, 'text'],
    queryFn: ({ signal }) => answer(api.GET('/api/reports/{period}/text', { params: { path: { period } }, signal })),
  });

export const subscriptionsQuery = queryOptions({
  queryKey: ['report-subscriptions'],
  queryFn: ({ signal }) => answer(api.GET('/api/report-subscriptions', { signal })),
});

export const useRevisedRecords = (period: string, search: RevisionsSearch) =>
  useKeysetList<RevisedRecord>(['reports', period, 'revisions', search], (cursor, signal) =>
    answer(
      api.GET('/api/reports/{period}/revisions', {
        params: { path: { period }, query: { ...search, cursor, withTotal: true } },
        signal,
      }),
    ),
  );

export const closePeriod = (period: string): Promise<Report> => answer(api.POST('/api/reports', { body: { period } }));

export const reopenPeriod = (period: string, reason: string): Promise<Report> =>
  answer(api.POST('/api/reports/{period}/reopen', { params: { path: { period } }, body: { reason } }));

export const verifyClosing = (period: string, closing: number) =>
  answer(api.GET('/api/reports/{period}/verification', { params: { path: { period }, query: { closing } } }));

export const writeText = ({ period, version }: ReportText, body: Schema<'ReportTextPatchDto'>): Promise<ReportText> =>
  answer(api.PATCH('/api/reports/{period}/text', { params: { path: { period } }, body, headers: ifMatch(version) }));

export const subscribe = (periodKind: PeriodKind, userId: string | undefined): Promise<Subscription> =>
  answer(api.POST('/api/report-subscriptions', { body: { periodKind, ...(userId && { userId }) } }));

export const unsubscribe = (id: string) =>
  answer(api.DELETE('/api/report-subscriptions/{id}', { params: { path: { id } } }));
