/** Which sites fit which enquiries, and the sites that were proposed, as the API has them. */
import type { SiteProposalState } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type SiteMatch = Schema<'SiteMatchDto'>;
export type EnquiryMatch = Schema<'EnquiryMatchDto'>;
export type SiteProposal = Schema<'SiteProposalDto'>;

/** As many as one looks through at a time; the rest comes by a press. */
const pageLength = 10;

/** Below the enquiries' key, so that whatever changes an enquiry is compared anew. */
export const useMatchesOfEnquiry = (id: string, misfits: boolean) =>
  useKeysetList<SiteMatch>(['enquiries', id, 'matches', { misfits }], (cursor, signal) =>
    answer(
      api.GET('/api/enquiries/{id}/matches', {
        params: { path: { id }, query: { misfits, limit: pageLength, withTotal: true, cursor } },
        signal,
      }),
    ),
  );

export const useMatchesOfSite = (id: string) =>
  useKeysetList<EnquiryMatch>(['enquiries', 'of-site', id], (cursor, signal) =>
    answer(
      api.GET('/api/sites/{id}/matches', {
        params: { path: { id }, query: { limit: pageLength, withTotal: true, cursor } },
        signal,
      }),
    ),
  );

export const proposalsQuery = (enquiryId: string) =>
  queryOptions({
    queryKey: ['enquiries', enquiryId, 'proposals'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/enquiries/{id}/proposals', { params: { path: { id: enquiryId } }, signal })),
  });

export const proposeSite = (enquiryId: string, siteId: string, reason: string): Promise<SiteProposal> =>
  answer(api.POST('/api/enquiries/{id}/proposals', { params: { path: { id: enquiryId } }, body: { siteId, reason } }));

export interface ProposalChange {
  readonly reason?: string;
  readonly state?: SiteProposalState;
  readonly stateReason?: string | null;
  readonly stateOn?: string;
  readonly place?: number;
}

export const changeProposal = ({ id, version }: SiteProposal, body: ProposalChange): Promise<SiteProposal> =>
  answer(api.PATCH('/api/site-proposals/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const markMatchesSeen = (enquiryId: string): Promise<unknown> =>
  answer(api.POST('/api/enquiries/{id}/matches/seen', { params: { path: { id: enquiryId } } }));

export const moveToProposed = (enquiryId: string): Promise<unknown> =>
  answer(api.POST('/api/enquiries/{id}/stage', { params: { path: { id: enquiryId } }, body: { stage: 'proposed' } }));
