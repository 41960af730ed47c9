import type { Database } from '../platform/index.js';
import type { Suppressions } from '../recipients/index.js';

/**
 * Who has refused mail at one address has refused it: the address that lives on is not written to either. A wrong address says
 * nothing of another one.
 */
export async function keepRefusals(
  db: Database,
  suppressions: Suppressions,
  mergeId: string,
  email: string | null,
  earlier: readonly (string | null)[],
): Promise<void> {
  const given = (address: string | null): address is string => address !== null && address.trim() !== '';
  if (!given(email)) return;
  const hash = suppressions.hashOf(email);
  const others = earlier.filter(given).map((address) => suppressions.hashOf(address));
  await db.query(
    `with kept as (
       insert into suppressions (email_hash, scope, reason, survey_id, until)
       select distinct on (scope, survey_id) $1::bytea, scope, reason, survey_id, until from suppressions
       where email_hash = any($2::bytea[]) and email_hash <> $1 and reason in ('optout', 'complaint') and (until is null or until > now())
       order by scope, survey_id, until desc nulls first
       on conflict do nothing returning id)
     insert into merge_rows (merge_id, relation, deed, row_key)
     select $3, 'suppressions.id', 'added', jsonb_build_object('id', id) from kept`,
    [hash, others, mergeId],
  );
}
