import { NotFound, personOf, type Actor, type Database } from '../platform/index.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * SQL: whether the actor may know that the enquiry in `alias` is there at all. Every list, count, search, timeline, mail and
 * file that names or counts enquiries asks it; figures of indicators do not, since they name nobody.
 *
 * A confidential one is for those with the permission, its owner, and the people named in its circle; the owner and the circle
 * see theirs whatever their role. What is not confidential is for everybody who may read enquiries.
 */
export function visibleEnquiry(alias: string, actor: Actor): string {
  const { kind, permissions } = actor;
  const id = personOf(actor);
  if (kind === 'system' || permissions.has('enquiries.confidential')) return 'true';
  const mayRead = permissions.has('enquiries.read');
  const mayReadOwn = id !== null && (mayRead || permissions.has('enquiries.read-own'));
  const ways = [...(mayRead ? [`not ${alias}.confidential`] : []), ...(mayReadOwn ? [ownEnquiry(alias, id)] : [])];
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}

/** The id stands in the text, since the pieces that use this number their parameters each in their own way. */
function ownEnquiry(alias: string, userId: string): string {
  if (!uuid.test(userId)) throw new Error('not the id of a user');
  return inCircleOfEnquiry(alias, `'${userId}'`);
}

/** SQL: whether `user` looks after the enquiry in `alias`, or is named in its circle. */
export const inCircleOfEnquiry = (alias: string, user: string): string =>
  `${alias}.owner_id = ${user} or exists (
    select 1 from enquiry_circle own_circle where own_circle.enquiry_id = ${alias}.id and own_circle.user_id = ${user})`;

/** Throws `NotFound` alike for an enquiry that is not there, lies in the bin unless asked for, or is not the actor's to know. */
export async function demandVisibleEnquiry(
  db: Database,
  actor: Actor,
  id: string,
  { inBin = false }: { inBin?: boolean } = {},
): Promise<void> {
  const [found] = await db.query(
    `select 1 from enquiries q where q.id = $1 and q.deleted_at is ${inBin ? 'not null' : 'null'} and ${visibleEnquiry('q', actor)}`,
    [id],
  );
  if (found === undefined) throw new NotFound();
}
