/** What was changed on one record, page by page. */
import { answer, api } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { Entry } from './audit.api.js';

export type HistoryKind = 'companies' | 'contacts' | 'enquiries' | 'sites';

/** Its key begins with the noun, so that whatever is saved on the record reads an opened history again. */
export const useRecordHistory = (kind: HistoryKind, id: string) =>
  useKeysetList<Entry>([kind, id, 'changes'], (cursor, signal) => {
    const asked = { params: { path: { id }, query: { cursor } }, signal };
    const pages = {
      companies: () => answer(api.GET('/api/companies/{id}/changes', asked)),
      contacts: () => answer(api.GET('/api/contacts/{id}/changes', asked)),
      enquiries: () => answer(api.GET('/api/enquiries/{id}/changes', asked)),
      sites: () => answer(api.GET('/api/sites/{id}/changes', asked)),
    };
    return pages[kind]();
  });
