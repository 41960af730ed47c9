import type { ImportKind } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/index.js';
import { Conflict, Database, JobQueues, NotFound, type Actor } from '../../../platform/index.js';
import { failImport } from '../../fail-import.js';
import { Import } from '../../import.entity.js';
import { onceAtATime } from '../../once-at-a-time.js';
import { noteRowsDone } from '../rows-done.js';
import { touchedAtAll } from './touched.query.js';
import { holdWritten, undoStatements, undoTrail } from './undo-import.sql.js';

const rowsAtOnce = 5000;

/**
 * Takes a whole import back, updates included, as long as nobody has touched its records since. What it made goes away
 * as if never made: not to the bin, from where it would come back as something that somebody has entered.
 */
@Injectable()
export class UndoImport {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly queues: JobQueues,
  ) {}

  /** Starts it. Asking twice starts it once. Throws `NotFound`, or `Conflict` when there is nothing to take back or somebody has touched it. */
  async start(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      // A hundred thousand rows are compared with everything that could name them.
      await this.db.query(`set local statement_timeout = '2min'`);
      const [started] = await this.db.query<{ kind: ImportKind }>(
        `update imports set state = 'undoing', rows_done = 0, problem = null, problem_values = null where id = $1 and state = 'applied' returning kind`,
        [id],
      );
      if (started === undefined) {
        const found = await this.db.repository(Import).findOneBy({ id });
        if (found === null) throw new NotFound();
        if (found.state !== 'undoing' && found.state !== 'undone') throw new Conflict('import-not-applied');
        return;
      }
      await this.demandRemembered(id);
      await this.demandUntouched(id, started.kind);
      await this.audit.record(actor, 'undo', { kind: 'import', id });
      await this.db.afterCommit(() =>
        this.queues
          .add('imports', 'undo', { importId: id }, { jobId: `undo-${id}`, ...onceAtATime })
          .catch(() => undefined),
      );
    });
  }

  /** The job. Safe to run twice; one transaction: all of it or nothing. */
  async run(importId: string): Promise<void> {
    try {
      await this.db.transaction(() => this.undo(importId));
    } catch (error) {
      // Somebody was faster than the job, or it could not be done: the import stands as it was, and says why.
      await failImport(this.db, importId, 'undoing', error);
    }
  }

  private async undo(id: string): Promise<void> {
    await this.db.query(`set local statement_timeout = '10min'`);
    await this.db.query(`set local lock_timeout = '1min'`);
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('imports/apply', 0))`);
    const [found] = await this.db.query<{ kind: ImportKind; rowsRead: number; by: string | null }>(
      `select kind, rows_read as "rowsRead",
         (select a.actor_id from audit_entries a where a.object_kind = 'import' and a.object_id = i.id and a.action = 'undo' order by a.seq desc limit 1) as by
       from imports i where id = $1 and state = 'undoing'`,
      [id],
    );
    if (found === undefined) return;
    await this.db.query(holdWritten(found.kind), [id]);
    await this.demandUntouched(id, found.kind);
    for (let first = 1; first <= found.rowsRead; first += rowsAtOnce) {
      const last = first + rowsAtOnce - 1;
      await this.db.query(undoTrail(found.kind), [id, first, last, found.by]);
      for (const statement of undoStatements(found.kind)) await this.db.query(statement, [id, first, last]);
      await noteRowsDone(this.db, id, Math.min(last, found.rowsRead));
    }
    // What was remembered of people has done its service.
    await this.db.query('delete from import_writes where import_id = $1', [id]);
    await this.db.query(`update imports set state = 'undone', undone_at = now() where id = $1`, [id]);
  }

  private async demandRemembered(id: string): Promise<void> {
    const { lacking } = await this.db.one<{ lacking: boolean }>(
      `select created_count + updated_count > 0 and not exists (select from import_writes w where w.import_id = i.id) as lacking from imports i where id = $1`,
      [id],
    );
    if (lacking) throw new Conflict('import-not-remembered');
  }

  private async demandUntouched(id: string, kind: ImportKind): Promise<void> {
    const { count, first } = await touchedAtAll(this.db, id, kind);
    if (count > 0)
      throw new Conflict(
        'import-touched',
        { count },
        first.map((n) => ({ pointer: `/rows/${n}`, code: 'import-row-touched', values: { n } })),
      );
  }
}
