import { dayOf, officeHoursAfter, officeHoursBefore, officeHoursBetween, type Day } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

/** SQL: the stages at which nothing more comes. */
export const ended = `('lost', 'realised', 'not_realised')`;

/** SQL: nobody has answered `q` in person, and somebody still should. */
export const openUnanswered = `q.first_answered_at is null and q.stage not in ('agreed', 'lost', 'realised', 'not_realised')`;

/** SQL: the working hours to a first answer that are promised on a day, as `programmeOn` chooses the programme. */
export const promisedHours = (day: string): string => `coalesce((
  select p.first_answer_hours from programmes p where p.state = 'adopted' and p.deleted_at is null
  order by p.valid_from <= ${day} desc, abs(p.valid_from - ${day}) limit 1), 8)`;

/** Working hours within which a first answer is promised to what comes in on the day. */
export async function promisedAnswerHours(db: Database, day: Day): Promise<number> {
  const { hours } = await db.one<{ hours: number }>(`select ${promisedHours('$1::date')} as hours`, [day]);
  return hours;
}

/** The moment before which an enquiry must have come for its promised first answer to be due by now. One statement. */
export const answersLateSince = async (db: Database, now: Date): Promise<Date> =>
  officeHoursBefore(now, await promisedAnswerHours(db, dayOf(now)));

/** What the clock of a first answer runs by: what the asker was told, and where they were told nothing the hours of the day. */
export interface AnswerPromise {
  receivedAt: Date;
  promisedAnswerAt: Date | null;
  hours: number;
}

/** SQL: an `AnswerPromise` of `q`, beside `receivedAt`. */
export const answerPromise = (now: Date): string =>
  `q.promised_answer_at as "promisedAnswerAt", ${promisedHours(`'${dayOf(now)}'::date`)} as hours`;

/** The moment by which a first answer is due, and the working time until then. */
export function answerClock(
  { receivedAt, promisedAnswerAt, hours }: AnswerPromise,
  now: Date,
): { answerDueAt: Date; answerHoursLeft: number } {
  const answerDueAt = promisedAnswerAt ?? officeHoursAfter(receivedAt, hours);
  const promised = promisedAnswerAt === null ? hours : officeHoursBetween(receivedAt, promisedAnswerAt);
  const answerHoursLeft = promised - officeHoursBetween(receivedAt, now);
  return { answerDueAt, answerHoursLeft: Math.round(answerHoursLeft * 100) / 100 };
}

/** SQL: `q` still waits for a first answer whose promise is past. Both are placeholders of moments, as in `EnquiryFilter`. */
export const lateEnquiry = (now: string, receivedBefore: string): string =>
  `${openUnanswered} and case when q.promised_answer_at is null then q.received_at < ${receivedBefore}::timestamptz
     else q.promised_answer_at < ${now}::timestamptz end`;

/** When so much of the promise is left, it passes soon: the list finds it, and a mail warns of it. */
export const lastPart = 0.25;

/** A promise that passes soon: by what the asker was told, or by when the enquiry came. */
export interface DueSoon {
  promised: { from: Date; until: Date };
  received: { from: Date; until: Date };
}

/** Between which moments a promise passes soon. One statement. */
export async function answersDueSoon(db: Database, now: Date): Promise<DueSoon> {
  const hours = await promisedAnswerHours(db, dayOf(now));
  return {
    promised: { from: now, until: officeHoursAfter(now, hours * lastPart) },
    received: { from: officeHoursBefore(now, hours), until: officeHoursBefore(now, hours * (1 - lastPart)) },
  };
}

/** SQL: `q` still waits for a first answer whose promise passes soon. */
export const dueSoonEnquiry = (bind: (value: unknown) => string, { promised, received }: DueSoon): string =>
  `${openUnanswered} and case when q.promised_answer_at is null
     then q.received_at >= ${bind(received.from)}::timestamptz and q.received_at < ${bind(received.until)}::timestamptz
     else q.promised_answer_at >= ${bind(promised.from)}::timestamptz and q.promised_answer_at < ${bind(promised.until)}::timestamptz end`;
