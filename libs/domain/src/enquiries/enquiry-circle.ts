import type { Audit } from '../audit/index.js';
import type { Actor, Database } from '../platform/index.js';

/**
 * Lets a colleague know of cases: somebody named them, or they have a task there. Joins the caller's transaction; the trail of a
 * case tells of each who is new to it.
 */
export async function letIntoCircle(
  db: Database,
  audit: Audit,
  actor: Actor,
  enquiryIds: readonly string[],
  userId: string,
): Promise<void> {
  const added = await db.query<{ id: string }>(
    `insert into enquiry_circle (enquiry_id, user_id, added_by) select distinct q.id, $2::uuid, $3::uuid from unnest($1::uuid[]) q (id)
     on conflict do nothing returning enquiry_id as id`,
    [enquiryIds, userId, actor.id],
  );
  await audit.recordMany(
    actor,
    'circle',
    'enquiry',
    added.map(({ id }) => id),
    { circle: [null, userId] },
  );
}
