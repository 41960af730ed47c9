/** What is open with a company, as the API has it. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';

export const openEnquiriesQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['enquiries', 'open', companyId],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/enquiries', { params: { query: { companyId, open: true } }, signal }))).items,
  });

/** About the company itself, or through an interaction, an enquiry, a referral … with it. */
export const openPromisesQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['follow-ups', 'open', companyId],
    queryFn: async ({ signal }) => {
      const query = { companyId, state: 'open' as const };
      return (await answer(api.GET('/api/follow-ups', { params: { query }, signal }))).items;
    },
  });
