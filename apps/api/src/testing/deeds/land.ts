import { bodies } from '../plain-bodies.js';
import { deedsOf, plain, type Deed, type Hands, type Made } from './hands.js';

const planProposal = async ({ made }: Hands) => ({
  text: 'Eritasoliittymä',
  documentId: (await made('plan-documents', bodies['plan-documents'])).id,
});

export const landDeeds: Record<string, Deed> = {
  ...deedsOf('BusinessAreas', 'business-areas', plain('business-areas'), { services: 'Vaaka' }),
  ...deedsOf('Sites', 'sites', plain('sites'), { zoningMark: 'TY-1' }),
  Sites_replacePropertyId: async ({ coordinator, made }) => {
    const { id } = await made('sites', bodies.sites);
    return () => coordinator.post(`sites/${id}/property-ids`, { propertyId: '82-401-9-9' });
  },
  SitePictures_choose: async ({ coordinator, made }) => {
    const { id } = await made('sites', bodies.sites);
    return () => coordinator.put(`sites/${id}/pictures`, { items: [] });
  },
  Sites_changeStatus: async ({ coordinator, made }) => {
    const { id } = await made('sites', bodies.sites);
    return () => coordinator.post(`sites/${id}/status`, { status: 'sold' });
  },
  ...deedsOf('LandUseProjects', 'land-use-projects', plain('land-use-projects'), { name: 'Uusi nimi' }),
  ...deedsOf('PlanDocuments', 'plan-documents', plain('plan-documents'), { title: 'Uusi nimi' }),
  ...deedsOf('PlanProposals', 'plan-proposals', planProposal, { text: 'Toisin sanoen' }),
  LandUseProjects_moveTo: async ({ coordinator, made }) => {
    const { id } = await made('land-use-projects', bodies['land-use-projects']);
    return () => coordinator.post(`land-use-projects/${id}/stage`, { stage: 'initiated' });
  },
  LandUseProjects_removeStage: async ({ coordinator, made }) => {
    const { id } = await made('land-use-projects', bodies['land-use-projects']);
    const { body } = await coordinator.post<{ version: number; history: Made[] }>(`land-use-projects/${id}/stage`, {
      stage: 'initiated',
    });
    return () => coordinator.delete(`land-use-projects/${id}/stages/${body.history[0]?.id}`, body.version);
  },
  LandUseProjects_split: async ({ coordinator, made }) => {
    const { id } = await made('land-use-projects', bodies['land-use-projects']);
    return () => coordinator.post(`land-use-projects/${id}/split`, { name: 'Osa', on: '2026-11-01' });
  },
  PlanProposals_decide: async (hands) => {
    const { id } = await hands.made('plan-proposals', await planProposal(hands));
    return () => hands.coordinator.post(`plan-proposals/${id}/outcome`, { outcome: 'partly' });
  },
};
