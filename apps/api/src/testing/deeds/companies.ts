import { duplicatePairs } from '../duplicate-pairs.js';
import { bodies } from '../plain-bodies.js';
import { deedsOf, nextNumber, plain, type Deed, type Hands } from './hands.js';

const listView = (hands: Hands) =>
  hands.made('list-views', { list: 'companies', name: `Näkymä ${nextNumber()}`, filter: {} });

const tagging = async ({ made }: Hands) => ({
  list: 'companies',
  ids: [(await made('companies', bodies.companies)).id],
  field: 'addTag',
  value: 'kampanja',
});

/** A pair of each kind is said to be two, or that is taken back. */
const duplicateDeeds = Object.fromEntries(
  (['companies', 'contacts'] as const).flatMap((of) => {
    const plural = of === 'companies' ? 'Companies' : 'Contacts';
    const pair = async ({ api, coordinator }: Hands) =>
      `duplicates/${of}/${(await duplicatePairs(api, coordinator, `Kaksonen${nextNumber()}`))[of]}`;
    return [
      [
        `Duplicates_dismiss${plural}`,
        async (hands: Hands) => {
          const address = await pair(hands);
          return () => hands.coordinator.post(`${address}/dismiss`);
        },
      ],
      [
        `Duplicates_reopen${plural}`,
        async (hands: Hands) => {
          const address = await pair(hands);
          await hands.coordinator.post(`${address}/dismiss`);
          return () => hands.coordinator.post(`${address}/reopen`);
        },
      ],
    ];
  }),
) as Record<string, Deed>;

const toMerge =
  (collection: 'companies' | 'contacts'): Deed =>
  async ({ made, coordinator }) => {
    const [{ id }, other] = [await made(collection, bodies[collection]), await made(collection, bodies[collection])];
    return () => coordinator.post(`${collection}/${id}/merge`, { otherId: other.id });
  };

const mergeDeeds: Record<string, Deed> = {
  Merges_mergeCompanies: toMerge('companies'),
  Merges_mergeContacts: toMerge('contacts'),
  Merges_undo: async (hands) => {
    const merge = await toMerge('contacts')(hands);
    const { body } = await merge();
    const id = String(body['id']);
    return () => hands.coordinator.post(`merges/${id}/undo`);
  },
};

export const companiesDeeds: Record<string, Deed> = {
  ...duplicateDeeds,
  Partners_check: async ({ coordinator, made }) => {
    const { id } = await made('partners', bodies.partners);
    return () => coordinator.post(`partners/${id}/check`);
  },
  ListViews_create: ({ coordinator }) =>
    Promise.resolve(() => coordinator.post('list-views', { list: 'companies', name: 'Toimivat', filter: {} })),
  ListViews_update: async (hands) => {
    const { id, version } = await listView(hands);
    return () => hands.coordinator.patch(`list-views/${id}`, version, { sort: '-name' });
  },
  ListViews_remove: async (hands) => {
    const { id, version } = await listView(hands);
    return () => hands.coordinator.delete(`list-views/${id}`, version);
  },
  ListViews_openIn: async (hands) => {
    const { id } = await listView(hands);
    return () => hands.coordinator.put('list-views/default', { list: 'companies', viewId: id });
  },
  BulkChanges_apply: async (hands) => {
    const order = await tagging(hands);
    return () => hands.coordinator.post('bulk-changes', order);
  },
  BulkChanges_undo: async (hands) => {
    const { id } = await hands.made('bulk-changes', await tagging(hands));
    return () => hands.coordinator.post(`bulk-changes/${id}/undo`);
  },
  CompanyTags_rename: async (hands) => {
    await hands.made('companies', { ...bodies.companies, tags: ['vientti'] });
    return () => hands.coordinator.post('company-tags/rename', { tag: 'vientti', to: 'vienti' });
  },
  ...mergeDeeds,
  ...deedsOf('Companies', 'companies', plain('companies'), { name: 'Uusi nimi Oy' }),
  ...deedsOf('Contacts', 'contacts', plain('contacts'), { lastName: 'Toinen' }),
  ...deedsOf('Partners', 'partners', plain('partners'), { name: 'Uusi nimi' }),
  Coverage_snooze: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    return () => coordinator.put(`coverage/snoozes/${id}`, { until: '2027-01-10', reason: 'Muutto kesken' });
  },
  CompanyPlace_put: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    return () => coordinator.put(`companies/${id}/place`, { east: 358_000, north: 6_771_000 });
  },
  Coverage_wake: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    await coordinator.put(`coverage/snoozes/${id}`, { until: '2027-01-10', reason: 'Muutto kesken' });
    return () => coordinator.delete(`coverage/snoozes/${id}`, 0);
  },
};
