import { bodies } from '../plain-bodies.js';
import { deedsOf, plain, type Deed, type Hands, type Made } from './hands.js';

const campaigned = async ({ made, coordinator }: Hands): Promise<Made> => {
  const { id } = await made('idea-campaigns', bodies['idea-campaigns']);
  return (await coordinator.post<Made>(`idea-campaigns/${id}/publish`)).body;
};

const idea = async (hands: Hands): Promise<Made> => {
  const { id } = await campaigned(hands);
  return hands.made(`idea-campaigns/${id}/ideas`, { title: 'Keinu', text: 'Torille.', makerKind: 'resident' });
};

const grouped = async (hands: Hands): Promise<Made & { groups: Made[] }> => {
  const { id } = await campaigned(hands);
  return hands.made(`idea-campaigns/${id}/groups`, { name: 'Leikki' }) as Promise<Made & { groups: Made[] }>;
};

const commented = async (hands: Hands): Promise<string> => {
  const { id } = await idea(hands);
  const { commentId } = await hands.api.db.one<{ commentId: string }>(
    `insert into idea_comments (idea_id, text) values ($1, 'Hyvä') returning id as "commentId"`,
    [id],
  );
  return `ideas/${id}/comments/${commentId}`;
};

/** What is done with a campaign and its ideas beside the plain deeds. */
const ideaDeeds: Record<string, Deed> = {
  IdeaCampaigns_publish: async ({ made, coordinator }) => {
    const { id } = await made('idea-campaigns', bodies['idea-campaigns']);
    return () => coordinator.post(`idea-campaigns/${id}/publish`);
  },
  IdeaCampaigns_decide: async (hands) => {
    const { id } = await campaigned(hands);
    await hands.api.db.query(
      `update idea_campaigns set opens_on = '2026-01-01', closes_on = '2026-01-02' where id = $1`,
      [id],
    );
    return () => hands.coordinator.post(`idea-campaigns/${id}/decide`, { decision: 'Toteutetaan.' });
  },
  IdeaCampaigns_invite: async (hands) => {
    const { id } = await campaigned(hands);
    return () => hands.coordinator.post(`idea-campaigns/${id}/invitations`, { contactIds: [] });
  },
  IdeaCampaigns_addGroup: async (hands) => {
    const { id } = await campaigned(hands);
    return () => hands.coordinator.post(`idea-campaigns/${id}/groups`, { name: 'Leikki' });
  },
  IdeaCampaigns_updateGroup: async (hands) => {
    const { id, version, groups } = await grouped(hands);
    return () => hands.coordinator.patch(`idea-campaigns/${id}/groups/${groups[0]?.id}`, version, { name: 'Ruoka' });
  },
  IdeaCampaigns_removeGroup: async (hands) => {
    const { id, version, groups } = await grouped(hands);
    return () => hands.coordinator.delete(`idea-campaigns/${id}/groups/${groups[0]?.id}`, version);
  },
  Ideas_add: async (hands) => {
    const { id } = await campaigned(hands);
    return () =>
      hands.coordinator.post(`idea-campaigns/${id}/ideas`, { title: 'Keinu', text: 'Torille.', makerKind: 'resident' });
  },
  Ideas_update: async (hands) => {
    const { id, version } = await idea(hands);
    return () => hands.coordinator.patch(`ideas/${id}`, version, { title: 'Kiikku' });
  },
  Ideas_publish: async (hands) => {
    const { id } = await idea(hands);
    await hands.coordinator.post(`ideas/${id}/hide`, { reason: 'Nimi mainittu' });
    return () => hands.coordinator.post(`ideas/${id}/publish`);
  },
  Ideas_hide: async (hands) => {
    const { id } = await idea(hands);
    return () => hands.coordinator.post(`ideas/${id}/hide`, { reason: 'Nimi mainittu' });
  },
  Ideas_judge: async (hands) => {
    const { id } = await idea(hands);
    return () => hands.coordinator.post(`ideas/${id}/judge`, { outcome: 'chosen' });
  },
  Ideas_takeUp: async (hands) => {
    const { id } = await idea(hands);
    return () => hands.coordinator.post(`ideas/${id}/take-up`);
  },
  Ideas_publishComment: async (hands) => {
    const comment = await commented(hands);
    return () => hands.coordinator.post(`${comment}/publish`);
  },
  Ideas_hideComment: async (hands) => {
    const comment = await commented(hands);
    return () => hands.coordinator.post(`${comment}/hide`);
  },
  Ideas_remove: async (hands) => {
    const { id, version } = await idea(hands);
    return () => hands.coordinator.delete(`ideas/${id}`, version);
  },
  Ideas_restore: async (hands) => {
    const { id, version } = await idea(hands);
    await hands.coordinator.delete(`ideas/${id}`, version);
    return () => hands.coordinator.post(`ideas/${id}/restore`);
  },
};

export const initiativesDeeds: Record<string, Deed> = {
  ...ideaDeeds,
  ...deedsOf('IdeaCampaigns', 'idea-campaigns', plain('idea-campaigns'), { title: 'Uusi otsikko' }),
  ...deedsOf('Initiatives', 'initiatives', plain('initiatives'), { title: 'Uusi otsikko' }),
  Initiatives_addSupporter: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    return () => coordinator.post(`initiatives/${id}/supporters`, { makerKind: 'resident', name: 'Kannattaja' });
  },
  Initiatives_removeSupporter: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    const { body } = await coordinator.post<{ supporters: Made[] }>(`initiatives/${id}/supporters`, {
      makerKind: 'resident',
      name: 'Kannattaja',
    });
    return () => coordinator.delete(`initiatives/${id}/supporters/${body.supporters[0]?.id}`, 1);
  },
  ...Object.fromEntries(
    Object.entries({
      assess: {},
      answer: { text: 'Valot tulevat syksyllä.' },
      decline: { reason: 'Ei kuulu kunnalle.' },
      withdraw: {},
      'lead-to-measure': { goalCode: 'F4.1' },
    }).map(([deed, body]): [string, Deed] => [
      `InitiativeHandling_${deed.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
      async ({ coordinator, made }) => {
        const { id } = await made('initiatives', bodies.initiatives);
        return () => coordinator.post(`initiatives/${id}/${deed}`, body);
      },
    ]),
  ),
  InitiativeHandling_unlinkMeasure: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    const { body } = await coordinator.post<{ measures: Made[] }>(`initiatives/${id}/lead-to-measure`, {
      goalCode: 'F4.1',
    });
    return () => coordinator.delete(`initiatives/${id}/measures/${body.measures[0]?.id}`, 1);
  },
  InitiativeHandling_merge: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    const other = await made('initiatives', bodies.initiatives);
    return () => coordinator.post(`initiatives/${id}/merge`, { otherId: other.id });
  },
};
