import { Conflict, RuleBroken, type Actor, type Database } from '../platform/index.js';
import { demandVisibleEnquiry } from './visible-enquiry.js';

/** SQL: who has been marked as disqualified in the case. */
const mark = 'select 1 from enquiry_disqualifications where enquiry_id = $1 and user_id = $2';

/**
 * Who is disqualified takes no part in the handling of a case (Hallintolaki 27–28 §). Every service whose deeds handle one
 * asks this, inside its transaction. What stays theirs: to read what they may, to mark themselves, and to hand on what they
 * look after.
 */
export async function demandPart(db: Database, actor: Actor, enquiryId: string): Promise<void> {
  const [found] = await db.query(mark, [enquiryId, actor.id]);
  if (found !== undefined) throw new Conflict('disqualified');
}

/** That the actor may know of the case and has a part in it: `NotFound`, then `Conflict`. */
export async function demandHandling(
  db: Database,
  actor: Actor,
  enquiryId: string,
  where: { inBin?: boolean } = {},
): Promise<void> {
  await demandVisibleEnquiry(db, actor, enquiryId, where);
  await demandPart(db, actor, enquiryId);
}

/** SQL: nobody has marked the person as disqualified in the case. */
export const hasPart = (enquiryId: string, userId: string): string =>
  `not exists (select from enquiry_disqualifications no_part where no_part.enquiry_id = ${enquiryId} and no_part.user_id = ${userId})`;

/** Whether a change does nothing but give what one looks after to somebody else. */
export function onlyHandsOn(actor: Actor, change: { ownerId?: string | null }): boolean {
  const told = Object.entries(change).filter(([, value]) => value !== undefined);
  return told.length === 1 && typeof change.ownerId === 'string' && change.ownerId.toLowerCase() !== actor.id;
}

/** Nobody gets a part in a case in which they are disqualified. */
export async function demandOwnerWithPart(
  db: Database,
  enquiryId: string,
  ownerId: string | null | undefined,
): Promise<void> {
  if (!ownerId) return;
  const [found] = await db.query(mark, [enquiryId, ownerId]);
  if (found !== undefined) throw RuleBroken.at('/ownerId', 'disqualified-person');
}
