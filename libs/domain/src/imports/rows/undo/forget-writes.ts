import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../../../platform/index.js';

/** How long an import can be taken back: what people's records were before it is not kept for ever. */
export const daysRemembered = 90;

/**
 * Lets go how records were before old imports, and what their rows say of people. Afterwards such an import says that it cannot
 * be taken back any more; one that was never written says that its file is gone. Verdicts and counts stay.
 */
@Injectable()
export class ForgetWrites {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice. An import that is being taken back at this moment keeps what it needs: its row is waited for. */
  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - daysRemembered * 86_400_000);
    await this.db.transaction(async () => {
      await this.db.query(`set local statement_timeout = '10min'`);
      await this.db.query(
        `with old as (select id from imports where state = 'applied' and applied_at < $1 for update)
         delete from import_writes w using old where w.import_id = old.id`,
        [before],
      );
      await this.db.query(
        `update imports set state = 'failed', problem = 'import-file-gone', problem_values = jsonb_build_object('days', $2::int)
         where state = 'ready' and created_at < $1`,
        [before, daysRemembered],
      );
      await this.db.query(
        `with old as (
           select id, kind from imports
           where state in ('applied', 'undone', 'failed') and coalesce(applied_at, created_at) < $1 for update
         )
         update import_rows r set record = null, difference = null, faults = null, alike = null,
           title = case when old.kind in ('contacts', 'interactions') then null else r.title end
         from old where r.import_id = old.id and (num_nonnulls(r.record, r.difference, r.faults, r.alike) > 0
           or (old.kind in ('contacts', 'interactions') and r.title is not null))`,
        [before],
      );
    });
  }
}
