import { type OwnFacts, factColumns, ownColumns, ownFactGroups } from '../register/index.js';
import { passOverTakenMeanwhile } from './rows/apply/pieces.js';
import { holdUpdated, rememberUnchanged, rememberUpdated, rememberWritten } from './rows/undo/remember.sql.js';

/** The statements that write an import, each for the rows $2 to $3 of import $1, in this order. */
const rows = 'r.import_id = $1 and r.n between $2 and $3';
const quoted = (field: string) => `"${field}"`;
const shape = (columns: readonly { field: string; type: string }[]) =>
  columns.map(({ field, type }) => `${quoted(field)} ${type}`).join(', ');

/** Who pressed the button; the job itself acts for nobody. */
const appliedBy = `(select a.actor_id from audit_entries a where a.object_kind = 'import' and a.object_id = $1 and a.action = 'apply' order by a.seq desc limit 1)`;

const nameNewCompanies = `
  update import_rows r set record_id = uuidv7() where ${rows} and r.verdict = 'create'`;

const createCompanies = `
  insert into companies (id, kind, business_id, ${ownColumns.map(({ column }) => column).join(', ')}, created_by)
  select r.record_id, case when own."companyForm" in ('6', '21') then 'association' else 'company' end, r.business_id,
    ${ownColumns.map(({ field }) => `own.${quoted(field)}`).join(', ')}, ${appliedBy}
  from import_rows r cross join lateral jsonb_to_record(r.record -> 'own') as own(${shape(ownColumns)})
  where ${rows} and r.verdict = 'create'
  on conflict (business_id) where deleted_at is null do nothing`;

const passOverWhatWasBinnedMeanwhile = `
  update import_rows r set verdict = 'skip', reason = 'in-bin'
  from companies c where ${rows} and r.verdict = 'update' and c.id = r.record_id and c.deleted_at is not null`;

const columnOf = (field: keyof OwnFacts) => ownColumns.find((own) => own.field === field)?.column ?? '';

/** A group follows the register only if nobody has changed it since the dry run either. */
const untouched = (group: readonly (keyof OwnFacts)[]) =>
  group
    .map(
      (field) =>
        `(not r.difference ? '${field}' or (r.difference #>> '{${field},applies}' = 'true' and c.${columnOf(field)} is not distinct from r.difference #>> '{${field},from}'))`,
    )
    .join(' and ');

const follow = ownFactGroups.flatMap((group) =>
  group.map(
    (field) =>
      `${columnOf(field)} = case when r.difference ? '${field}' and ${untouched(group)} then r.difference #>> '{${field},to}' else c.${columnOf(field)} end`,
  ),
);

const updateCompanies = `
  update companies c set ${follow.join(', ')}, version = c.version + 1, updated_at = now()
  from import_rows r
  where ${rows} and r.verdict = 'update' and c.id = r.record_id and r.difference @? '$.*.applies ? (@ == true)'`;

const keepFacts = `
  insert into company_register_records (company_id, ${factColumns.map(({ column }) => column).join(', ')}, fetched_at)
  select r.record_id, ${factColumns.map(({ field }) => `facts.${quoted(field)}`).join(', ')}, i.created_at
  from import_rows r join imports i on i.id = r.import_id
    cross join lateral jsonb_to_record(r.record -> 'facts') as facts(${shape(factColumns)})
  where ${rows} and r.verdict in ('create', 'update')
  on conflict (company_id) do update set ${[...factColumns.map(({ column }) => column), 'fetched_at'].map((column) => `${column} = excluded.${column}`).join(', ')}`;

const noteThatNothingChanged = `
  update company_register_records f set fetched_at = greatest(f.fetched_at, i.created_at)
  from import_rows r join imports i on i.id = r.import_id
  where ${rows} and r.reason = 'unchanged' and f.company_id = r.record_id`;

const forgetRegisterNames = `
  delete from company_names n using import_rows r
  where ${rows} and r.verdict = 'update' and n.company_id = r.record_id and n.source = 'register'`;

const keepNames = `
  insert into company_names (company_id, name, kind, valid_from, valid_to, source)
  select r.record_id, names.name, names.kind, names."validFrom", names."validTo", 'register'
  from import_rows r
    cross join lateral jsonb_to_recordset(r.record -> 'names') as names(name text, kind text, "validFrom" date, "validTo" date)
  where ${rows} and r.verdict in ('create', 'update')`;

const audit = `
  insert into audit_entries (actor_kind, actor_id, action, object_kind, object_id, changes)
  select case when ${appliedBy} is null then 'system' else 'user' end, ${appliedBy}, r.verdict, 'company', r.record_id,
    jsonb_build_object('import', jsonb_build_array(null, r.import_id)) || case
      when r.verdict = 'create' then jsonb_build_object('name', jsonb_build_array(null, r.title), 'businessId', jsonb_build_array(null, r.business_id))
      else coalesce((select jsonb_object_agg(d.key, jsonb_build_array(d.value -> 'from', d.value -> 'to'))
             from jsonb_each(r.difference) d where (d.value ->> 'applies')::boolean), '{}') end
  from import_rows r
  where ${rows} and r.verdict in ('create', 'update')`;

export const applyStatements: readonly string[] = [
  nameNewCompanies,
  holdUpdated('ytj'),
  createCompanies,
  passOverTakenMeanwhile,
  passOverWhatWasBinnedMeanwhile,
  rememberUpdated('ytj'),
  rememberUnchanged,
  updateCompanies,
  keepFacts,
  noteThatNothingChanged,
  forgetRegisterNames,
  keepNames,
  ...rememberWritten('ytj'),
  audit,
];
