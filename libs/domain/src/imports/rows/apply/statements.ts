import { contactOrigin, isRestricted } from '../../../contacts/index.js';
import type { TableKind } from '../../fields/index.js';
import { companyFields, contactFields, interactionFields, siteFields } from '../table-record.js';
import { holdUpdated, rememberUpdated, rememberWritten } from '../undo/remember.sql.js';
import {
  appliedBy,
  auditWritten,
  columnsOf,
  nameCreated,
  passOverChanged,
  passOverTakenMeanwhile,
  rows,
  setOf,
  updateChanged,
  valuesOf,
} from './pieces.js';

const companies: readonly string[] = [
  nameCreated,
  holdUpdated('companies'),
  passOverChanged('companies'),
  // Somebody has given the business id to another record since; one of the bin may share it.
  `update import_rows r set verdict = 'skip', reason = 'taken-meanwhile', record_id = null
   from companies c where ${rows} and r.verdict in ('create', 'update') and c.business_id = r.record #>> '{set,businessId}'
     and c.deleted_at is null and c.id <> r.record_id`,
  `insert into companies (id, ${columnsOf(companyFields)}, created_by)
   select r.record_id, ${valuesOf(companyFields, { kind: `'company'`, relationship: `'established'`, tags: `'{}'` })}, ${appliedBy}
   from import_rows r ${setOf(companyFields)} where ${rows} and r.verdict = 'create'
   on conflict (business_id) where deleted_at is null do nothing`,
  // Or is giving it at this moment.
  passOverTakenMeanwhile,
  rememberUpdated('companies'),
  updateChanged('companies', companyFields),
  ...rememberWritten('companies'),
  auditWritten('companies'),
];

/** Somebody has removed or merged the company since the dry run. */
const passOverWithoutCompany = `
  update import_rows r set verdict = 'skip', reason = 'company-gone', record_id = null
  where ${rows} and r.verdict in ('create', 'update') and r.record -> 'set' ? 'companyId'
    and not exists (select from companies c where c.id = (r.record #>> '{set,companyId}')::uuid and c.deleted_at is null)`;

/** By the one rule of where people's data come from; nothing of it comes from the file. */
const { sourceKind, purpose, legalBasis } = contactOrigin({ sourceKind: 'import' }, new Date(0));

const contacts: readonly string[] = [
  nameCreated,
  holdUpdated('contacts'),
  passOverChanged('contacts'),
  passOverWithoutCompany,
  // Where a person's details came from is kept with them (GDPR 14).
  `insert into contacts (id, ${columnsOf(contactFields)}, source_kind, purpose, legal_basis, processed_since, created_by)
   select r.record_id, ${valuesOf(contactFields, { language: `'fi'`, source: 'i.file_name' })},
     '${sourceKind}', '${purpose}', '${legalBasis}', (now() at time zone 'Europe/Helsinki')::date, ${appliedBy}
   from import_rows r join imports i on i.id = r.import_id ${setOf(contactFields)} where ${rows} and r.verdict = 'create'`,
  rememberUpdated('contacts'),
  updateChanged('contacts', contactFields),
  `insert into contact_roles (contact_id, company_id, title, position)
   select r.record_id, (r.record #>> '{set,companyId}')::uuid, r.record #>> '{set,title}',
     coalesce((select max(o.position) + 1 from contact_roles o where o.contact_id = r.record_id), 0)
   from import_rows r where ${rows} and r.verdict in ('create', 'update') and r.record -> 'set' ? 'companyId'
   on conflict (contact_id, company_id) do update set title = coalesce(excluded.title, contact_roles.title)`,
  ...rememberWritten('contacts'),
  auditWritten('contacts'),
];

const listDefaults = { uses: `'{}'`, connections: `'{}'`, traffic: `'{}'` };

