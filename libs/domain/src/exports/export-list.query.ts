import type { ExportFormat, ExportState, Language, ListKind } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface ExportRow {
  id: string;
  list: ListKind;
  format: ExportFormat;
  language: Language;
  filter: Record<string, unknown>;
  columns: string[] | null;
  sort: string | null;
  state: ExportState;
  rowsTotal: number;
  rowsWritten: number;
  sizeBytes: number | null;
  problem: string | null;
  createdAt: Date;
  finishedAt: Date | null;
  expiresAt: Date | null;
}

const columns = `e.id, e.list, e.format, e.language, e.filter, e.columns, e.sort, e.state, e.rows_total as "rowsTotal",
  e.rows_written as "rowsWritten", e.size_bytes::float8 as "sizeBytes", e.problem, e.created_at as "createdAt",
  e.finished_at as "finishedAt", e.expires_at as "expiresAt"`;

/** One's own files, newest first. */
export function listExports(db: Database, actor: Actor, page: PageRequest): Promise<Page<ExportRow>> {
  return listPage<ExportRow>(
    db,
    {
      select: columns,
      from: 'exports e',
      where: new Conditions().add((bind) => `e.requested_by = ${bind(actor.id)}::uuid`),
      id: 'e.id',
      sorts: { createdAt: { expression: 'e.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );
}

/** One of one's own; another's is not there. */
export async function exportView(db: Database, actor: Actor, id: string): Promise<ExportRow> {
  const [row] = await db.query<ExportRow>(
    `select ${columns} from exports e where e.id = $1 and e.requested_by = $2::uuid`,
    [id, actor.id],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
