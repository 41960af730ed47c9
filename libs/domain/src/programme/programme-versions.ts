import type { Day } from '@elinvoima/contracts';
import { RuleBroken, type Database } from '../platform/index.js';

interface Validity {
  validFrom: Day;
  validUntil: Day | null;
}

/**
 * Whether two adopted programmes would both claim a day. One without an end gives way to the next that begins; one with an
 * end holds to it.
 */
export function programmesOverlap(one: Validity, other: Validity): boolean {
  const [earlier, later] = one.validFrom <= other.validFrom ? [one, other] : [other, one];
  if (earlier.validFrom === later.validFrom) return true;
  return earlier.validUntil !== null && earlier.validUntil > later.validFrom;
}

/** Refuses an adopted programme whose days another one has, naming it. Locks them, so that of two at once one is refused. */
export async function demandOwnDays(db: Database, id: string | null, validity: Validity): Promise<void> {
  const others = await db.query<Validity & { name: string }>(
    `select name_fi as name, valid_from::text as "validFrom", valid_until::text as "validUntil" from programmes
     where state = 'adopted' and deleted_at is null and id is distinct from $1::uuid for update`,
    [id],
  );
  const clash = others.find((other) => programmesOverlap(other, validity));
  if (clash !== undefined) throw RuleBroken.at('/validFrom', 'programme-overlaps', { name: clash.name });
}
