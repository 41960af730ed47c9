/** Proposals to the regional plan and the documents that hold them, as the API has them. */
import type { Day, ProposalOutcome } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { PlanProposalsSearch } from './plan-proposals-search.js';

export type PlanProposalRow = Schema<'PlanProposalRowDto'>;
export type PlanDocument = Schema<'PlanDocumentDto'>;
export type PlanDocumentInput = Schema<'PlanDocumentInputDto'>;
export type ProposalInDocument = PlanDocument['proposals'][number];

export const usePlanProposals = (search: PlanProposalsSearch) =>
  useKeysetList<PlanProposalRow>(['plan-proposals', search], (cursor, signal) =>
    answer(api.GET('/api/plan-proposals', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

/** How many proposals there are and in how many documents: both numbers, for one is not the other. */
export const proposalNumbersQuery = (search: PlanProposalsSearch) =>
  queryOptions({
    queryKey: ['plan-proposals', 'numbers', search],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/plan-proposals', { params: { query: { ...search, withTotal: true, limit: 1 } }, signal })),
  });

export const planDocumentQuery = (id: string) =>
  queryOptions({
    // Under the proposals' key: what changes a proposal changes its document's page.
    queryKey: ['plan-proposals', 'document', id],
    queryFn: ({ signal }) => answer(api.GET('/api/plan-documents/{id}', { params: { path: { id } }, signal })),
  });

export const planProposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-proposals', 'proposal', id],
    queryFn: ({ signal }) => answer(api.GET('/api/plan-proposals/{id}', { params: { path: { id } }, signal })),
  });

export const createDocument = (body: PlanDocumentInput): Promise<PlanDocument> =>
  answer(api.POST('/api/plan-documents', { body }));

export const changeDocument = (
  { id, version }: PlanDocument,
  body: Schema<'PlanDocumentPatchDto'>,
): Promise<PlanDocument> =>
  answer(api.PATCH('/api/plan-documents/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const addProposal = (body: Schema<'PlanProposalInputDto'>): Promise<Schema<'PlanProposalDto'>> =>
  answer(api.POST('/api/plan-proposals', { body }));

export const changeProposal = (
  { id, version }: ProposalInDocument,
  body: Schema<'PlanProposalPatchDto'>,
): Promise<Schema<'PlanProposalDto'>> =>
  answer(api.PATCH('/api/plan-proposals/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const recordOutcome = (id: string, outcome: ProposalOutcome, since: Day): Promise<Schema<'PlanProposalDto'>> =>
  answer(api.POST('/api/plan-proposals/{id}/outcome', { params: { path: { id } }, body: { outcome, since } }));
