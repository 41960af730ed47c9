import type { EnquiryKind } from '@elinvoima/contracts';
import type { Actor, Database } from '../platform/index.js';
import { answerClock, answerPromise, openUnanswered, type AnswerPromise } from './answer-clock.query.js';
import { visibleEnquiry } from './visible-enquiry.js';

/** An enquiry that nobody has answered in person yet, and its clock. */
export interface WaitingAnswer {
  id: string;
  title: string;
  kind: EnquiryKind;
  receivedAt: Date;
  company: { id: string; name: string } | null;
  askerName: string | null;
  answerDueAt: Date;
  /** Working hours that are left until then, negative when past. */
  answerHoursLeft: number;
}

/** JSON carries moments as text. */
type Stored = Omit<WaitingAnswer, 'receivedAt' | 'answerDueAt' | 'answerHoursLeft'> & {
  receivedAt: string;
  promisedAnswerAt: string | null;
} & Pick<AnswerPromise, 'hours'>;

/**
 * What waits for a first answer, of what the actor may know, the soonest due first. Those who were told a moment are due by
 * it, the others in the order they came; so the soonest of each kind hold the soonest of all. One statement.
 */
export async function waitingAnswers(
  db: Database,
  actor: Actor,
  now: Date,
  { limit, ownerIdOrNone }: { limit?: number; ownerIdOrNone?: string } = {},
): Promise<{ count: number; items: WaitingAnswer[] }> {
  const { count, items } = await db.one<{ count: number; items: Stored[] }>(
    `with waiting as (
       select q.id, q.title, q.kind, q.received_at as "receivedAt", q.asker_name as "askerName", ${answerPromise(now)},
         case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company
       from enquiries q left join companies c on c.id = q.company_id
       where q.deleted_at is null and ${visibleEnquiry('q', actor)} and ${openUnanswered}
         and ($2::uuid is null or q.owner_id is null or q.owner_id = $2)
     ), soonest as (
       (select * from waiting where "promisedAnswerAt" is not null order by "promisedAnswerAt", id limit $1::int)
       union all
       (select * from waiting where "promisedAnswerAt" is null order by "receivedAt", id limit $1::int)
     )
     select (select count(*)::int from waiting) as count, (select coalesce(jsonb_agg(soonest), '[]') from soonest) as items`,
    [limit ?? null, ownerIdOrNone ?? null],
  );
  const told = items.map(({ receivedAt, promisedAnswerAt, hours, ...enquiry }) => {
    const promise = {
      receivedAt: new Date(receivedAt),
      promisedAnswerAt: promisedAnswerAt === null ? null : new Date(promisedAnswerAt),
      hours,
    };
    return { ...enquiry, receivedAt: promise.receivedAt, ...answerClock(promise, now) };
  });
  const due = ({ answerDueAt, receivedAt }: WaitingAnswer): [number, number] => [
    answerDueAt.getTime(),
    receivedAt.getTime(),
  ];
  told.sort((one, other) => {
    const [[dueOne, cameOne], [dueOther, cameOther]] = [due(one), due(other)];
    return dueOne - dueOther || cameOne - cameOther || one.id.localeCompare(other.id);
  });
  return { count, items: told.slice(0, limit) };
}
