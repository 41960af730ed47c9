import { dueDays, type Day } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import { FollowUpService } from '../follow-ups/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { YearlyTask } from './yearly-task.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it. */
export type YearlyTaskInput = Partial<
  Pick<YearlyTask, 'title' | 'kind' | 'firstDueOn' | 'every' | 'remindDaysBefore' | 'ownerId' | 'notes'>
>;

/** The owner is the caller unless told. */
export type NewYearlyTask = YearlyTaskInput & { title: string; firstDueOn: string };

/** The recurring tasks of the year, and each time of them that was done. */
@Injectable()
export class YearlyTaskService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly followUps: FollowUpService,
    private readonly assignments: Assignments,
  ) {}

  async create(actor: Actor, input: NewYearlyTask): Promise<string> {
    return this.db.transaction(async () => {
      const ownerId = input.ownerId ?? actor.id;
      if (ownerId === null) throw RuleBroken.at('/ownerId', 'required');
      const fields = { ...input, ownerId };
      await this.check(fields);
      const { identifiers } = await this.db.repository(YearlyTask).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'yearly_task', id }, changes);
      await this.assignments.tell(actor, 'yearly_task', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: YearlyTaskInput): Promise<void> {
    await this.db.transaction(async () => {
      const task = await findLiving(this.db, YearlyTask, id);
      await this.check(input);
      await updateVersioned(this.db, YearlyTask, id, expected, input);
      const changes = changesOf(task, input);
      await this.audit.record(actor, 'update', { kind: 'yearly_task', id }, changes);
      await this.assignments.tell(actor, 'yearly_task', id, changes);
    });
  }

  /** One time of it is done, and with it the follow-up that reminded of it. Said twice it changes nothing the second time. */
  done(actor: Actor, id: string, dueOn: Day): Promise<void> {
    return this.mark(actor, id, dueOn, true);
  }

  /** That time is open again. */
  reopen(actor: Actor, id: string, dueOn: Day): Promise<void> {
    return this.mark(actor, id, dueOn, false);
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, YearlyTask, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'yearly_task', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, YearlyTask, id);
      await this.audit.record(actor, 'restore', { kind: 'yearly_task', id });
    });
  }

  private async mark(actor: Actor, id: string, dueOn: Day, isDone: boolean): Promise<void> {
    await this.db.transaction(async () => {
      const task = await findLiving(this.db, YearlyTask, id);
      if (!dueDays(task, dueOn, dueOn).includes(dueOn)) throw RuleBroken.at('/dueOn', 'not-due-then');
      const [doneAt, doneBy] = isDone ? [this.clock.now(), actor.id] : [null, null];
      const [marked] = await this.db.query<{ followUpId: string | null }>(
        `insert into yearly_task_times as t (yearly_task_id, due_on, done_at, done_by) values ($1, $2, $3, $4)
         on conflict (yearly_task_id, due_on) do update set done_at = excluded.done_at, done_by = excluded.done_by
         where (t.done_at is null) <> (excluded.done_at is null)
         returning follow_up_id as "followUpId"`,
        [id, dueOn, doneAt, doneBy],
      );
      await this.markFollowUp(actor, id, dueOn, isDone);
      if (marked === undefined) return;
      await this.audit.record(actor, isDone ? 'done' : 'reopen', { kind: 'yearly_task', id }, { dueOn: [null, dueOn] });
    });
  }

  /** The promise keeps step with the task, unless somebody has put it into the bin. */
  private async markFollowUp(actor: Actor, id: string, dueOn: Day, isDone: boolean): Promise<void> {
    const [reminder] = await this.db.query<{ id: string }>(
      `select f.id from yearly_task_times t join follow_ups f on f.id = t.follow_up_id and f.deleted_at is null
       where t.yearly_task_id = $1 and t.due_on = $2`,
      [id, dueOn],
    );
    if (reminder === undefined) return;
    await (isDone ? this.followUps.done(actor, reminder.id) : this.followUps.reopen(actor, reminder.id));
  }

  private async check({ firstDueOn, ownerId }: YearlyTaskInput): Promise<void> {
    demandPlausibleDays({ '/firstDueOn': firstDueOn }, this.clock.now());
    await demandColleague(this.db, '/ownerId', ownerId);
  }
}