const party = (table: string, column: string, field: string): string => `
  insert into ${table} (interaction_id, ${column})
  select r.record_id, (r.record #>> '{set,${field}}')::uuid from import_rows r
  where ${rows} and r.verdict = 'create' and r.record -> 'set' ? '${field}'`;

const namedPerson = `select from contacts c where c.id = (r.record #>> '{set,contactId}')::uuid and c.deleted_at is null`;

const interactions: readonly string[] = [
  passOverWithoutCompany,
  // Somebody has removed the person since the dry run, or restricted the use of their data.
  `update import_rows r set verdict = 'skip', reason = case when exists (${namedPerson}) then 'contact-restricted' else 'gone-meanwhile' end
   where ${rows} and r.verdict = 'create' and r.record -> 'set' ? 'contactId'
     and not exists (${namedPerson} and not (${isRestricted('c')}))`,
  // Logged by hand, or by another import, since the dry run.
  `update import_rows r set verdict = 'skip', reason = 'already-logged'
   from interactions i join interaction_companies ic on ic.interaction_id = i.id
   where ${rows} and r.verdict = 'create' and r.decision is null and ic.company_id = (r.record #>> '{set,companyId}')::uuid
     and i.occurred_at = (r.record #>> '{set,occurredAt}')::timestamptz and i.type = r.record #>> '{set,type}'
     and lower(i.subject) = lower(r.record #>> '{set,subject}') and i.deleted_at is null
     and not exists (select from import_writes w where w.import_id = r.import_id and w.record_id = i.id)`,
  nameCreated,
  `insert into interactions (id, ${columnsOf(interactionFields)}, created_by)
   select r.record_id, ${valuesOf(interactionFields, { topics: `'{}'` })}, ${appliedBy}
   from import_rows r ${setOf(interactionFields)} where ${rows} and r.verdict = 'create'`,
  party('interaction_companies', 'company_id', 'companyId'),
  party('interaction_contacts', 'contact_id', 'contactId'),
  party('interaction_staff', 'user_id', 'staffId'),
  ...rememberWritten('interactions'),
  auditWritten('interactions'),
];

/** What is new of a site goes into its histories too; the identifier that it had ends on the day the row was judged. */
const identifiedSince = `(r.record #>> '{set,propertyIdSince}')::date`;

const sites: readonly string[] = [
  nameCreated,
  holdUpdated('sites'),
  passOverChanged('sites'),
  `insert into sites (id, ${columnsOf(siteFields)}, created_by)
   select r.record_id, ${valuesOf(siteFields, { ...listDefaults, landowner: `'municipality'`, distances: `'[]'` })}, ${appliedBy}
   from import_rows r ${setOf(siteFields)} where ${rows} and r.verdict = 'create'`,
  rememberUpdated('sites'),
  updateChanged('sites', siteFields),
  `update site_property_ids p set valid_to = greatest(${identifiedSince}, p.valid_from)
   from import_rows r where ${rows} and r.verdict = 'update' and r.record -> 'set' ? 'propertyId' and p.site_id = r.record_id and p.valid_to is null`,
  `insert into site_property_ids (site_id, property_id, valid_from, recorded_by)
   select r.record_id, r.record #>> '{set,propertyId}', ${identifiedSince}, ${appliedBy}
   from import_rows r where ${rows} and r.verdict in ('create', 'update') and r.record -> 'set' ? 'propertyId'`,
  `insert into site_status_changes (site_id, status, since, recorded_by)
   select r.record_id, r.record #>> '{set,status}', (r.record #>> '{set,statusSince}')::date, ${appliedBy}
   from import_rows r where ${rows} and r.verdict in ('create', 'update') and r.record -> 'set' ? 'status'`,
  ...rememberWritten('sites'),
  auditWritten('sites'),
];

/** The statements that write a table's rows, each for the rows $2 to $3 of import $1, in this order. */
export const tableStatements: Readonly<Record<TableKind, readonly string[]>> = {
  companies,
  contacts,
  interactions,
  sites,
};
