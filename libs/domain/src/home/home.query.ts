import { addDays, dayOf, mondayOf, type Day } from '@elinvoima/contracts';
import { waitingAccessibilityFeedback, type WaitingAccessibilityFeedback } from '../accessibility-feedback/index.js';
import { accessReviewDue, type AccessReviewDue } from '../access-review/index.js';
import { listCaseTasks, type CaseTaskRow } from '../case-tasks/index.js';
import { firstOfQueue, type QueueRow } from '../coverage/index.js';
import { flaggedCooperationsOf, type FlaggedCooperation } from '../cooperations/index.js';
import { ownCaseDays, waitingAnswers, type CaseDay, type WaitingAnswer } from '../enquiries/index.js';
import { listFollowUps, type FollowUpRow } from '../follow-ups/index.js';
import { waitingRequests, type WaitingRequests } from '../information-requests/index.js';
import { awaitsAnswer } from '../initiatives/index.js';
import type { Actor, Database } from '../platform/index.js';
import { newMatchesOf, type NewMatches } from '../matching/index.js';
import { openRegisterChanges } from '../register/index.js';
import { newFeedbackCount } from '../surveys/index.js';

/** What a person of the municipality sees first in the morning. A part that one may not read is null. */
export interface Home {
  /** The local day that it is told for. */
  day: Day;
  /** The caller's open promises up to a week ahead. */
  followUps: { late: FollowUpRow[]; today: FollowUpRow[]; coming: FollowUpRow[] } | null;
  /** Enquiries that nobody has answered in person yet, the soonest due first. */
  waitingEnquiries: { count: number; items: WaitingAnswer[] } | null;
  /** Sites that have come free for enquiries of one’s own, and nobody has looked at. */
  newMatches: NewMatches[] | null;
  /** The caller’s open tasks in enquiries up to a week ahead and without a day, the soonest due first. */
  caseTasks: CaseTaskRow[] | null;
  /** Next steps up to a week ahead, and reviews of confidentiality that are due, in the caller’s own cases. */
  caseDays: CaseDay[] | null;
  /** Named answers to surveys that want somebody to get in touch, and nobody has. */
  newFeedback: { count: number } | null;
  /** Initiatives whose makers are to be answered within a week, or should have been, the longest late first. */
  dueInitiatives: { count: number; items: DueInitiative[] } | null;
  /** The caller's own cooperations that are idle, or whose effect waits for an assessment. */
  flaggedCooperations: { count: number; items: FlaggedCooperation[] } | null;
  /** Companies that nobody has met for a year, those to meet first: the beginning of the work queue. */
  silentCompanies: { count: number; items: QueueRow[] } | null;
  /** News of the national register that waits for somebody. */
  registerChanges: { count: number } | null;
  /** Requests for information, and of people about their own data. */
  informationRequests: WaitingRequests | null;
  /** What people have said of the public pages' accessibility, and nobody has answered. */
  accessibilityFeedback: WaitingAccessibilityFeedback | null;
  /** The yearly review of who may what, for who makes it. */
  accessReview: AccessReviewDue | null;
  /** What the caller has logged since Monday. */
  week: { interactions: number; companies: number } | null;
}

export interface DueInitiative {
  id: string;
  title: string;
  answerDueOn: Day;
  late: boolean;
  company: { id: string; name: string } | null;
}

const mostPromises = 100;

/** At most one statement for each part that the actor may read. */
export async function home(db: Database, actor: Actor, now: Date): Promise<Home> {
  const day = dayOf(now);
  const may = (permission: Parameters<typeof actor.permissions.has>[0]) => actor.permissions.has(permission);
  return {
    day,
    followUps: may('follow-ups.read') || may('follow-ups.write-own') ? await promises(db, actor, day) : null,
    waitingEnquiries: may('enquiries.read') ? await waitingAnswers(db, actor, now, { limit: 10 }) : null,
    newMatches: may('enquiries.read') ? await newMatchesOf(db, actor) : null,
    caseTasks: may('enquiries.read') || may('enquiries.read-own') ? await ownTasks(db, actor, day) : null,
    caseDays: may('enquiries.read') || may('enquiries.read-own') ? await caseDays(db, actor, day) : null,
    newFeedback: may('surveys.results') ? { count: await newFeedbackCount(db, day) } : null,
    dueInitiatives: may('initiatives.read') ? await dueInitiatives(db, day) : null,
    flaggedCooperations:
      may('cooperations.read') && actor.id !== null ? await flaggedCooperationsOf(db, actor.id, day) : null,
    silentCompanies: may('companies.read') && may('interactions.read') ? await firstOfQueue(db, actor, day, 5) : null,
    registerChanges: may('register-changes.read') ? { count: (await openRegisterChanges(db)).count } : null,
    informationRequests: may('information-requests.read') ? await waitingRequests(db, day) : null,
    accessibilityFeedback: may('accessibility-feedback.read') ? await waitingAccessibilityFeedback(db, day) : null,
    accessReview: may('users.write') ? await accessReviewDue(db, day) : null,
    week: may('interactions.read') || may('interactions.write-own') ? await ownWeek(db, actor, day) : null,
  };
}

async function promises(db: Database, actor: Actor, day: Day): Promise<Home['followUps']> {
  if (actor.id === null) return null;
  const filter = { ownerId: actor.id, state: 'open', dueTo: addDays(day, 7) } as const;
  const { items } = await listFollowUps(db, actor, day, filter, { limit: mostPromises });
  return {
    late: items.filter(({ dueOn }) => dueOn < day),
    today: items.filter(({ dueOn }) => dueOn === day),
    coming: items.filter(({ dueOn }) => dueOn > day),
  };
}

async function ownTasks(db: Database, actor: Actor, day: Day): Promise<CaseTaskRow[] | null> {
  if (actor.id === null) return null;
  const { items } = await listCaseTasks(db, actor, { ownerId: actor.id, state: 'open' }, { limit: mostPromises }, day);
  return items.filter(({ dueOn }) => dueOn === null || dueOn <= addDays(day, 7));
}

async function caseDays(db: Database, actor: Actor, day: Day): Promise<CaseDay[] | null> {
  if (actor.id === null) return null;
  const days = await ownCaseDays(db, actor, addDays(day, 7), day);
  return days.filter(({ kind, dueOn }) => kind === 'next_step' || dueOn <= day);
}

function dueInitiatives(db: Database, day: Day): Promise<{ count: number; items: DueInitiative[] }> {
  return db.one(
    `with due as (
       select i.id, i.title, i.answer_due_on::text as "answerDueOn", i.answer_due_on < $1::date as late,
         case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company
       from initiatives i left join companies c on c.id = i.company_id
       where i.deleted_at is null and i.duplicate_of_id is null and ${awaitsAnswer} and i.answer_due_on <= $2::date
     )
     select (select count(*)::int from due) as count,
       (select coalesce(jsonb_agg(soonest), '[]') from (select * from due order by "answerDueOn", id limit 10) soonest) as items`,
    [day, addDays(day, 7)],
  );
}

function ownWeek(db: Database, actor: Actor, day: Day): Promise<{ interactions: number; companies: number }> {
  return db.one(
    `select count(distinct i.id)::int as interactions, count(distinct ic.company_id)::int as companies
     from interactions i
     join interaction_staff s on s.interaction_id = i.id and s.user_id = $1
     left join interaction_companies ic on ic.interaction_id = i.id
     where i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null and i.occurred_on >= $2`,
    [actor.id, mondayOf(day)],
  );
}
