import type { CaseTaskState, CaseUnit, Day, UsualTaskKey } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import {
  Conditions,
  NotFound,
  listPage,
  type Actor,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface CaseTaskFilter {
  enquiryId?: string;
  ownerId?: string;
  unit?: CaseUnit;
  state?: CaseTaskState;
  /** Open, and its day is past on this day. */
  lateOn?: Day;
}

export interface CaseTaskRow {
  id: string;
  enquiry: { id: string; name: string };
  unit: CaseUnit;
  title: string;
  owner: { id: string; name: string } | null;
  outsideRole: string | null;
  dueOn: Day | null;
  late: boolean;
  state: CaseTaskState;
  answer: string | null;
  closedOn: Day | null;
  usualKey: UsualTaskKey | null;
  updatedAt: Date;
  version: number;
}

/** SQL: the task `k` is open and its day is past on a day. */
export const lateCaseTask = (today: string): string => `k.state = 'open' and k.due_on < ${today}::date`;

const from = `case_tasks k join enquiries q on q.id = k.enquiry_id and q.deleted_at is null left join users u on u.id = k.owner_id`;

const columnsOn = (
  today: string,
): string => `k.id, jsonb_build_object('id', q.id, 'name', q.title) as enquiry, k.unit, k.title,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  k.outside_role as "outsideRole", k.due_on::text as "dueOn", coalesce(${lateCaseTask(today)}, false) as late, k.state, k.answer,
  k.closed_on::text as "closedOn", k.usual_key as "usualKey", k.updated_at as "updatedAt", k.version`;

export function caseTaskListSource(actor: Actor, filter: CaseTaskFilter, today: Day): ListQuery {
  const where = new Conditions().add('k.deleted_at is null').add(visibleEnquiry('q', actor));
  where
    .addIf(filter.enquiryId, (enquiry) => `k.enquiry_id = ${enquiry}::uuid`)
    .addIf(filter.ownerId, (owner) => `k.owner_id = ${owner}::uuid`)
    .addIf(filter.unit, (unit) => `k.unit = ${unit}`)
    .addIf(filter.state, (state) => `k.state = ${state}`)
    .addIf(filter.lateOn, lateCaseTask);
  return {
    // Our own day, in the text: a total binds only what its conditions name.
    select: columnsOn(`'${today}'`),
    from,
    where,
    id: 'k.id',
    sorts: {
      dueOn: { expression: `coalesce(k.due_on, 'infinity')`, type: 'date' },
      // Open ones first, the soonest due; then those that were closed, the latest first.
      work: {
        expression: `case when k.state = 'open' then coalesce(k.due_on, date '9998-12-31') - date '2000-01-01' else 10000000 - (k.closed_on - date '2000-01-01') end`,
        type: 'integer',
      },
      updatedAt: { expression: 'k.updated_at', type: 'timestamptz' },
    },
    defaultSort: 'work',
  };
}

/** One page of tasks. One statement, two with a total. */
export const listCaseTasks = (
  db: Database,
  actor: Actor,
  filter: CaseTaskFilter,
  page: PageRequest,
  today: Day,
): Promise<Page<CaseTaskRow>> => listPage<CaseTaskRow>(db, caseTaskListSource(actor, filter, today), page);

export async function caseTaskDetails(db: Database, actor: Actor, id: string, today: Day): Promise<CaseTaskRow> {
  const [task] = await db.query<CaseTaskRow>(
    `select ${columnsOn('$2')} from ${from} where k.id = $1 and k.deleted_at is null and ${visibleEnquiry('q', actor)}`,
    [id, today],
  );
  if (task === undefined) throw new NotFound();
  return task;
}
