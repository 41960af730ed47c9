import type { AccessibilityFeedbackKind, Day } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';

export interface AccessibilityFeedbackFilter {
  kind?: AccessibilityFeedbackKind;
  /** Nobody has answered yet. */
  open?: boolean;
}

export interface AccessibilityFeedbackRow {
  id: string;
  kind: AccessibilityFeedbackKind;
  page: string | null;
  text: string;
  email: string | null;
  receivedOn: Day;
  dueOn: Day;
  answer: string | null;
  answeredOn: Day | null;
  answeredBy: string | null;
  /** Open past its last day, or answered after it. */
  late: boolean;
}

const columnsOn = (
  today: string,
): string => `f.id, f.kind, f.page, f.text, f.email, f.received_on::text as "receivedOn",
  f.due_on::text as "dueOn", f.answer, f.answered_on::text as "answeredOn", u.name as "answeredBy",
  coalesce(f.answered_on, ${today}::date) > f.due_on as late`;

const from = 'accessibility_feedback f left join users u on u.id = f.answered_by';

/** What waits for an answer: how many, how many of them too long, and by when the next is due. */
export interface WaitingAccessibilityFeedback {
  count: number;
  late: number;
  nextOn: Day | null;
}

export const waitingAccessibilityFeedback = (db: Database, today: Day): Promise<WaitingAccessibilityFeedback> =>
  db.one(
    `select count(*)::int as count, count(*) filter (where f.due_on < $1::date)::int as late, min(f.due_on)::text as "nextOn"
     from accessibility_feedback f where f.answered_on is null`,
    [today],
  );

/** One page: those that wait, the longest late first; then the answered ones, the newest first. One statement, two with a total. */
export function listAccessibilityFeedback(
  db: Database,
  { kind, open }: AccessibilityFeedbackFilter,
  page: PageRequest,
  today: Day,
): Promise<Page<AccessibilityFeedbackRow>> {
  const where = new Conditions().addIf(kind, (value) => `f.kind = ${value}`);
  if (open !== undefined) where.add(open ? 'f.answered_on is null' : 'f.answered_on is not null');
  return listPage<AccessibilityFeedbackRow>(
    db,
    {
      // Our own day, in the text: a total binds only what its conditions name.
      select: columnsOn(`'${today}'`),
      from,
      where,
      id: 'f.id',
      sorts: {
        work: {
          expression: `case when f.answered_on is null then f.due_on - date '2000-01-01' else 10000000 - (f.received_on - date '2000-01-01') end`,
          type: 'integer',
        },
        receivedOn: { expression: 'f.received_on', type: 'date' },
      },
      defaultSort: 'work',
    },
    page,
  );
}

/** One message. One statement. */
export async function accessibilityFeedbackDetails(
  db: Database,
  id: string,
  today: Day,
): Promise<AccessibilityFeedbackRow> {
  const [row] = await db.query<AccessibilityFeedbackRow>(`select ${columnsOn('$2')} from ${from} where f.id = $1`, [
    id,
    today,
  ]);
  if (row === undefined) throw new NotFound();
  return row;
}
