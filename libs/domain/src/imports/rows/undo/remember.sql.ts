import type { ImportKind } from '@elinvoima/contracts';
import { importedTable } from './imported-tables.js';

/** What an import is about to overwrite, kept so that it can be taken back. For the rows $2 to $3 of import $1. */
const rows = 'r.import_id = $1 and r.n between $2 and $3';

const rolesOf = (contact: string): string =>
  `(select jsonb_agg(to_jsonb(cr) order by cr.company_id) from contact_roles cr where cr.contact_id = ${contact})`;

/** Nobody changes them between what we remember and what we write. In one order, so that two imports cannot wait for each other. */
export const holdUpdated = (kind: ImportKind): string => `
  select 1 from ${importedTable(kind).table} t join import_rows r on r.record_id = t.id
  where ${rows} and r.verdict in ('update', 'skip') order by t.id for update of t`;

const besides: Partial<Record<ImportKind, string>> = {
  ytj: `, 'facts', (select to_jsonb(f) from company_register_records f where f.company_id = t.id),
    'names', (select jsonb_agg(to_jsonb(m)) from company_names m where m.company_id = t.id and m.source = 'register')`,
  contacts: `, 'roles', ${rolesOf('t.id')}`,
  sites: `, 'propertyIds', (select jsonb_agg(to_jsonb(p)) from site_property_ids p where p.site_id = t.id),
    'statusChanges', (select jsonb_agg(to_jsonb(c)) from site_status_changes c where c.site_id = t.id)`,
};

/** Once it is certain which rows are written, and before they are. */
export const rememberUpdated = (kind: ImportKind): string => `
  insert into import_writes (import_id, n, record_id, created, version_after, before)
  select r.import_id, r.n, t.id, false, t.version, jsonb_build_object('record', to_jsonb(t)${besides[kind] ?? ''})
  from import_rows r join ${importedTable(kind).table} t on t.id = r.record_id
  where ${rows} and r.verdict = 'update'`;

/** Where the register said nothing new, only the day moves on which it said so. */
export const rememberUnchanged = `
  insert into import_writes (import_id, n, record_id, created, before)
  select r.import_id, r.n, r.record_id, false, jsonb_build_object('facts', to_jsonb(f))
  from import_rows r join company_register_records f on f.company_id = r.record_id
  where ${rows} and r.reason = 'unchanged'`;

/** After the writing: how it left them. */
export const rememberWritten = (kind: ImportKind): readonly string[] => [
  `insert into import_writes (import_id, n, record_id, created, version_after)
   select r.import_id, r.n, t.id, true, t.version from import_rows r join ${importedTable(kind).table} t on t.id = r.record_id
   where ${rows} and r.verdict = 'create'`,
  `update import_writes w set version_after = t.version${kind === 'contacts' ? `, roles_after = ${rolesOf('t.id')}` : ''}
   from ${importedTable(kind).table} t
   where w.import_id = $1 and w.n between $2 and $3 and not w.created and w.version_after is not null and t.id = w.record_id`,
];
