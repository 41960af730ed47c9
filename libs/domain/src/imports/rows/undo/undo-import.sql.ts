import type { ImportKind } from '@elinvoima/contracts';
import { factColumns } from '../../../register/index.js';
import { importedTable } from './imported-tables.js';

/** The statements that take an import back, each for the writes of rows $2 to $3 of import $1, in this order. */
const writes = 'w.import_id = $1 and w.n between $2 and $3';
const factNames = ['company_id', ...factColumns.map(({ column }) => column), 'fetched_at'];
const nameNames = ['id', 'company_id', 'name', 'kind', 'valid_from', 'valid_to', 'source'];
const roleNames = ['contact_id', 'company_id', 'title', 'position'];
const listed = (columns: readonly string[], alias?: string): string =>
  columns.map((column) => (alias === undefined ? column : `${alias}.${column}`)).join(', ');

/** From its `for update` on nothing new can be hung on a record: a foreign key waits for it. */
export const holdWritten = (kind: ImportKind): string => `
  select 1 from ${importedTable(kind).table} t join import_writes w on w.record_id = t.id
  where w.import_id = $1 order by t.id for update of t`;

/** The version rises once more: whoever has the imported one open must not write over the earlier one unseen. */
const restoreRecords = (kind: ImportKind): string => {
  const { table, changeable } = importedTable(kind);
  return `
  update ${table} t set ${changeable.map((column) => `${column} = b.${column}`).join(', ')}, version = t.version + 1, updated_at = b.updated_at
  from import_writes w cross join lateral jsonb_populate_record(null::${table}, w.before -> 'record') b
  where ${writes} and not w.created and t.id = w.record_id and w.version_after > b.version`;
};

/** An earlier import finds the record as it left it again, so that it can be taken back after this one. */
const asEarlierImportsLeftThem = (kind: ImportKind): string => `
  update import_writes earlier set version_after = t.version
  from import_writes w join ${importedTable(kind).table} t on t.id = w.record_id
  where ${writes} and not w.created and w.version_after is not null and earlier.record_id = w.record_id
    and earlier.import_id <> w.import_id and earlier.version_after = (w.before #>> '{record,version}')::integer`;

const register: readonly string[] = [
  `delete from company_register_records f using import_writes w
   where ${writes} and not w.created and w.version_after is not null and w.before -> 'facts' = 'null' and f.company_id = w.record_id`,
  // Where the import only noted the day, a later one stays.
  `update company_register_records f set (${listed(factNames.slice(1))}) = (select ${listed(factNames.slice(1), 'b')}
     from jsonb_populate_record(null::company_register_records, w.before -> 'facts') b)
   from import_writes w join imports i on i.id = w.import_id
   where ${writes} and not w.created and f.company_id = w.record_id and w.before -> 'facts' <> 'null'
     and (w.version_after is not null or f.fetched_at = i.created_at)`,
  `delete from company_names m using import_writes w
   where ${writes} and not w.created and w.version_after is not null and m.company_id = w.record_id and m.source = 'register'`,
  `insert into company_names (${listed(nameNames)})
   select ${listed(nameNames, 'b')} from import_writes w
     cross join lateral jsonb_populate_recordset(null::company_names, nullif(w.before -> 'names', 'null')) b
   where ${writes} and not w.created and w.version_after is not null`,
];

const roles: readonly string[] = [
  `delete from contact_roles cr using import_writes w where ${writes} and not w.created and cr.contact_id = w.record_id`,
  `insert into contact_roles (${listed(roleNames)})
   select ${listed(roleNames, 'b')} from import_writes w
     cross join lateral jsonb_populate_recordset(null::contact_roles, nullif(w.before -> 'roles', 'null')) b
   where ${writes} and not w.created`,
];

const historyOf = (table: string, member: string): readonly string[] => [
  `delete from ${table} h using import_writes w where ${writes} and not w.created and h.site_id = w.record_id`,
  `insert into ${table} select b.* from import_writes w
     cross join lateral jsonb_populate_recordset(null::${table}, nullif(w.before -> '${member}', 'null')) b
   where ${writes} and not w.created`,
];

/** Both histories of a site as they were, line by line. */
const histories: readonly string[] = [
  ...historyOf('site_property_ids', 'propertyIds'),
  ...historyOf('site_status_changes', 'statusChanges'),
];

const removeCreated = (kind: ImportKind): string => `
  delete from ${importedTable(kind).table} t using import_writes w where ${writes} and w.created and t.id = w.record_id`;

/** The trail stays: what was made and unmade, by whom. */
const audit = (kind: ImportKind): string => `
  insert into audit_entries (actor_kind, actor_id, action, object_kind, object_id, changes)
  select case when $4::uuid is null then 'system' else 'user' end, $4::uuid, 'undo', '${importedTable(kind).object}', w.record_id,
    jsonb_build_object('import', jsonb_build_array(w.import_id, null))
  from import_writes w where ${writes} and w.version_after is not null`;

export function undoStatements(kind: ImportKind): readonly string[] {
  return [
    ...(importedTable(kind).changeable.length > 0 ? [restoreRecords(kind), asEarlierImportsLeftThem(kind)] : []),
    ...(kind === 'ytj' ? register : []),
    ...(kind === 'contacts' ? roles : []),
    ...(kind === 'sites' ? histories : []),
    removeCreated(kind),
  ];
}

export const undoTrail = audit;
