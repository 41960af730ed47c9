import { addDays, dayOf, instantAt } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock, Database } from '../../platform/index.js';
import { REGISTER_LIMITS, type RegisterLimits } from './register-limits.js';
import { RegisterTrouble } from './register-trouble.js';

/** The longest that a turn is waited for; beyond it the reading is put off. */
const longestWaitMilliseconds = 5000;
const longestPauseMilliseconds = 24 * 3_600_000;

/** Who may ask the register, and when: one row of the database, so that restarts and several processes keep to the same limits. */
@Injectable()
export class RegisterQuota {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(REGISTER_LIMITS) private readonly limits: RegisterLimits,
  ) {}

  /** Waits for a turn and counts it. Throws `RegisterTrouble` when the day's budget is used or the register has asked for quiet. */
  async turn(): Promise<void> {
    const now = this.clock.now();
    const today = dayOf(now);
    const spacing = Math.ceil(60_000 / this.limits.perMinute);
    // A day that lies behind the row's is a clock that went back: the newer day's count stays.
    const [taken] = await this.db.query<{ wait: number }>(
      `update register_quota set
         used = case when day >= $1::date then used + 1 else 1 end, day = greatest(day, $1::date),
         next_at = greatest(next_at, clock_timestamp()) + $2 * interval '1 millisecond'
       where (day < $1::date or used < $3) and next_at <= clock_timestamp() + $4 * interval '1 millisecond'
       returning extract(epoch from next_at - $2 * interval '1 millisecond' - clock_timestamp())::float8 * 1000 as wait`,
      [today, spacing, this.limits.perDay, longestWaitMilliseconds],
    );
    if (taken !== undefined) return void (taken.wait > 0 && (await sleep(taken.wait)));
    const { used, quiet } = await this.db.one<{ used: number; quiet: number }>(
      `select case when day >= $1::date then used else 0 end as used,
         extract(epoch from next_at - clock_timestamp())::float8 * 1000 as quiet from register_quota`,
      [today],
    );
    if (used >= this.limits.perDay)
      throw new RegisterTrouble('budget-used', instantAt(addDays(today, 1), '00:00').getTime() - now.getTime());
    throw new RegisterTrouble('busy', Math.max(quiet, 1000));
  }

  /** Nobody of this installation asks before that. */
  async pause(milliseconds: number): Promise<void> {
    await this.db.query(
      `update register_quota set next_at = greatest(next_at, clock_timestamp() + $1 * interval '1 millisecond')`,
      [Math.min(milliseconds, longestPauseMilliseconds)],
    );
  }
}

export interface RegisterUse {
  usedToday: number;
  dailyBudget: number;
}

/** One statement. */
export async function registerUse(
  db: Database,
  today: string,
  limits: Pick<RegisterLimits, 'perDay'>,
): Promise<RegisterUse> {
  const { used } = await db.one<{ used: number }>(
    'select case when day >= $1::date then used else 0 end as used from register_quota',
    [today],
  );
  return { usedToday: used, dailyBudget: limits.perDay };
}
