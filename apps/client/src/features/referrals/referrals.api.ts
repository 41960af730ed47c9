/** Referrals, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { NewReferralSearch, ReferralsSearch } from './referrals-search.js';

export type ReferralRow = Schema<'ReferralRowDto'>;
export type Referral = Schema<'ReferralDto'>;
export type ReferralInput = Schema<'ReferralInputDto'>;
export type ReferralChange = Schema<'ReferralPatchDto'>;

export const useReferrals = ({ mine, partner, ...search }: ReferralsSearch, ownId: string) =>
  useKeysetList<ReferralRow>(['referrals', 'list', { mine, partner, ...search }], (cursor, signal) => {
    const query = { ...search, partnerId: partner, ...(mine && { ownerId: ownId }), cursor, withTotal: true };
    return answer(api.GET('/api/referrals', { params: { query }, signal }));
  });

export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', id],
    queryFn: ({ signal }) => answer(api.GET('/api/referrals/{id}', { params: { path: { id } }, signal })),
  });

export const createReferral = (body: ReferralInput): Promise<Referral> => answer(api.POST('/api/referrals', { body }));

export const changeReferral = (
  { id, version }: Pick<Referral, 'id' | 'version'>,
  body: ReferralChange,
): Promise<Referral> =>
  answer(api.PATCH('/api/referrals/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

/** The mail as it would leave. */
export const referralMailQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', id, 'mail'],
    queryFn: ({ signal }) => answer(api.GET('/api/referrals/{id}/mail', { params: { path: { id } }, signal })),
    gcTime: 0,
  });

export const sendReferralMail = async (id: string): Promise<void> => {
  await api.POST('/api/referrals/{id}/mail', { params: { path: { id } } });
};

export const makeOutcomeLink = (id: string) =>
  answer(api.POST('/api/referrals/{id}/link', { params: { path: { id } } }));

/** The partner of a filter, for saying it by name. */
export const partnerNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['partners', id],
    queryFn: ({ signal }) => answer(api.GET('/api/partners/{id}', { params: { path: { id } }, signal })),
  });

export interface Origin {
  readonly company: PickerRecord | null;
  readonly contact: PickerRecord | null;
  readonly interactionId: string | null;
  readonly partner?: PickerRecord;
}

/** What a new referral knows already: the company or the partner whose page it was begun on, or the talk in which it was agreed. */
export const originQuery = ({ company, interaction, partner: partnerId }: NewReferralSearch) =>
  queryOptions({
    queryKey: ['referrals', 'origin', company, interaction, partnerId],
    queryFn: async ({ signal }): Promise<Origin> => {
      if (partnerId) {
        const params = { path: { id: partnerId } };
        const { id, name } = await answer(api.GET('/api/partners/{id}', { params, signal }));
        return { company: null, contact: null, interactionId: null, partner: { id, name } };
      }
      if (interaction) {
        const params = { path: { id: interaction } };
        const talk = await answer(api.GET('/api/interactions/{id}', { params, signal }));
        return {
          company: talk.companies[0] ?? null,
          contact: talk.contacts[0] ?? null,
          interactionId: interaction,
        };
      }
      if (!company) return { company: null, contact: null, interactionId: null };
      const { id, name } = await answer(api.GET('/api/companies/{id}', { params: { path: { id: company } }, signal }));
      return { company: { id, name }, contact: null, interactionId: null };
    },
  });
