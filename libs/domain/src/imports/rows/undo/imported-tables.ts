import type { ImportKind } from '@elinvoima/contracts';
import { ownColumns } from '../../../register/index.js';
import { siteFields } from '../table-record.js';

/** Where the records of an import live, and what of them an import may change. */
export interface ImportedTable {
  table: 'companies' | 'contacts' | 'interactions' | 'sites';
  /** As the audit trail calls such a record. */
  object: 'company' | 'contact' | 'interaction' | 'site';
  /** Columns that an import may change in a record it did not make. */
  changeable: readonly string[];
  /** What belongs to a record and goes with it; anything else that points at the record hangs on it. */
  parts: readonly string[];
}

const companies: ImportedTable = {
  table: 'companies',
  object: 'company',
  changeable: [
    ...new Set([
      ...ownColumns.map(({ column }) => column),
      'kind',
      'size_class',
      'email',
      'phone',
      'tags',
      'notes',
      'owner_id',
      'business_id',
    ]),
  ],
  parts: ['company_names', 'company_register_records'],
};

const contacts: ImportedTable = {
  table: 'contacts',
  object: 'contact',
  changeable: ['first_name', 'last_name', 'email', 'phone', 'language', 'notes', 'source'],
  parts: ['contact_roles'],
};

/** An interaction is only ever made by an import. */
const interactions: ImportedTable = {
  table: 'interactions',
  object: 'interaction',
  changeable: [],
  parts: ['interaction_companies', 'interaction_contacts', 'interaction_partners', 'interaction_staff'],
};

/** The history of a site's status and identifiers is taken back with it. */
const sites: ImportedTable = {
  table: 'sites',
  object: 'site',
  changeable: siteFields.map(({ column }) => column),
  parts: ['site_property_ids', 'site_status_changes'],
};

const tables: Partial<Record<ImportKind, ImportedTable>> = { ytj: companies, companies, contacts, interactions, sites };

/** Throws for a kind that is not taken in row by row. */
export function importedTable(kind: ImportKind): ImportedTable {
  const table = tables[kind];
  if (table === undefined) throw new Error(`imports of ${kind} are not written row by row`);
  return table;
}
