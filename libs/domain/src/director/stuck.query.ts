import { dayOf, type Day, type Permission, type StuckKind } from '@elinvoima/contracts';
import { lateCaseTask } from '../case-tasks/index.js';
import { assessmentDueOn } from '../cooperations/index.js';
import { answersLateSince, lateEnquiry, visibleEnquiry } from '../enquiries/index.js';
import { feedbackStateOn } from '../feedback/index.js';
import { awaitsAnswer } from '../initiatives/index.js';
import { lateMeasure } from '../measures/index.js';
import type { Actor, Clock, Database } from '../platform/index.js';
import { lateProject } from '../projects/index.js';

/** How many of one kind are stuck, and since when the oldest. Each is a list that can be opened filtered to exactly these. */
export interface Stuck {
  kind: StuckKind;
  count: number;
  /** The day that the oldest one was due or came; null where that says nothing. */
  since: Day | null;
}

/** The placeholders that a line may use. */
interface Given {
  today: string;
  answerDueSince: string;
  now: string;
}

/** Rows `count` and `since`, for those who may read the list behind. */
const lines: Record<StuckKind, { permission: Permission; sql: (given: Given, actor: Actor) => string }> = {
  enquiries: {
    permission: 'enquiries.read',
    sql: ({ answerDueSince, now }, actor) => `
      select count(*)::int as count, min(q.received_on) as since
      from enquiries q where q.deleted_at is null and ${visibleEnquiry('q', actor)} and ${lateEnquiry(now, answerDueSince)}`,
  },
  case_tasks: {
    permission: 'enquiries.read',
    sql: ({ today }, actor) => `
      select count(*)::int as count, min(k.due_on) as since
      from case_tasks k join enquiries q on q.id = k.enquiry_id and q.deleted_at is null and ${visibleEnquiry('q', actor)}
      where k.deleted_at is null and ${lateCaseTask(today)}`,
  },
  initiatives: {
    permission: 'initiatives.read',
    sql: ({ today }) => `
      select count(*)::int as count, min(i.answer_due_on) as since
      from initiatives i where i.deleted_at is null and i.duplicate_of_id is null and ${awaitsAnswer} and i.answer_due_on < ${today}::date`,
  },
  feedback: {
    permission: 'feedback.read',
    sql: ({ today }) => `
      select count(*)::int as count, min(f.answer_due_on) as since
      from feedback f where f.deleted_at is null and ${feedbackStateOn(today)} = 'late'`,
  },
  follow_ups: {
    permission: 'follow-ups.read',
    sql: ({ today }) => `
      select count(*)::int as count, min(f.due_on) as since
      from follow_ups f where f.deleted_at is null and f.done_at is null and f.due_on < ${today}::date`,
  },
  measures: {
    permission: 'measures.read',
    sql: ({ today }) => `
      select count(*)::int as count, min(m.planned_end_on) as since
      from measures m where m.deleted_at is null and ${lateMeasure(today)}`,
  },
  projects: {
    permission: 'measures.read',
    sql: ({ today }) => `
      select count(*)::int as count, min(p.planned_end_on) as since
      from projects p where p.deleted_at is null and ${lateProject(today)}`,
  },
  cooperations: {
    permission: 'cooperations.read',
    sql: ({ today }) => `
      select count(*)::int as count, null::date as since
      from cooperations k where k.deleted_at is null and ${assessmentDueOn(today)}`,
  },
};

/** What is stuck, of what the actor may read, the kinds in a fixed order. One statement beside the one that tells the promise. */
export async function stuck(db: Database, clock: Clock, actor: Actor): Promise<Stuck[]> {
  const now = clock.now();
  const kinds = Object.entries(lines).filter(([, { permission }]) => actor.permissions.has(permission));
  if (kinds.length === 0) return [];
  const values = [dayOf(now), await answersLateSince(db, now), now];
  const pieces = kinds.map(
    ([kind, { sql }], place) =>
      `select ${place} as place, '${kind}' as kind, line.count, line.since::text
       from (${sql({ today: '$1', answerDueSince: '$2', now: '$3' }, actor)}) line`,
  );
  // A parameter that no line uses has no type of its own.
  return db.query<Stuck>(
    `with given as (select $1::date, $2::timestamptz, $3::timestamptz)
     select kind, count, since from (${pieces.join(' union all ')}) counted order by place`,
    values,
  );
}
