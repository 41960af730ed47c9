import { Injectable } from '@nestjs/common';
import { Clock, Database, FileStore } from '../platform/index.js';

const hour = 3_600_000;
/** How long it is remembered what was taken out; the audit trail remembers longer. */
const daysRemembered = 30;

/** Removes the files of exports after their day, files that no row speaks of, and old rows. Safe to run twice. */
@Injectable()
export class SweepExports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {}

  async run(): Promise<{ expired: number; orphans: number }> {
    const now = this.clock.now();
    const due = await this.db.query<{ id: string; storedAs: string }>(
      `select id, stored_as as "storedAs" from exports where state = 'ready' and expires_at <= $1`,
      [now],
    );
    for (const { id, storedAs } of due) {
      // The file goes first: a row that still names it is found again.
      await this.files.remove('exports', storedAs);
      await this.db.query(`update exports set state = 'expired', stored_as = null where id = $1`, [id]);
    }
    const packages = await this.db.query<{ id: string; storedAs: string }>(
      'select id, stored_as as "storedAs" from data_packages where stored_as is not null and expires_at <= $1',
      [now],
    );
    for (const { id, storedAs } of packages) {
      await this.files.remove('exports', storedAs);
      await this.db.query('delete from data_packages where id = $1', [id]);
    }
    const orphans = await this.removeOrphans(new Date(now.getTime() - 2 * hour));
    await this.db.query(
      `delete from exports where state in ('expired', 'failed', 'cancelled') and created_at < $1::timestamptz - make_interval(days => $2)`,
      [now, daysRemembered],
    );
    return { expired: due.length, orphans };
  }

  private async removeOrphans(before: Date): Promise<number> {
    const known = new Set(
      (
        await this.db.query<{ storedAs: string }>(
          `select stored_as as "storedAs" from exports where stored_as is not null
           union all select stored_as from data_packages where stored_as is not null`,
        )
      ).map(({ storedAs }) => storedAs),
    );
    let count = 0;
    for await (const { key, storedAt } of this.files.list('exports')) {
      if (storedAt >= before || known.has(key)) continue;
      await this.files.remove('exports', key);
      count += 1;
    }
    return count;
  }
}
