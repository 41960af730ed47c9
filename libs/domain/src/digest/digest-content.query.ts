import { addDays, dayOf, isWorkingDay, mondayOf, type Day, type OwnedKind, type Role } from '@elinvoima/contracts';
import { accessReviewDue } from '../access-review/index.js';
import { ownedRecords } from '../assignments/index.js';
import { ownCaseDays, visibleEnquiry, waitingAnswers } from '../enquiries/index.js';
import { userActor, type Database } from '../platform/index.js';
import { nearRequests, type NearRequest } from '../information-requests/index.js';
import { enquiriesWithNews } from '../matching/index.js';

/** Which records a morning's mail tells of. Ids only. */
export interface DigestContent {
  late: string[];
  today: string[];
  /** The week that follows. */
  coming: string[];
  /** Enquiries that nobody has answered yet: one's own, and those without an owner; the soonest due first. */
  enquiries: string[];
  /** The clock of each of them as it was when the mail was made. */
  clocks: Record<string, { answerDueAt: string; answerHoursLeft: number }>;
  /** Requests near their last day or past it, for who may read them: one's own, and those without an owner. */
  requests: Pick<NearRequest, 'id' | 'kind' | 'lastDay'>[];
  /** One's own cases whose next step is late or due today, and those whose confidentiality is to be looked at again. */
  steps: string[];
  reviews: string[];
  /** Tasks in enquiries that are late or due today. */
  tasks: string[];
  /** Enquiries for which a site has come free since the last mail. */
  matches: string[];
  /** What others gave one to look after since the last mail. */
  assigned: { kind: OwnedKind; id: string }[];
  /** The yearly review of who may what, when it is due: for who makes it. */
  accessReview: { lastCompletedOn: Day | null; openId: string | null } | null;
}

/** A mail that is longer is not read; the page shows the rest. */
export const mostOfEach = 20;

/** Nine statements at most. What the reader's role may no longer open is not told of, whoever owns it. */
export async function digestContent(
  db: Database,
  { id, role }: { id: string; role: Role },
  now: Date,
): Promise<DigestContent> {
  const today = dayOf(now);
  const reader = userActor({ id, role, language: 'fi' });
  const may = reader.permissions;
  const promises = may.has(ownedRecords.follow_up.permission)
    ? await db.query<{ id: string; dueOn: Day }>(
        `select id, due_on::text as "dueOn" from follow_ups
         where owner_id = $1 and done_at is null and deleted_at is null and due_on <= $2 order by due_on, id`,
        [id, addDays(today, 7)],
      )
    : [];
  const enquiries = may.has('enquiries.write')
    ? (await waitingAnswers(db, reader, now, { ownerIdOrNone: id })).items
    : [];
  const requests = may.has(ownedRecords.information_request.permission) ? await nearRequests(db, id, today) : [];
  const days = may.has(ownedRecords.enquiry.permission) ? await ownCaseDays(db, reader, today, today) : [];
  const assigned = await db.query<{ kind: OwnedKind; id: string }>(
    `select a.kind, a.object_id as id from assignments a
     where a.user_id = $1
       and a.assigned_at > coalesce((select max(d.created_at) from digests d where d.user_id = $1), now() - interval '7 days')
     group by a.kind, a.object_id order by min(a.assigned_at), a.object_id`,
    [id],
  );
  const tasks = may.has(ownedRecords.case_task.permission)
    ? await db.query<{ id: string }>(
        `select k.id from case_tasks k join enquiries q on q.id = k.enquiry_id and q.deleted_at is null
         where ${visibleEnquiry('q', reader)} and k.owner_id = $1 and k.state = 'open' and k.deleted_at is null and k.due_on <= $2 order by k.due_on, k.id`,
        [id, today],
      )
    : [];
  const [last] = await db.query<{ at: Date | null }>('select max(created_at) as at from digests where user_id = $1', [
    id,
  ]);
  const matches = may.has('enquiries.read') ? await enquiriesWithNews(db, reader, last?.at ?? null) : [];
  const review = may.has('users.write') ? await accessReviewDue(db, today) : null;
  const ids = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id);
  return {
    late: ids(promises.filter(({ dueOn }) => dueOn < today)),
    today: ids(promises.filter(({ dueOn }) => dueOn === today)),
    coming: ids(promises.filter(({ dueOn }) => dueOn > today)),
    enquiries: ids(enquiries),
    clocks: Object.fromEntries(
      enquiries.map(({ id, answerDueAt, answerHoursLeft }) => [
        id,
        { answerDueAt: answerDueAt.toISOString(), answerHoursLeft },
      ]),
    ),
    requests: requests.map(({ id, kind, lastDay }) => ({ id, kind, lastDay })),
    steps: ids(days.filter(({ kind }) => kind === 'next_step')),
    reviews: ids(days.filter(({ kind }) => kind === 'review')),
    tasks: ids(tasks),
    matches,
    assigned: assigned.filter(({ kind }) => may.has(ownedRecords[kind].permission)),
    accessReview: review?.due === true ? { lastCompletedOn: review.lastCompletedOn, openId: review.openId } : null,
  };
}

/** A mail that says nothing is not sent. What only lies ahead, or waits once a year, is told once a week, on its first working day. */
export function isWorthSaying(content: DigestContent, day: Day): boolean {
  const { late, today, coming, enquiries, requests, steps, reviews, tasks, matches, assigned, accessReview } = content;
  if ([late, today, enquiries, requests, steps, reviews, tasks, matches, assigned].some(({ length }) => length > 0))
    return true;
  return (coming.length > 0 || accessReview !== null) && isFirstWorkingDay(day);
}

function isFirstWorkingDay(day: Day): boolean {
  for (let earlier = mondayOf(day); earlier < day; earlier = addDays(earlier, 1))
    if (isWorkingDay(earlier)) return false;
  return true;
}
