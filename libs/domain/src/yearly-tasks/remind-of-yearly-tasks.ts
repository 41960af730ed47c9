import { addDays, dayOf, dueDays, type Day, type PeriodKind } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { FollowUpService } from '../follow-ups/index.js';
import { Clock, Database, systemActor } from '../platform/index.js';

interface Reminded {
  id: string;
  title: string;
  ownerId: string;
  firstDueOn: Day;
  every: PeriodKind;
  remindDaysBefore: number;
}

/** A worker that was away so many days still reminds of what fell due meanwhile. */
const daysBack = 7;

/** Makes the follow-ups of the year's calendar: once for each time of each task, however often it runs. */
@Injectable()
export class RemindOfYearlyTasks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly followUps: FollowUpService,
  ) {}

  /** Answers how many were made. */
  async run(): Promise<number> {
    const today = dayOf(this.clock.now());
    const tasks = await this.db.query<Reminded>(
      `select t.id, t.title, t.owner_id as "ownerId", t.first_due_on::text as "firstDueOn", t.every,
         t.remind_days_before as "remindDaysBefore"
       from yearly_tasks t join users u on u.id = t.owner_id and u.disabled_at is null
       where t.deleted_at is null order by t.id`,
    );
    let made = 0;
    for (const task of tasks) {
      for (const dueOn of dueDays(task, addDays(today, -daysBack), addDays(today, task.remindDaysBefore)))
        if (await this.remind(task, dueOn)) made += 1;
    }
    return made;
  }

  /** The row is taken before the follow-up is made: who comes second, or after "done", finds it there. */
  private remind({ id, title, ownerId }: Reminded, dueOn: Day): Promise<boolean> {
    return this.db.transaction(async () => {
      const [taken] = await this.db.query(
        `insert into yearly_task_times (yearly_task_id, due_on) values ($1, $2) on conflict do nothing returning due_on`,
        [id, dueOn],
      );
      if (taken === undefined) return false;
      const followUpId = await this.followUps.create(systemActor, {
        title,
        dueOn,
        ownerId,
        subject: { kind: 'yearly_task', id },
      });
      await this.db.query('update yearly_task_times set follow_up_id = $3 where yearly_task_id = $1 and due_on = $2', [
        id,
        dueOn,
        followUpId,
      ]);
      return true;
    });
  }
}
