/** Idea campaigns and their ideas, as the API has them. */
import type { IdeaOutcome } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { IdeaCampaignsSearch, IdeaView } from './idea-campaigns-search.js';

export type IdeaCampaignRow = Schema<'IdeaCampaignRowDto'>;
export type IdeaCampaign = Schema<'IdeaCampaignDto'>;
export type IdeaCampaignInput = Schema<'IdeaCampaignInputDto'>;
export type IdeaGroup = IdeaCampaign['groups'][number];
export type IdeaRow = Schema<'IdeaRowDto'>;
export type Idea = Schema<'IdeaDto'>;
export type NewIdea = Schema<'NewIdeaDto'>;

/** Campaigns, ideas and comments are read under one key: a deed on one changes the counts of the others. */
export const collection = 'idea-campaigns';

export const useIdeaCampaigns = (search: IdeaCampaignsSearch) => {
  const query = { ...search, withTotal: true };
  return useKeysetList<IdeaCampaignRow>([collection, query], (cursor, signal) =>
    answer(api.GET('/api/idea-campaigns', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const ideaCampaignQuery = (id: string) =>
  queryOptions({
    queryKey: [collection, id],
    queryFn: ({ signal }) => answer(api.GET('/api/idea-campaigns/{id}', { params: { path: { id } }, signal })),
  });

export const createIdeaCampaign = (body: IdeaCampaignInput): Promise<IdeaCampaign> =>
  answer(api.POST('/api/idea-campaigns', { body }));

export const changeIdeaCampaign = (
  { id, version }: IdeaCampaign,
  body: Partial<IdeaCampaignInput>,
): Promise<IdeaCampaign> =>
  answer(api.PATCH('/api/idea-campaigns/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const publishIdeaCampaign = (id: string): Promise<IdeaCampaign> =>
  answer(api.POST('/api/idea-campaigns/{id}/publish', { params: { path: { id } } }));

export const decideIdeaCampaign = (id: string, body: Schema<'IdeaCampaignDecisionDto'>): Promise<IdeaCampaign> =>
  answer(api.POST('/api/idea-campaigns/{id}/decide', { params: { path: { id } }, body }));

export const inviteToCampaign = (id: string, contactIds: string[]): Promise<{ invited: number }> =>
  answer(api.POST('/api/idea-campaigns/{id}/invitations', { params: { path: { id } }, body: { contactIds } }));

export const addGroup = (id: string, body: Schema<'IdeaGroupInputDto'>): Promise<IdeaCampaign> =>
  answer(api.POST('/api/idea-campaigns/{id}/groups', { params: { path: { id } }, body }));

export const changeGroup = (
  { id, version }: IdeaCampaign,
  groupId: string,
  body: Partial<Schema<'IdeaGroupInputDto'>>,
): Promise<IdeaCampaign> =>
  answer(
    api.PATCH('/api/idea-campaigns/{id}/groups/{groupId}', {
      params: { path: { id, groupId } },
      body,
      headers: ifMatch(version),
    }),
  );

export const useIdeas = (id: string, view: IdeaView) => {
  const query = { sort: view === 'waiting' ? view : `-${view}`, withTotal: true };
  return useKeysetList<IdeaRow>([collection, id, 'ideas', query], (cursor, signal) =>
    answer(
      api.GET('/api/idea-campaigns/{id}/ideas', { params: { path: { id }, query: { ...query, cursor } }, signal }),
    ),
  );
};

export const ideaQuery = (id: string) =>
  queryOptions({
    queryKey: [collection, 'idea', id],
    queryFn: ({ signal }) => answer(api.GET('/api/ideas/{id}', { params: { path: { id } }, signal })),
  });

export const addIdea = (id: string, body: NewIdea): Promise<Idea> =>
  answer(api.POST('/api/idea-campaigns/{id}/ideas', { params: { path: { id } }, body }));

export const changeIdea = (
  { id, version }: Pick<IdeaRow, 'id' | 'version'>,
  body: Schema<'IdeaPatchDto'>,
): Promise<Idea> => answer(api.PATCH('/api/ideas/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const publishIdea = (id: string): Promise<Idea> =>
  answer(api.POST('/api/ideas/{id}/publish', { params: { path: { id } } }));

export const hideIdea = (id: string, reason: string): Promise<Idea> =>
  answer(api.POST('/api/ideas/{id}/hide', { params: { path: { id } }, body: { reason } }));

export const judgeIdea = (id: string, outcome: IdeaOutcome, reason: string | null): Promise<Idea> =>
  answer(api.POST('/api/ideas/{id}/judge', { params: { path: { id } }, body: { outcome, reason } }));

export const takeUpIdea = (id: string): Promise<{ initiativeId: string }> =>
  answer(api.POST('/api/ideas/{id}/take-up', { params: { path: { id } } }));

export const moderateComment = (id: string, commentId: string, deed: 'publish' | 'hide'): Promise<Idea> =>
  answer(
    deed === 'publish'
      ? api.POST('/api/ideas/{id}/comments/{commentId}/publish', { params: { path: { id, commentId } } })
      : api.POST('/api/ideas/{id}/comments/{commentId}/hide', { params: { path: { id, commentId } } }),
  );
