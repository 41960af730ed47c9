import { contentlessFields } from '../../../audit/index.js';
import { importedTable } from '../undo/imported-tables.js';
import type { TableKind } from '../../fields/index.js';
import type { WritableField } from '../table-record.js';

/** Pieces of the statements that write the rows $2 to $3 of import $1. */
export const rows = 'r.import_id = $1 and r.n between $2 and $3';

/** Who pressed the button; the job itself acts for nobody. */
export const appliedBy = `(select a.actor_id from audit_entries a where a.object_kind = 'import' and a.object_id = $1 and a.action = 'apply' order by a.seq desc limit 1)`;

const quoted = (field: string): string => `"${field}"`;

/** What a row sets, as columns; each row's own members only. */
export const setOf = (fields: readonly WritableField[]): string =>
  `cross join lateral jsonb_to_record(r.record -> 'set') as s(${fields.map(({ field, type }) => `${quoted(field)} ${type}`).join(', ')})`;

export const columnsOf = (fields: readonly WritableField[]): string => fields.map(({ column }) => column).join(', ');

/** Where a new record's field may be left out, its column's default stands. */
export const valuesOf = (fields: readonly WritableField[], defaults: Readonly<Record<string, string>>): string =>
  fields
    .map(({ field }) => (field in defaults ? `coalesce(s.${quoted(field)}, ${defaults[field]})` : `s.${quoted(field)}`))
    .join(', ');

/** Names the rows that are to become records; their ids are known before anything is written. */
export const nameCreated = `update import_rows r set record_id = uuidv7() where ${rows} and r.verdict = 'create'`;

/** A row whose record is not as the dry run saw it is left alone. Rows of import_rows are never joined to themselves: the planner does not know yet how many there are. */
export const passOverChanged = (kind: TableKind): string => {
  const { table } = importedTable(kind);
  return `
  update import_rows r set verdict = 'skip',
    reason = case when exists (select from ${table} t where t.id = r.record_id and t.deleted_at is null) then 'changed-meanwhile' else 'gone-meanwhile' end
  where ${rows} and r.verdict = 'update'
    and not exists (select from ${table} t where t.id = r.record_id and t.deleted_at is null and t.version = r.record_version)`;
};

/** A new company whose business id another record has taken was not inserted. */
export const passOverTakenMeanwhile = `
  update import_rows r set verdict = 'skip', reason = 'taken-meanwhile', record_id = null
  where ${rows} and r.verdict = 'create' and not exists (select from companies c where c.id = r.record_id)`;

/** Changes only what the row sets; the version rises. */
export const updateChanged = (kind: TableKind, fields: readonly WritableField[]): string => `
  update ${importedTable(kind).table} t set ${fields
    .map(
      ({ field, column }) =>
        `${column} = case when r.record -> 'set' ? '${field}' then s.${quoted(field)} else t.${column} end`,
    )
    .join(', ')}, version = t.version + 1, updated_at = now()
  from import_rows r ${setOf(fields)}
  where ${rows} and r.verdict = 'update' and t.id = r.record_id`;

/** Outlines are long, and their history is not the trail's to keep. */
const contentless = `array[${[...contentlessFields, 'geometry'].map((field) => `'${field}'`).join(', ')}]`;

/** An entry of the trail for each record, without what people's fields hold. */
export const auditWritten = (kind: TableKind): string => `
  insert into audit_entries (actor_kind, actor_id, action, object_kind, object_id, changes)
  select case when by.id is null then 'system' else 'user' end, by.id, r.verdict, '${importedTable(kind).object}', r.record_id,
    jsonb_build_object('import', jsonb_build_array(null, r.import_id)) || coalesce((
      select jsonb_object_agg(f.key, case when f.key = any(${contentless}) then '["…", "…"]'::jsonb
        else jsonb_build_array(r.difference #> array[f.key, 'from'], f.value) end)
      from jsonb_each(r.record -> 'set') f where f.key <> 'companyTitle'), '{}')
  from import_rows r cross join (select ${appliedBy} as id) by
  where ${rows} and r.verdict in ('create', 'update')`;
