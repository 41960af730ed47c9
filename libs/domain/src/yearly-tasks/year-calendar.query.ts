import { dueDays, reportedPeriod, type Day, type YearlyTaskState } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { yearlyTaskColumns, yearlyTaskFrom, type YearlyTaskRow } from './yearly-task-list.query.js';

/** One time of a recurring task in a year. */
export interface YearlyTaskTimeRow {
  task: YearlyTaskRow;
  dueOn: Day;
  state: YearlyTaskState;
  /** The period that it speaks of, e.g. `2026-Q3`. */
  period: string | null;
  doneAt: Date | null;
  /** The promise it has made for its owner. */
  followUpId: string | null;
}

interface StoredTime {
  taskId: string;
  dueOn: Day;
  doneAt: Date | null;
  followUpId: string | null;
}

/**
 * The year as a list: every time of every task, in the order of days. A time is done when somebody said so of it or of its
 * follow-up; of those that are open the first one from today on is its task's next. Two statements.
 */
export async function yearCalendar(db: Database, year: number, today: Day): Promise<YearlyTaskTimeRow[]> {
  const [from, to]: [Day, Day] = [`${year}-01-01`, `${year}-12-31`];
  const tasks = await db.query<YearlyTaskRow>(
    `select ${yearlyTaskColumns} from ${yearlyTaskFrom} where t.deleted_at is null and t.first_due_on <= $1 order by t.id`,
    [to],
  );
  const stored = await db.query<StoredTime>(
    `select y.yearly_task_id as "taskId", y.due_on::text as "dueOn", coalesce(y.done_at, f.done_at) as "doneAt", f.id as "followUpId"
     from yearly_task_times y left join follow_ups f on f.id = y.follow_up_id and f.deleted_at is null
     where y.due_on between $1 and $2`,
    [from, to],
  );
  const known = new Map(stored.map((time) => [`${time.taskId} ${time.dueOn}`, time]));
  return tasks
    .flatMap((task) => {
      let hasNext = false;
      return dueDays(task, from, to).map((dueOn): YearlyTaskTimeRow => {
        const { doneAt = null, followUpId = null } = known.get(`${task.id} ${dueOn}`) ?? {};
        const isNext = doneAt === null && dueOn >= today && !hasNext;
        if (isNext) hasNext = true;
        const state = doneAt !== null ? 'done' : dueOn < today ? 'late' : isNext ? 'next' : 'coming';
        return { task, dueOn, state, period: reportedPeriod(dueOn, task.every)?.code ?? null, doneAt, followUpId };
      });
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}
