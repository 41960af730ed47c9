import { permissionsOf, type Role } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Database, FileStore, systemActor } from '../platform/index.js';
import { zipOf } from '../reports/index.js';
import { exportedTables } from './catalogue.query.js';
import { fullExportContent } from './full-export-content.js';

/** A run that has not got on for so long has died with its process. */
const patienceSeconds = 300;
const mostAttempts = 3;
const dayMilliseconds = 24 * 3_600_000;

interface Claimed {
  id: string;
  attempt: number;
  requestedBy: string;
}

class Overtaken extends Error {}

/** Packs everything into one file: the rows of one moment, flat in memory. */
@Injectable()
export class RunFullExport {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {}

  /** Safe to run twice, also at once: an attempt is claimed, and a file is kept only by the attempt that still holds it. */
  async run(id: string): Promise<void> {
    const [claimed] = await this.db.query<Claimed>(
      `update full_exports set state = 'running', attempt = attempt + 1, tables_done = 0, rows_written = 0, touched_at = now()
       where id = $1 and (state = 'waiting' or (state = 'running' and touched_at < now() - make_interval(secs => $2)))
       returning id, attempt, requested_by as "requestedBy"`,
      [id, patienceSeconds],
    );
    if (claimed === undefined) return;
    try {
      await this.write(claimed);
    } catch (error) {
      if (error instanceof Overtaken) return;
      await this.fail(claimed);
      throw error;
    }
  }

  /** Orders whose job was lost, or whose worker died. */
  stranded(): Promise<{ id: string; attempt: number }[]> {
    return this.db.query(
      `select id, attempt from full_exports where state = 'waiting' and touched_at < now() - interval '30 seconds'
         or state = 'running' and touched_at < now() - make_interval(secs => $1)`,
      [patienceSeconds],
    );
  }

  /** Removes the files after their day, and those that no row speaks of. Safe to run twice. */
  async sweep(): Promise<void> {
    const due = await this.db.query<{ id: string; storedAs: string }>(
      `select id, stored_as as "storedAs" from full_exports where state = 'ready' and expires_at <= $1`,
      [this.clock.now()],
    );
    for (const { id, storedAs } of due) {
      // The file goes first: a row that still names it is found again.
      await this.files.remove('full-exports', storedAs);
      await this.db.query(`update full_exports set state = 'expired', stored_as = null where id = $1`, [id]);
    }
    const kept = await this.db.query<{ storedAs: string }>(
      'select stored_as as "storedAs" from full_exports where stored_as is not null',
    );
    const known = new Set(kept.map(({ storedAs }) => storedAs));
    const before = new Date(this.clock.now().getTime() - dayMilliseconds);
    for await (const { key, storedAt } of this.files.list('full-exports'))
      if (storedAt < before && !known.has(key)) await this.files.remove('full-exports', key);
  }

  private async write(claimed: Claimed): Promise<void> {
    await this.demandRight(claimed);
    let rows = 0;
    const received = await this.db.oneSnapshot(async () => {
      await this.db.query(`set local statement_timeout = '10min'`);
      await this.db.query(`set local idle_in_transaction_session_timeout = '10min'`);
      const tables = await exportedTables(this.db);
      const content = fullExportContent(this.db, this.files, tables, {
        at: this.clock.now(),
        onTable: async (done, count) => {
          rows = count;
          await this.tell(claimed, done, count);
        },
      });
      return this.files.receive(zipOf(content));
    });
    try {
      const { size } = received;
      const storedAs = await this.files.put('full-exports', received);
      await this.finish(claimed, { rows, size, storedAs });
    } finally {
      await received.discard();
    }
  }

  /** Rights are those of now, not of when it was ordered. */
  private async demandRight({ requestedBy }: Claimed): Promise<void> {
    const [user] = await this.db.query<{ role: Role }>('select role from users where id = $1 and disabled_at is null', [
      requestedBy,
    ]);
    if (user === undefined || !permissionsOf(user.role).has('full-export.write'))
      throw new Error('whoever ordered everything may not have it any more');
  }

  /** Beside the snapshot, so that others see it. Throws `Overtaken` when the attempt is not ours any more. */
  private async tell({ id, attempt }: Claimed, tables: number, rows: number): Promise<void> {
    const held = (await this.db.dataSource.query(
      `with told as (
         update full_exports set tables_done = $3, rows_written = $4, touched_at = now()
         where id = $1 and attempt = $2 and state = 'running' returning 1)
       select count(*)::int as count from told`,
      [id, attempt, tables, rows],
    )) as { count: number }[];
    if (held[0]?.count !== 1) throw new Overtaken();
  }

  private async finish(
    { id, attempt }: Claimed,
    { rows, size, storedAs }: { rows: number; size: number; storedAs: string },
  ): Promise<void> {
    const now = this.clock.now();
    const kept = await this.db.transaction(async () => {
      const done = await this.db.query(
        `update full_exports set state = 'ready', rows_written = $3, size_bytes = $4, stored_as = $5, finished_at = $6, expires_at = $7
         where id = $1 and attempt = $2 and state = 'running' returning id`,
        [id, attempt, rows, size, storedAs, now, new Date(now.getTime() + dayMilliseconds)],
      );
      if (done.length === 1)
        await this.audit.record(systemActor, 'finish', { kind: 'full_export', id }, { rows: [null, rows] });
      return done.length === 1;
    });
    if (!kept) await this.files.remove('full-exports', storedAs);
  }

  private async fail({ id, attempt }: Claimed): Promise<void> {
    await this.db.query(
      `update full_exports set state = $3, touched_at = now(), finished_at = case when $3 = 'failed' then now() end
       where id = $1 and attempt = $2 and state = 'running'`,
      [id, attempt, attempt < mostAttempts ? 'waiting' : 'failed'],
    );
  }
}
