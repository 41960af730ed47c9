import { chosenColumns, readListFilter, type Language, type ListColumn, type Role } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { ApiKeyDoor } from '../api-keys/index.js';
import { Audit } from '../audit/index.js';
import { columnsOf, listSource } from '../list-views/index.js';
import {
  Clock,
  Database,
  DomainError,
  FileStore,
  Forbidden,
  StoreAway,
  countRows,
  demand,
  everyRow,
  municipalityName,
  theMunicipality,
  userActor,
  type Actor,
} from '../platform/index.js';
import { filterOfFile } from './filter-of-file.js';
import { cellsOf } from './export-cells.js';
import { exportCsv } from './export-csv.js';
import type { ExportContent } from './export-file.js';
import { sentenceOf, topicNames } from './export-words.js';
import { exportXlsx } from './export-xlsx.js';
import type { Export } from './export.entity.js';

const hour = 3_600_000;
export const hoursKept = 24;
/** A run that has not got on for so long has died with its process. */
const patienceSeconds = 120;
const mostAttempts = 5;
/** Each holds its snapshot's connection and asks for a second one to tell how far it is: more of them would starve the pool. */
const mostAtOnce = 2;
/** How often progress is told. */
const tellMilliseconds = 500;

type Claimed = Pick<
  Export,
  'id' | 'list' | 'format' | 'language' | 'filter' | 'columns' | 'sort' | 'attempt' | 'requestedBy'
>;

/** Somebody pressed cancel, or another worker took over. */
class Overtaken extends Error {}

