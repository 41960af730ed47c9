import { hasEnded, type Period } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, JobQueues, NotFound, type Actor } from '../../platform/index.js';
import { closingsOf, currentClosing, type ClosingRow } from './closings.query.js';
import { freeze } from './freeze.js';
import { faultsOf, type Fault } from './verify-closing.js';

const uniqueViolation = '23505';

/** Closes periods and opens them again. What a closing holds is never changed: a period that was reopened is closed anew. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queues: JobQueues,
  ) {}

  /** Throws `Conflict` before the period has ended, and when it is closed already. */
  async close(actor: Actor, period: Period): Promise<void> {
    if (!hasEnded(period, this.clock.now())) throw new Conflict('period-running');
    await this.db
      .oneSnapshot(async () => {
        const [newest] = await closingsOf(this.db, period.code);
        if (newest !== undefined && newest.reopenedAt === null) throw new Conflict('period-closed');
        const sequence = (newest?.sequence ?? 0) + 1;
        const { id, hash, document } = await freeze(this.db, this.clock, actor, period, sequence);
        await this.audit.record(
          actor,
          'close',
          { kind: 'report', id },
          { period: [null, period.code], hash: [null, hash], figures: [null, document.figures.length] },
        );
        // A hint: whoever asks for a file first has it made otherwise.
        await this.db.afterCommit(() =>
          this.queues
            .add('housekeeping', 'make-report-files', { closingId: id, language: actor.language })
            .catch(() => undefined),
        );
      })
      .catch((error: unknown) => {
        // Somebody else closed it in the same moment.
        throw (error as { code?: unknown }).code === uniqueViolation ? new Conflict('period-closed') : error;
      });
  }

  /** Opens a closed period again; the closing stays readable. Throws `Conflict` when it is not closed. */
  async reopen(actor: Actor, period: Period, reason: string): Promise<void> {
    await this.db.transaction(async () => {
      const closing = await currentClosing(this.db, period.code);
      if (closing === null) throw new Conflict('period-open');
      const inserted = await this.db.query<{ id: string }>(
        `insert into reopenings (closing_id, reopened_at, reopened_by, reason) values ($1, $2, $3, $4)
         on conflict do nothing returning closing_id as id`,
        [closing.id, this.clock.now(), actor.id, reason],
      );
      if (inserted.length === 0) throw new Conflict('period-open');
      await this.audit.record(
        actor,
        'reopen',
        { kind: 'report', id: closing.id },
        { period: [period.code, period.code], reason: [null, reason] },
      );
    });
  }

  /** The closing of a period that holds, or the one of a number. Throws `NotFound` for a number that there is none of. */
  async closing(period: Period, sequence?: number): Promise<ClosingRow | null> {
    if (sequence === undefined) return currentClosing(this.db, period.code);
    const found = (await closingsOf(this.db, period.code)).find((one) => one.sequence === sequence);
    if (found === undefined) throw new NotFound();
    return found;
  }

  /** Whether a closing is still, byte by byte, what was hashed. Throws `NotFound` for a period that was never closed. */
  async verify(period: Period, sequence?: number): Promise<{ hash: string; faults: Fault[] }> {
    const found = await this.closing(period, sequence);
    if (found === null) throw new NotFound();
    return { hash: found.hash, faults: await faultsOf(this.db, found.id) };
  }
}
