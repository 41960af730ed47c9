/** Inviting to an event, as the API has it. */
import type { RecipientGroup } from '@elinvoima/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../../api/client.js';
import { useKeysetList } from '../../../api/keyset-list.js';

export type Invitation = Schema<'EventInvitationDto'>;
export type InvitationPreview = Schema<'EventInvitationPreviewDto'>;

/** Whom an invitation is meant for. */
export interface InvitedGroup {
  readonly group: RecipientGroup;
  readonly units: string[];
}

const ofEvent = (id: string) => ({ params: { path: { id } } });

export const useInvitations = (id: string) =>
  useKeysetList<Invitation>(['events', id, 'invitations'], (cursor, signal) =>
    answer(
      api.GET('/api/events/{id}/invitations', {
        params: { path: { id }, query: { cursor, limit: 50, withTotal: true } },
        signal,
      }),
    ),
  );

export const invitationCountsQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id, 'invitation-counts'],
    queryFn: ({ signal }) => answer(api.GET('/api/events/{id}/invitation-counts', { ...ofEvent(id), signal })),
  });

/** Read anew whenever the group changes; what was there stays meanwhile. */
export const previewQuery = (id: string, invited: InvitedGroup) =>
  queryOptions({
    queryKey: ['events', id, 'invitation-preview', invited],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/events/{id}/invitations/preview', { ...ofEvent(id), body: invited, signal })),
    placeholderData: keepPreviousData,
  });

export const invite = (id: string, invited: InvitedGroup): Promise<{ invited: number }> =>
  answer(api.POST('/api/events/{id}/invitations', { ...ofEvent(id), body: invited }));

export const inviteAgain = (id: string): Promise<{ invited: number }> =>
  answer(api.POST('/api/events/{id}/invitations/second-round', ofEvent(id)));
