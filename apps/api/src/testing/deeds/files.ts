import type { TestApi } from '../api.js';
import { attachFile } from '../attached-file.js';
import { bodies } from '../plain-bodies.js';
import { appliedImport, checkedImport, checkedTable, uploadRegisterFile } from '../register-import.js';
import { tellRegisterNews } from '../register-news.js';
import { openedTable } from '../table-import.js';
import { enquiry } from './enquiries.js';
import type { Deed, Made } from './hands.js';
import { interaction } from './interactions.js';

/** News of the register that waits for somebody, of the nth made-up company. */
async function registerChange(api: TestApi, n: number): Promise<string> {
  const [told] = await tellRegisterNews(api, { from: n, count: 1 });
  return told?.id ?? '';
}

export const filesDeeds: Record<string, Deed> = {
  Attachments_toCompany: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    return () => attachFile(coordinator, `companies/${id}`);
  },
  Attachments_toInteraction: async (hands) => {
    const { id } = await hands.made('interactions', await interaction(hands));
    return () => attachFile(hands.coordinator, `interactions/${id}`);
  },
  Attachments_toEnquiry: async (hands) => {
    const { id } = await hands.made('enquiries', await enquiry(hands));
    return () => attachFile(hands.coordinator, `enquiries/${id}`);
  },
  Attachments_toSite: async ({ coordinator, made }) => {
    const { id } = await made('sites', bodies.sites);
    return () => attachFile(coordinator, `sites/${id}`);
  },
  Attachments_remove: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    const { body } = await attachFile(coordinator, `companies/${id}`);
    return () => coordinator.delete(`attachments/${body.id}`, body.version);
  },
  Attachments_restore: async ({ coordinator, made }) => {
    const { id } = await made('companies', bodies.companies);
    const { body } = await attachFile(coordinator, `companies/${id}`);
    await coordinator.delete(`attachments/${body.id}`, body.version);
    return () => coordinator.post(`attachments/${body.id}/restore`);
  },
  Exports_create:
    async ({ coordinator }) =>
    () =>
      coordinator.post('exports', { list: 'companies', format: 'csv' }),
  Exports_cancel: async ({ api, coordinator }) => {
    const { id } = await api.db.one<Made>(
      `insert into exports (list, format, language, requested_by) values ('companies', 'csv', 'fi', $1) returning id`,
      [coordinator.userId],
    );
    return () => coordinator.post(`exports/${id}/cancel`);
  },
  Imports_receive:
    async ({ coordinator }) =>
    () =>
      uploadRegisterFile(coordinator),
  Imports_apply: async ({ api, coordinator }) => {
    const id = await checkedImport(api, coordinator);
    return () => coordinator.post(`imports/${id}/apply`);
  },
  Imports_remap: async ({ api, coordinator }) => {
    const { id, version } = await openedTable(api, coordinator);
    return () => coordinator.patch(`imports/${id}`, version, { mapping: { name: 0, businessId: 1 } });
  },
  ImportRows_decide: async ({ api, coordinator }) => {
    const id = await checkedTable(api, coordinator, 'Yritys\nUusi Oy\n');
    return () => coordinator.patch(`imports/${id}/rows/1`, 1, { decision: 'skip' });
  },
  ImportUndo_undo: async ({ api, coordinator }) => {
    const id = await appliedImport(api, coordinator);
    return () => coordinator.post(`imports/${id}/undo`);
  },
  RegisterChanges_take: async ({ api, coordinator }) => {
    const id = await registerChange(api, 0);
    return () => coordinator.post(`register-changes/${id}/take`);
  },
  RegisterChanges_takeMany: async ({ api, coordinator }) => {
    const id = await registerChange(api, 1);
    return () => coordinator.post('register-changes/take', { ids: [id] });
  },
  RegisterChanges_ignore: async ({ api, coordinator }) => {
    const id = await registerChange(api, 2);
    return () => coordinator.post(`register-changes/${id}/ignore`);
  },
  RegisterChanges_ignoreMany: async ({ api, coordinator }) => {
    const id = await registerChange(api, 3);
    return () => coordinator.post('register-changes/ignore', { ids: [id] });
  },
  RegisterChanges_reopen: async ({ api, coordinator }) => {
    const id = await registerChange(api, 4);
    await coordinator.post(`register-changes/${id}/ignore`);
    return () => coordinator.post(`register-changes/${id}/reopen`);
  },
  RegisterSyncs_start: async ({ coordinator }) => {
    return () => coordinator.post('register-syncs');
  },
};
