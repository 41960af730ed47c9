import type { Readable } from 'node:stream';
import { dayOf, type FullExportState } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conditions,
  Conflict,
  Database,
  FileStore,
  Gone,
  JobQueues,
  NotFound,
  listPage,
  type Actor,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { exportedTables } from './catalogue.query.js';
import { FullExport } from './full-export.entity.js';

export interface FullExportRow {
  id: string;
  state: FullExportState;
  tablesTotal: number;
  tablesDone: number;
  rowsWritten: number;
  sizeBytes: number | null;
  createdAt: Date;
  finishedAt: Date | null;
  expiresAt: Date | null;
}

const columns = `e.id, e.state, e.tables_total as "tablesTotal", e.tables_done as "tablesDone", e.rows_written::float8 as "rowsWritten",
  e.size_bytes::float8 as "sizeBytes", e.created_at as "createdAt", e.finished_at as "finishedAt", e.expires_at as "expiresAt"`;

/** Orders of everything. The file is for whoever ordered it alone, and each opening is on the trail. */
@Injectable()
export class FullExportService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly queues: JobQueues,
  ) {}

  async create(actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const tables = await exportedTables(this.db);
      const [made] = await this.db.query<{ id: string }>(
        `insert into full_exports (tables_total, requested_by) values ($1, $2)
         on conflict ((true)) where state in ('waiting', 'running') do nothing returning id`,
        [tables.length, actor.id],
      );
      if (made === undefined) throw new Conflict('full-export-under-way');
      await this.audit.record(actor, 'create', { kind: 'full_export', id: made.id }, { tables: [null, tables.length] });
      await this.db.afterCommit(() => this.wake(made.id));
      return made.id;
    });
  }

  /** A hint to the worker; the row is what counts. */
  async wake(id: string, attempt = 0): Promise<void> {
    await this.queues
      .add('exports', 'write-full', { fullExportId: id }, { jobId: `full-${id}-${attempt}`, removeOnComplete: true })
      .catch(() => undefined);
  }

  /** One's own orders, newest first. */
  list(actor: Actor, page: PageRequest): Promise<Page<FullExportRow>> {
    return listPage<FullExportRow>(
      this.db,
      {
        select: columns,
        from: 'full_exports e',
        where: new Conditions().add((bind) => `e.requested_by = ${bind(actor.id)}::uuid`),
        id: 'e.id',
        sorts: { createdAt: { expression: 'e.created_at', type: 'timestamptz' } },
        defaultSort: '-createdAt',
      },
      page,
    );
  }

  async view(actor: Actor, id: string): Promise<FullExportRow> {
    const [row] = await this.db.query<FullExportRow>(
      `select ${columns} from full_exports e where e.id = $1 and e.requested_by = $2::uuid`,
      [id, actor.id],
    );
    if (row === undefined) throw new NotFound();
    return row;
  }

  async open(
    actor: Actor,
    id: string,
  ): Promise<{ fileName: string; mediaType: string; sizeBytes: number; content: Readable }> {
    const found = await this.db.repository(FullExport).findOneBy({ id });
    if (found === null || found.requestedBy !== actor.id) throw new NotFound();
    const { state, storedAs, sizeBytes, expiresAt, rowsWritten } = found;
    if (state === 'expired') throw new Gone('export-expired');
    if (state !== 'ready' || storedAs === null) throw new Conflict('export-not-ready');
    if (expiresAt === null || expiresAt <= this.clock.now()) throw new Gone('export-expired');
    const content = await this.files.read('full-exports', storedAs);
    try {
      await this.audit.record(actor, 'export', { kind: 'full_export', id }, { rows: [null, Number(rowsWritten)] });
    } catch (error) {
      content.destroy();
      throw error;
    }
    const fileName = `elinvoima-${dayOf(found.finishedAt ?? found.createdAt)}.zip`;
    return { fileName, mediaType: 'application/zip', sizeBytes: Number(sizeBytes), content };
  }
}
