import type { ImportKind } from '@elinvoima/contracts';
import { importedTable } from './rows/undo/imported-tables.js';

/** Beside the records themselves, which are looked up by id: the tables that an import's statements look into, by what. */
const joined: Partial<Record<ImportKind, readonly string[]>> = {
  ytj: ['company_register_records (company_id)', 'company_names (company_id)'],
  contacts: ['contact_roles (contact_id, company_id)'],
  interactions: ['interaction_companies (interaction_id, company_id)'],
  sites: ['site_property_ids (site_id)', 'site_status_changes (site_id)'],
};

/**
 * Tables that may grow from nothing to all there is within one transaction, looked at anew: how many rows there are, by a tenth
 * of the usual sample, and only the columns that are joined by. Of whole tables every indexed expression would be computed of
 * thousands of rows.
 */
export const analyzeJoined = (kind: ImportKind): readonly string[] => [
  'set local default_statistics_target = 10',
  `analyze ${[
    `${importedTable(kind).table} (id)`,
    ...(joined[kind] ?? []),
    'import_rows (import_id, n, verdict, record_id)',
    'import_writes (import_id, n, record_id)',
  ].join(', ')}`,
];
