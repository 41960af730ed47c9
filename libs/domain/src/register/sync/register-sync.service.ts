import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  CONFIG,
  Clock,
  Database,
  systemActor,
  theMunicipality,
  type Actor,
  type Config,
} from '../../platform/index.js';
import { FollowRegister } from './follow-register.js';

/** The weekly reading begins somewhere in this time, so that not every municipality asks at once. */
const jitterMilliseconds = 3 * 3_600_000;
/** A clock that jumps, or a job told twice, does not make a second reading of the week. */
const leastDaysBetween = 3;

/** Begins readings of the register. Reading itself is `FollowRegister`. */
@Injectable()
export class RegisterSyncService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly follow: FollowRegister,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  /** The id of the reading that somebody asked for. One that goes on already is that one; if it waits, it tries at once. */
  async start(actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const id = (await this.hurry()) ?? (await this.begin(actor, 0));
      await this.db.afterCommit(() => this.follow.wake(id, 0));
      return id;
    });
  }

  /** The week's own reading, unless there has been one lately. Made-up companies are not in the register: a demonstration asks only when told to. */
  async startWeekly(): Promise<void> {
    if (this.config.demo) return;
    await this.db.transaction(async () => {
      const [recent] = await this.db.query(
        `select 1 from register_syncs where finished_at is null or started_at > $1::timestamptz - $2 * interval '1 day' limit 1`,
        [this.clock.now(), leastDaysBetween],
      );
      if (recent === undefined) await this.begin(systemActor, Math.random() * jitterMilliseconds);
    });
  }

  /** A reading under way does not wait any longer for its next try; the day's budget and the register's own wish still hold. */
  private async hurry(): Promise<string | null> {
    const [unfinished] = await this.db.query<{ id: string }>(
      'update register_syncs set next_try_at = null where finished_at is null returning id',
    );
    return unfinished?.id ?? null;
  }

  private async begin(actor: Actor, waitMilliseconds: number): Promise<string> {
    const now = this.clock.now();
    const { postalCodes } = await theMunicipality(this.db);
    const [begun] = await this.db.query<{ id: string }>(
      `insert into register_syncs (state, postal_codes, is_first, next_try_at, started_at, requested_by)
       values ($1, $2, not exists (select from register_syncs where state = 'done'), $3, $4, $5)
       on conflict ((true)) where finished_at is null do nothing returning id`,
      [
        waitMilliseconds > 0 ? 'waiting' : 'running',
        postalCodes,
        waitMilliseconds > 0 ? new Date(now.getTime() + waitMilliseconds) : null,
        now,
        actor.id,
      ],
    );
    if (begun === undefined) {
      const { id } = await this.db.one<{ id: string }>('select id from register_syncs where finished_at is null');
      return id;
    }
    await this.audit.record(actor, 'create', { kind: 'register_sync', id: begun.id });
    return begun.id;
  }
}
