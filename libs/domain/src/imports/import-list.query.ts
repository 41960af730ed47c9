import type { ImportKind, ImportReason, ImportState, ImportVerdict, RowDecision } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  inUtc,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import type { TableDifference } from './rows/judged-row.js';
import type { RowAlike, RowFault } from './rows/row-parts.js';
import type { ImportOptions } from './import.entity.js';
import type { Difference, PlacedBy } from '../register/index.js';

/** An import as its list and its page show it. */
export interface ImportView {
  id: string;
  kind: ImportKind;
  fileName: string;
  options: ImportOptions;
  state: ImportState;
  counts: Record<ImportVerdict, number>;
  rowsRead: number;
  /** Why it failed: the code of a sentence in the catalogue. */
  problem: string | null;
  problemValues: Record<string, string | number> | null;
  version: number;
  createdAt: Date;
  createdBy: { id: string; name: string } | null;
  appliedAt: Date | null;
  undoneAt: Date | null;
  /** The last time that this very file was written before. */
  appliedBefore: { id: string; at: Date; by: string | null } | null;
  fileRemovedAt: Date | null;
  /** Grows while it is being written or taken back. */
  rowsDone: number;
}

const select = `i.id, i.kind, i.file_name as "fileName", i.options, i.state, i.rows_read as "rowsRead", i.problem, i.problem_values as "problemValues", i.version,
  jsonb_build_object('create', i.created_count, 'update', i.updated_count, 'skip', i.skipped_count, 'refuse', i.refused_count) as counts,
  i.created_at as "createdAt", case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as "createdBy",
  i.applied_at as "appliedAt", i.undone_at as "undoneAt", i.rows_done as "rowsDone", i.file_removed_at as "fileRemovedAt",
  (select jsonb_build_object('id', e.id, 'at', ${inUtc('e.applied_at')}, 'by', eu.name) from imports e left join users eu on eu.id = e.created_by
   where e.file_sha256 = i.file_sha256 and e.kind = i.kind and e.state = 'applied' and e.id <> i.id
   order by e.applied_at desc limit 1) as "appliedBefore"`;
const from = 'imports i left join users u on u.id = i.created_by';

/** The imports, newest first. One statement. */
export async function listImports(
  db: Database,
  filter: { kind?: ImportKind; state?: ImportState },
  page: PageRequest,
): Promise<Page<ImportView>> {
  return listPage<ImportView>(
    db,
    {
      select,
      from,
      where: new Conditions()
        .addIf(filter.kind, (kind) => `i.kind = ${kind}`)
        .addIf(filter.state, (state) => `i.state = ${state}`),
      id: 'i.id',
      sorts: { createdAt: { expression: 'i.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );
}

/** Throws `NotFound`. */
export async function importView(db: Database, id: string): Promise<ImportView> {
  const [found] = await db.query<ImportView>(`select ${select} from ${from} where i.id = $1`, [id]);
  if (found === undefined) throw new NotFound();
  return found;
}

/** One row of a file as people read it. */
export interface ImportRowView {
  n: number;
  verdict: ImportVerdict;
  businessId: string | null;
  title: string | null;
  reason: ImportReason | null;
  difference: Difference | Readonly<Record<string, TableDifference>> | null;
  municipality: PlacedBy | null;
  /** What is wrong with its cells. */
  faults: RowFault[] | null;
  /** Whom it resembles. */
  alike: RowAlike[] | null;
  /** What a person chose instead of our verdict. */
  decision: RowDecision | null;
  /** The record that it changes or has made, of the import's kind. */
  recordId: string | null;
  /** The same where it is a company. */
  companyId: string | null;
}

export interface ImportRowFilter {
  verdict?: ImportVerdict;
  /** Part of a name or the beginning of a business id. */
  q?: string;
}

const rowSelect = `r.import_id as id, r.n, r.verdict, r.business_id as "businessId", r.title, r.reason, r.difference,
  r.record -> 'municipality' as municipality, r.record_id as "recordId", r.faults, r.alike, r.decision,
  case when i.kind in ('ytj', 'companies') then r.record_id end as "companyId"`;
const rowFrom = 'import_rows r join imports i on i.id = r.import_id';

/** Throws `NotFound`. */
export async function importRow(db: Database, importId: string, n: number): Promise<ImportRowView> {
  const [found] = await db.query<ImportRowView & { id: string }>(
    `select ${rowSelect} from ${rowFrom} where r.import_id = $1 and r.n = $2`,
    [importId, n],
  );
  if (found === undefined) throw new NotFound();
  const { id: _, ...row } = found;
  return row;
}

/** The rows of one import in the file's order. One statement, two with a total. */
export async function listImportRows(
  db: Database,
  importId: string,
  filter: ImportRowFilter,
  page: PageRequest,
): Promise<Page<ImportRowView>> {
  const q = filter.q?.trim();
  const where = new Conditions()
    .add((bind) => `r.import_id = ${bind(importId)}`)
    .addIf(filter.verdict, (verdict) => `r.verdict = ${verdict}`);
  if (q)
    where.add(
      (bind) =>
        `lower(r.title) like ${bind(`%${likeLiteral(q.toLowerCase())}%`)} or r.business_id like ${bind(`${likeLiteral(q)}%`)}`,
    );
  const { items, ...rest } = await listPage<ImportRowView & { id: string }>(
    db,
    {
      // Rows have no id of their own: the import's breaks no tie, for the row number is unique in it.
      select: rowSelect,
      from: rowFrom,
      where,
      id: 'r.import_id',
      sorts: { n: { expression: 'r.n', type: 'integer' } },
      defaultSort: 'n',
    },
    page,
  );
  return { ...rest, items: items.map(({ id: _, ...row }) => row) };
}
