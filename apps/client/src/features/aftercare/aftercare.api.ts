/** Promise against outcome, as the API has it. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';

export type EnquiryAftercare = Schema<'EnquiryAftercareDto'>;
export type AftercareSummary = Schema<'AftercareSummaryDto'>;
export type CommitmentInput = Schema<'CommitmentInputDto'>;
export type OutcomeCheckInput = Schema<'OutcomeCheckInputDto'>;

/** Under the enquiries, so that a stage that moves reads it again. */
export const enquiryAftercareQuery = (id: string) =>
  queryOptions({
    queryKey: ['enquiries', id, 'aftercare'],
    queryFn: ({ signal }) => answer(api.GET('/api/enquiries/{id}/aftercare', { params: { path: { id } }, signal })),
  });

export const aftercareQuery = (period: string) =>
  queryOptions({
    queryKey: ['enquiries', 'aftercare', period],
    queryFn: ({ signal }) => answer(api.GET('/api/aftercare', { params: { query: { period } }, signal })),
  });

export const promise = (id: string, body: CommitmentInput): Promise<EnquiryAftercare> =>
  answer(api.POST('/api/enquiries/{id}/commitments', { params: { path: { id } }, body }));

export const check = (id: string, body: OutcomeCheckInput): Promise<EnquiryAftercare> =>
  answer(api.POST('/api/enquiries/{id}/outcome-checks', { params: { path: { id } }, body }));
