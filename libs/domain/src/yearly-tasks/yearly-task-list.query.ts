import type { Day, PeriodKind, YearlyTaskKind } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';

export interface YearlyTaskRow {
  id: string;
  title: string;
  kind: YearlyTaskKind;
  firstDueOn: Day;
  every: PeriodKind;
  remindDaysBefore: number;
  owner: { id: string; name: string };
  notes: string | null;
  updatedAt: Date;
  version: number;
}

export const yearlyTaskColumns = `t.id, t.title, t.kind, t.first_due_on::text as "firstDueOn", t.every,
  t.remind_days_before as "remindDaysBefore", jsonb_build_object('id', u.id, 'name', u.name) as owner,
  t.notes, t.updated_at as "updatedAt", t.version`;

export const yearlyTaskFrom = 'yearly_tasks t join users u on u.id = t.owner_id';

/** One page of recurring tasks. One statement, two with a total. */
export async function listYearlyTasks(db: Database, page: PageRequest): Promise<Page<YearlyTaskRow>> {
  return listPage<YearlyTaskRow>(
    db,
    {
      select: yearlyTaskColumns,
      from: yearlyTaskFrom,
      where: new Conditions().add('t.deleted_at is null'),
      id: 't.id',
      sorts: { title: { expression: 't.title collate "fi-x-icu"', type: 'text' } },
      defaultSort: 'title',
    },
    page,
  );
}

/** One recurring task. `NotFound` also for what lies in the bin. */
export async function yearlyTaskDetails(db: Database, id: string): Promise<YearlyTaskRow> {
  const [row] = await db.query<YearlyTaskRow>(
    `select ${yearlyTaskColumns} from ${yearlyTaskFrom} where t.id = $1 and t.deleted_at is null`,
    [id],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
