import type { ImportKind, ImportTouch } from '@elinvoima/contracts';
import { Conditions, listPage, type Database, type Page, type PageRequest } from '../../../platform/index.js';
import { factColumns } from '../../../register/index.js';
import { importedTable } from './imported-tables.js';

/** A row whose record somebody has touched since the import. */
export interface TouchedRow {
  n: number;
  recordId: string;
  title: string | null;
  touch: ImportTouch;
}

/** Made again from the records themselves, or our own notes of what was done: nothing that would be lost. */
const notHanging = [
  'audit_entries',
  'audit_subject_keys',
  'changed_months',
  'closing_comparisons',
  'closing_revisions',
  'contact_months',
  'counted_months',
  'duplicate_pairs',
  'enquiry_match_checks',
  'idempotency_keys',
  'import_row_keys',
  'import_rows',
  'import_writes',
  'imports',
  'interaction_months',
  'record_changes',
  'search_entries',
  'site_match_checks',
  'site_match_notices',
  'webhook_deliveries',
];

/**
 * Every column that can name a record of the table, by the catalogue of the database itself, so that a relation added later is
 * never forgotten: foreign keys to it, and ids without one (a promise hangs on a record of any kind).
 */
async function columnsNaming(db: Database, kind: ImportKind): Promise<{ table: string; column: string }[]> {
  const { table, parts } = importedTable(kind);
  return db.query(
    `select quote_ident(c.relname) as table, quote_ident(a.attname) as column
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
     left join pg_constraint f on f.contype = 'f' and f.conrelid = c.oid and f.conkey = array[a.attnum]
     left join pg_constraint p on p.contype = 'p' and p.conrelid = c.oid and p.conkey = array[a.attnum]
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all($2)
       and (f.confrelid = $1::regclass or (f.oid is null and p.oid is null))
     order by 1, 2`,
    [table, [...notHanging, ...parts]],
  );
}

/** When the register was asked last is no news, nor that it has touched a record without saying anything else. */
const newsworthy = factColumns.filter(({ field }) => field !== 'registerModifiedAt');
const facts = (alias: string): string => newsworthy.map(({ column }) => `${alias}.${column}`).join(', ');
const asColumns = `jsonb_build_object(${newsworthy.map(({ field, column }) => `'${column}', r.record #> '{facts,${field}}'`).join(', ')})`;

/** The rows of `import_writes` that cannot be taken back, one of each and why, as a piece of SQL; $1 is the import. */
async function touchedSql(db: Database, kind: ImportKind): Promise<string> {
  const { table } = importedTable(kind);
  const naming = await columnsNaming(db, kind);
  const asWritten = 'w.import_id = $1 and w.version_after is not null';
  const pieces = [
    `select w.n, w.record_id, case when t.id is null or t.deleted_at is not null then 'gone' else 'changed' end as touch
     from import_writes w left join ${table} t on t.id = w.record_id
     where ${asWritten} and (t.id is null or t.deleted_at is not null or t.version <> w.version_after)`,
    ...naming.map(
      ({ table: other, column }) =>
        `select w.n, w.record_id, '${other === 'frozen_records' ? 'reported' : 'used'}' from import_writes w join ${other} x on x.${column} = w.record_id where ${asWritten} and w.created`,
    ),
  ];
  if (kind === 'ytj')
    pieces.push(
      `select w.n, w.record_id, 'register' from import_writes w join import_rows r on r.import_id = w.import_id and r.n = w.n
         join company_register_records f on f.company_id = w.record_id cross join lateral jsonb_populate_record(null::company_register_records, ${asColumns}) said
       where ${asWritten} and row(${facts('f')}) is distinct from row(${facts('said')})`,
    );
  // Of companies from a table: that the register has said anything.
  if (kind === 'companies')
    pieces.push(
      `select w.n, w.record_id, 'register' from import_writes w join company_register_records f on f.company_id = w.record_id where ${asWritten} and w.created`,
    );
  if (kind === 'contacts')
    pieces.push(
      `select w.n, w.record_id, 'changed' from import_writes w where ${asWritten} and not w.created
         and w.roles_after is distinct from (select jsonb_agg(to_jsonb(cr) order by cr.company_id) from contact_roles cr where cr.contact_id = w.record_id)`,
    );
  return `select distinct on (touched.n) touched.n, touched.record_id, touched.touch
    from (${pieces.join('\n union all ')}) touched
    order by touched.n, array_position(array['gone', 'changed', 'register', 'reported', 'used'], touched.touch)`;
}

/** How many rows stand in the way of taking the import back, and the first of them. */
export async function touchedAtAll(
  db: Database,
  importId: string,
  kind: ImportKind,
): Promise<{ count: number; first: number[] }> {
  return db.one(
    `with touched as (${await touchedSql(db, kind)})
     select count(*)::int as count, array(select n from touched order by n limit 20) as first from touched`,
    [importId],
  );
}

/** Which rows have been touched since, in the file's order. Two statements, three with a total. */
export async function listTouched(
  db: Database,
  importId: string,
  kind: ImportKind,
  page: PageRequest,
): Promise<Page<TouchedRow>> {
  const sql = await touchedSql(db, kind);
  const where = new Conditions().add((bind) => `r.import_id = ${bind(importId)}`);
  const { items, ...rest } = await listPage<TouchedRow & { id: string }>(
    db,
    {
      select: `r.import_id as id, touched.n, touched.record_id as "recordId", r.title, touched.touch`,
      from: `import_rows r join (${sql}) touched on touched.n = r.n`,
      where,
      id: 'r.import_id',
      sorts: { n: { expression: 'r.n', type: 'integer' } },
      defaultSort: 'n',
    },
    page,
  );
  return { ...rest, items: items.map(({ id: _, ...row }) => row) };
}
