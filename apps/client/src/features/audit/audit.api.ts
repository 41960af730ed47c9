/** The audit trail, as the API has it. */
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { AuditSearch } from './audit-search.js';

export type Entry = Schema<'AuditEntryDto'>;

export const auditKey = ['audit-entries'];

export const useEntries = (search: AuditSearch) =>
  useKeysetList<Entry>([...auditKey, search], (cursor, signal) =>
    answer(api.GET('/api/audit-entries', { params: { query: { ...search, cursor } }, signal })),
  );

export const undoChange = (seq: string, field: string) =>
  answer(api.POST('/api/audit-entries/{seq}/undo', { params: { path: { seq } }, body: { field } }));
