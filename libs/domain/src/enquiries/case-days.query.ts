import { caseDayKinds, type CaseDayKind, type Day } from '@elinvoima/contracts';
import type { Actor, Database } from '../platform/index.js';
import { ended } from './answer-clock.query.js';
import { visibleEnquiry } from './visible-enquiry.js';

/** A day that an owner has set for a case of theirs: its next step, or when its confidentiality is looked at again. */
export interface CaseDay {
  id: string;
  title: string;
  kind: CaseDayKind;
  /** The next step in words, when it has any. */
  step: string | null;
  dueOn: Day;
  late: boolean;
}

/**
 * The next steps and reviews of confidentiality that are due by a day in the actor's own cases, the soonest first. A step of a
 * case that has ended is no step any more; its confidentiality still ends some day. One statement.
 */
export const ownCaseDays = (db: Database, actor: Actor, by: Day, today: Day): Promise<CaseDay[]> =>
  db.query(
    `select * from (
       select q.id, q.title, '${caseDayKinds[0]}' as kind, q.next_step as step, q.next_step_on::text as "dueOn", q.next_step_on < $3::date as late
       from enquiries q
       where q.owner_id = $1 and q.deleted_at is null and q.stage not in ${ended} and q.next_step_on <= $2::date and ${visibleEnquiry('q', actor)}
       union all
       select q.id, q.title, '${caseDayKinds[1]}', null, q.confidential_review_on::text, q.confidential_review_on < $3::date
       from enquiries q
       where q.owner_id = $1 and q.deleted_at is null and q.confidential and q.confidential_review_on <= $2::date and ${visibleEnquiry('q', actor)}
     ) days order by "dueOn", kind, id limit 100`,
    [actor.id, by, today],
  );
