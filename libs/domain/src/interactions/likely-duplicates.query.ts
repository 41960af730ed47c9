import type { InteractionType } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

export interface LikelyDuplicate {
  id: string;
  subject: string;
}

/**
 * Interactions that may tell of the same contact: same local day, same type, a company in common and a person in common, of
 * either side (indicators 2.0). People decide; nothing is merged by itself. One statement, by the companies' timelines.
 * `onlyOf` limits it to what that person of the staff took part in.
 */
export function likelyDuplicates(db: Database, id: string, onlyOf: string | null): Promise<LikelyDuplicate[]> {
  return db.query<LikelyDuplicate>(
    `select i.id, i.subject
     from interactions own
     join interactions i on i.occurred_on = own.occurred_on and i.type = own.type and i.id <> own.id
     where own.id = $1 and own.status = 'complete'
       and i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null
       and i.id in (
         select theirs.interaction_id from interaction_companies ours
         join interaction_companies theirs using (company_id) where ours.interaction_id = $1
       )
       and (
         exists (select 1 from interaction_staff a join interaction_staff b using (user_id) where a.interaction_id = $1 and b.interaction_id = i.id)
         or exists (select 1 from interaction_contacts a join interaction_contacts b using (contact_id) where a.interaction_id = $1 and b.interaction_id = i.id)
       )
       and ($2::uuid is null or exists (select 1 from interaction_staff s where s.interaction_id = i.id and s.user_id = $2))
     order by i.occurred_at, i.id
     limit 5`,
    [id, onlyOf],
  );
}

/** What is about to be logged, before anybody has said who took part. */
export interface PlannedInteraction {
  type: InteractionType;
  occurredAt: Date;
  companyIds: readonly string[];
}

export interface SameDayInteraction extends LikelyDuplicate {
  occurredAt: Date;
  staff: string[];
}

/**
 * What has been logged already of the same local day, type and one of the companies, whoever took part: while it is being
 * written, the person sees it beside the form and decides. One statement. `onlyOf` as above.
 */
export function loggedTheSameDay(
  db: Database,
  { type, occurredAt, companyIds }: PlannedInteraction,
  onlyOf: string | null,
): Promise<SameDayInteraction[]> {
  return db.query<SameDayInteraction>(
    `select i.id, i.subject, i.occurred_at as "occurredAt",
       array(
         select u.name from interaction_staff s join users u on u.id = s.user_id
         where s.interaction_id = i.id order by u.name
       ) as staff
     from interactions i
     where i.type = $1 and i.occurred_on = ($2::timestamptz at time zone 'Europe/Helsinki')::date
       and i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null
       and i.id in (select interaction_id from interaction_companies where company_id = any($3::uuid[]))
       and ($4::uuid is null or exists (select 1 from interaction_staff s where s.interaction_id = i.id and s.user_id = $4))
     order by i.occurred_at, i.id
     limit 5`,
    [type, occurredAt, companyIds, onlyOf],
  );
}