/** Writes the file of an order: the rows of one moment, as its orderer may read them at that moment, flat in memory. */
@Injectable()
export class RunExport {
  private atOnce = 0;

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly keys: ApiKeyDoor,
  ) {}

  /** Safe to run twice, also at once: an attempt is claimed, and a file is kept only by the attempt that still holds it. */
  async run(exportId: string): Promise<void> {
    const [claimed] = await this.db.query<Claimed>(
      `update exports set state = 'running', attempt = attempt + 1, rows_written = 0, touched_at = now()
       where id = $1 and (state = 'waiting' or (state = 'running' and touched_at < now() - make_interval(secs => $2)))
       returning id, list, format, language, filter, columns, sort, attempt, requested_by as "requestedBy"`,
      [exportId, patienceSeconds],
    );
    if (claimed === undefined) return;
    try {
      await this.write(claimed);
    } catch (error) {
      if (error instanceof Overtaken) return;
      await this.fail(claimed, error);
    }
  }

  /** While its orderer waits. Answers false, and leaves the order to the worker, when this process writes enough of them already. */
  async runAtOnce(exportId: string): Promise<boolean> {
    if (this.atOnce >= mostAtOnce) return false;
    this.atOnce += 1;
    try {
      await this.run(exportId);
    } finally {
      this.atOnce -= 1;
    }
    return true;
  }

  /** Orders whose job was lost, or whose worker died: each with the attempt it stands at. */
  async stranded(): Promise<{ id: string; attempt: number }[]> {
    return this.db.query(
      `select id, attempt from exports where state = 'waiting' and touched_at < now() - interval '30 seconds'
         or state = 'running' and touched_at < now() - make_interval(secs => $1)`,
      [patienceSeconds],
    );
  }

  private async write(claimed: Claimed): Promise<void> {
    const actor = await this.ordererOf(claimed);
    let rows = 0;
    const told = { at: performance.now() };
    const received = await this.db.oneSnapshot(async () => {
      // A sort of a million rows takes longer than a page's statement may.
      await this.db.query(`set local statement_timeout = '5min'`);
      await this.db.query(`set local idle_in_transaction_session_timeout = '5min'`);
      // The cursor is read to its end, so the plan that ends first wins, not the one that begins first.
      await this.db.query('set local cursor_tuple_fraction = 1.0');
      const content = await this.contentOf(claimed, actor, async (count) => {
        rows += count;
        if (performance.now() - told.at < tellMilliseconds) return;
        told.at = performance.now();
        await this.tell(claimed, rows);
      });
      await this.tell(claimed, 0, content.total);
      return this.files.receive(claimed.format === 'csv' ? exportCsv(content) : exportXlsx(content));
    });
    try {
      const { size } = received;
      const storedAs = await this.files.put('exports', received);
      await this.finish(actor, claimed, { rows, size, storedAs });
    } finally {
      await received.discard();
    }
  }

  private async contentOf(
    { list, filter, sort, columns, language, requestedBy }: Claimed,
    actor: Actor,
    onRows: (count: number) => Promise<void>,
  ): Promise<ExportContent> {
    const at = this.clock.now();
    const source = await listSource(
      this.db,
      actor,
      { list, filter: filterOfFile(list, filter), sort: sort ?? undefined },
      at,
    );
    const topics = await topicNames(this.db, language);
    const chosen: readonly ListColumn[] = chosenColumns(columnsOf(actor, list), columns ?? undefined);
    const { name: by } = await this.db.one<{ name: string }>('select name from users where id = $1', [requestedBy]);
    const batches = everyRow<{ id: string }>(this.db, source, sort ?? undefined, [
      ...new Set(chosen.map(({ key, within }) => within ?? key)),
    ]);
    return {
      language,
      title: formatText(language, `lists.kind.${list}`),
      sentence: await sentenceOf(
        this.db,
        list,
        readListFilter(list, filterOfFile(list, filter)).filter,
        language,
        topics,
      ),
      municipality: municipalityName(await theMunicipality(this.db), language),
      by,
      at,
      total: await countRows(this.db, source),
      columns: chosen.map((column) => ({ ...column, header: formatText(language, column.label) })),
      cells: cellsOf(chosen, language, topics),
      batches: counted(batches, onRows),
    };
  }

  /** Rights are those of now, not of when it was ordered. Throws `Forbidden` when they are gone. */
  private async ordererOf({ requestedBy, language }: Claimed): Promise<Actor> {
    const [user] = await this.db.query<{ id: string; role: Role; language: Language }>(
      'select id, role, language from users where id = $1 and disabled_at is null',
      [requestedBy],
    );
    if (user === undefined) throw new Forbidden();
    const actor = user.role === 'integration' ? await this.keyOf(user.id, language) : userActor({ ...user, language });
    demand(actor, 'exports.write');
    return actor;
  }

  private async keyOf(userId: string, language: Language): Promise<Actor> {
    const actor = await this.keys.ofAccount(userId, language);
    if (actor === null) throw new Forbidden();
    return actor;
  }

  /** Beside the snapshot, so that others see it. Throws `Overtaken` when the attempt is not ours any more. */
  private async tell({ id, attempt }: Claimed, rows: number, total?: number): Promise<void> {
    const held = (await this.db.dataSource.query(
      `with told as (
         update exports set rows_written = $3, rows_total = greatest(coalesce($4, rows_total), $3), touched_at = now()
         where id = $1 and attempt = $2 and state = 'running' returning 1)
       select count(*)::int as count from told`,
      [id, attempt, rows, total ?? null],
    )) as { count: number }[];
    if (held[0]?.count !== 1) throw new Overtaken();
  }

  private async finish(
    actor: Actor,
    { id, attempt }: Claimed,
    { rows, size, storedAs }: { rows: number; size: number; storedAs: string },
  ): Promise<void> {
    const kept = await this.db.transaction(async () => {
      const done = await this.db.query(
        `update exports set state = 'ready', rows_written = $3, rows_total = $3, size_bytes = $4, stored_as = $5,
           finished_at = $6, expires_at = $7, touched_at = now(), problem = null
         where id = $1 and attempt = $2 and state = 'running' returning id`,
        [id, attempt, rows, size, storedAs, this.clock.now(), new Date(this.clock.now().getTime() + hoursKept * hour)],
      );
      if (done.length === 1) await this.audit.record(actor, 'finish', { kind: 'export', id }, { rows: [null, rows] });
      return done.length === 1;
    });
    if (!kept) await this.files.remove('exports', storedAs);
  }

  /** A store that is away is waited for; a refusal is told in its own words; anything else is a fault of ours, for the log. */
  private async fail({ id, attempt }: Claimed, error: unknown): Promise<void> {
    const again = error instanceof StoreAway && attempt < mostAttempts;
    await this.db.query(
      `update exports set state = $3, problem = $4, touched_at = now(), finished_at = case when $3 = 'failed' then now() end
       where id = $1 and attempt = $2 and state = 'running'`,
      [
        id,
        attempt,
        again ? 'waiting' : 'failed',
        again ? null : error instanceof DomainError ? error.code : 'unexpected',
      ],
    );
    if (!(error instanceof DomainError)) throw error;
  }
}

async function* counted<Row>(
  batches: AsyncIterable<Row[]>,
  onRows: (count: number) => Promise<void>,
): AsyncGenerator<Row[]> {
  for await (const batch of batches) {
    yield batch;
    await onRows(batch.length);
  }
}
