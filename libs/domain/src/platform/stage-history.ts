import { dayOf, type Day } from '@elinvoima/contracts';
import type { Actor } from './actor.js';
import type { Database } from './database.js';
import { Conflict, RuleBroken } from './errors.js';
import { demandPlausibleDays } from './plausible-days.js';

/** One line of a dated history, as a record's page shows it. */
export interface StageChange<Stage extends string> {
  stage: Stage;
  since: Day;
  recordedAt: Date;
  recordedBy: string | null;
}

const newestFirst = 's.since desc, s.recorded_at desc, s.id desc';

/**
 * From which day a record has been in a stage, in a table of its own: `stage`, `since`, `recorded_at`, `recorded_by` and the
 * record's key. Lines are added, never rewritten: what stood at the end of a quarter is read from here.
 */
export class StageHistory<Stage extends string> {
  constructor(private readonly table: { records: string; stages: string; key: string }) {}

  /** SQL: the day from which the record has been in its present stage. */
  sinceOf(id: string): string {
    const { stages, key } = this.table;
    return `(select s.since::text from ${stages} s where s.${key} = ${id} order by ${newestFirst} limit 1)`;
  }

  /** The newest first. One statement. */
  async of(db: Database, id: string): Promise<StageChange<Stage>[]> {
    const { stages, key } = this.table;
    return db.query<StageChange<Stage>>(
      `select s.stage, s.since::text as since, s.recorded_at as "recordedAt", u.name as "recordedBy"
       from ${stages} s left join users u on u.id = s.recorded_by
       where s.${key} = $1 order by ${newestFirst}`,
      [id],
    );
  }

  async write(db: Database, actor: Actor, id: string, stage: Stage, since: Day, now: Date): Promise<void> {
    const { stages, key } = this.table;
    await db.query(
      `insert into ${stages} (${key}, stage, since, recorded_at, recorded_by) values ($1, $2, $3, $4, $5)`,
      [id, stage, since, now, actor.id],
    );
  }

  /** Held until the transaction ends, so that of two moves at once the second sees the first. */
  async lock(db: Database, id: string): Promise<void> {
    await db.query(`select 1 from ${this.table.records} where id = $1 for update`, [id]);
  }

  /** A stage is entered today or earlier, not before the one before it, and not twice. */
  async demandMove(
    db: Database,
    record: { id: string; stage: Stage },
    to: Stage,
    since: Day,
    now: Date,
  ): Promise<void> {
    if (record.stage === to) throw new Conflict('stage-already');
    demandPastDay('/since', since, now);
    const { stages, key } = this.table;
    const { latest } = await db.one<{ latest: Day | null }>(
      `select max(since)::text as latest from ${stages} where ${key} = $1`,
      [record.id],
    );
    if (latest !== null && since < latest) throw RuleBroken.at('/since', 'before-previous-stage');
  }
}

/** What has happened has happened by today, and in somebody's lifetime. */
export function demandPastDay(pointer: string, day: Day, now: Date): void {
  if (day > dayOf(now)) throw RuleBroken.at(pointer, 'day-in-the-future');
  demandPlausibleDays({ [pointer]: day }, now);
}
