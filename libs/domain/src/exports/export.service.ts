import type { Readable } from 'node:stream';
import {
  dayOf,
  isExportUnderWay,
  listColumns,
  listFilters,
  type ExportFormat,
  type Language,
  type ListColumn,
  type ListFilter,
  type ListKind,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { columnsOf, demandFilter, demandList, listSource } from '../list-views/index.js';
import {
  Clock,
  Conflict,
  Database,
  FileStore,
  Forbidden,
  Gone,
  JobQueues,
  Malformed,
  NotFound,
  countRows,
  everyRow,
  type Actor,
} from '../platform/index.js';
import { filterOfFile } from './filter-of-file.js';
import { mediaTypes } from './export-file.js';
import { Export } from './export.entity.js';

export interface NewExport {
  list: ListKind;
  format: ExportFormat;
  /** The list's own query parameters. */
  filter?: Record<string, unknown>;
  /** Those shown unasked, unless told. */
  columns?: string[];
  sort?: string;
  language?: Language;
}

/** Files of one person that are still being made; whoever presses again and again does not fill the queue. */
const mostUnderWay = 5;

/** Orders of lists as files. What may be seen is asked here, again when the rows are read, and again when the file is fetched. */
@Injectable()
export class ExportService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly queues: JobQueues,
  ) {}

  /** Writes the order down. Throws `Malformed` or `Forbidden` for what the list does not know or the actor may not see. */
  async create(actor: Actor, order: NewExport): Promise<{ id: string; rowsTotal: number }> {
    const { list, format, filter = {}, columns = null, sort = null, language = actor.language } = order;
    return this.db.transaction(async () => {
      const source = await listSource(
        this.db,
        actor,
        { list, filter: filterOfFile(list, filter), sort: sort ?? undefined },
        this.clock.now(),
      );
      // Asked for its refusal of an unknown order alone; nothing is read before the first batch is.
      everyRow(this.db, source, sort ?? undefined);
      demandColumns(actor, list, columns);
      await this.demandFewUnderWay(actor);
      const rowsTotal = await countRows(this.db, source);
      const { id } = await this.db.one<{ id: string }>(
        `insert into exports (list, format, language, filter, columns, sort, rows_total, requested_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
        [list, format, language, JSON.stringify(filter), columns, sort, rowsTotal, actor.id],
      );
      await this.audit.record(
        actor,
        'create',
        { kind: 'export', id },
        {
          list: [null, list],
          format: [null, format],
          filter: [null, trailOf(list, filter)],
          columns: [null, columns],
          rows: [null, rowsTotal],
        },
      );
      return { id, rowsTotal };
    });
  }

  /** A hint to the worker; the row is what counts. */
  async wake(id: string, attempt = 0): Promise<void> {
    await this.queues
      .add('exports', 'write', { exportId: id }, { jobId: `write-${id}-${attempt}`, removeOnComplete: true })
      .catch(() => undefined);
  }

  async cancel(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const found = await this.own(actor, id);
      if (!isExportUnderWay(found.state)) throw new Conflict('export-ended');
      const stopped = await this.db.query(
        `update exports set state = 'cancelled', attempt = attempt + 1, finished_at = now()
         where id = $1 and state in ('waiting', 'running') returning id`,
        [id],
      );
      if (stopped.length === 0) throw new Conflict('export-ended');
      await this.audit.record(actor, 'cancel', { kind: 'export', id });
    });
  }

  /** The file, for whoever ordered it and may still see what is in it. Each opening is on the trail, with filter and row count. */
  async open(
    actor: Actor,
    id: string,
  ): Promise<{ fileName: string; mediaType: string; sizeBytes: number; content: Readable }> {
    const found = await this.own(actor, id);
    const { list, format, language, filter, storedAs, rowsWritten, sizeBytes, expiresAt } = found;
    if (found.state === 'expired') throw new Gone('export-expired');
    if (found.state !== 'ready' || storedAs === null) throw new Conflict('export-not-ready');
    if (expiresAt === null || expiresAt <= this.clock.now()) throw new Gone('export-expired');
    demandList(actor, list);
    demandFilter(actor, list, filter);
    demandColumns(actor, list, found.columns);
    const content = await this.files.read('exports', storedAs);
    try {
      await this.audit.record(
        actor,
        'export',
        { kind: 'export', id },
        { list: [null, list], filter: [null, trailOf(list, filter)], rows: [null, rowsWritten] },
      );
    } catch (error) {
      content.destroy();
      throw error;
    }
    const name = `${formatText(language, `lists.kind.${list}`)} ${dayOf(found.finishedAt ?? found.createdAt)}.${format}`;
    return { fileName: name, mediaType: mediaTypes[format], sizeBytes: Number(sizeBytes), content };
  }

  private async own(actor: Actor, id: string): Promise<Export> {
    const found = await this.db.repository(Export).findOneBy({ id });
    if (found === null || found.requestedBy !== actor.id) throw new NotFound();
    return found;
  }

  private async demandFewUnderWay(actor: Actor): Promise<void> {
    const { count } = await this.db.one<{ count: number }>(
      `select count(*)::int as count from exports where requested_by = $1::uuid and state in ('waiting', 'running')`,
      [actor.id],
    );
    if (count >= mostUnderWay) throw new Conflict('exports-too-many', { most: mostUnderWay });
  }
}

/** What was searched for may be a person's name, and the trail is for ever: it says that something was. */
const trailOf = (list: ListKind, filter: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const typed = (listFilters[list] as readonly ListFilter[]).filter(
    ({ type }) => type === 'search' || type === 'words',
  );
  return Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [key, typed.some((each) => each.key === key) ? '…' : value]),
  );
};

/** Throws `Malformed` for a column that the list does not have, `Forbidden` for one that the actor may not see. */
function demandColumns(actor: Actor, list: ListKind, keys: readonly string[] | null): void {
  if (keys === null) return;
  const seen: readonly ListColumn[] = columnsOf(actor, list);
  const missing = keys.findIndex((key) => !seen.some((column) => column.key === key));
  if (missing === -1) return;
  if ((listColumns[list] as readonly ListColumn[]).some(({ key }) => key === keys[missing])) throw new Forbidden();
  throw new Malformed('malformed', {}, [{ pointer: `/columns/${missing}`, code: 'not-in-list' }]);
}
