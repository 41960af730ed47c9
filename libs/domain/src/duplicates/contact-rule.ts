import { duplicatePoints } from '@elinvoima/contracts';
import { nearNames, pointsOf } from './rule-sql.js';

/** The rule of people as SQL, one text for the nightly search and for the warning while typing; in words: `duplicate-rule.ts`. */

/** The same letters in the same words, in whichever order and with or without a hyphen. */
const sameNames = (a: string, b: string): string => `(${a} = ${b} or similarity(${a}, ${b}) = 1)`;

/** The same or nearly the same name: without one a shared phone or company tells nothing. */
export const alikeNames = (a: string, b: string): string => `(${sameNames(a, b)} or ${nearNames(a, b)})`;

/** `reasons` and `points` of pairs of people `a` and `b`; `shareCompany` is SQL that says whether both are in one company. */
export function scoredContacts(
  { select, from, shareCompany }: { select: string; from: string; shareCompany: string },
  unshared: (reason: string, key: string) => string = () => 'true',
): string {
  return `
    select judged.*, ${pointsOf('judged.reasons', duplicatePoints.contact)} as points
    from (
      select ${select}, array_remove(array[
        case when lower(a.email) = lower(b.email) and ${unshared('same_email', 'lower(a.email)')} then 'same_email' end,
        case when names.are_alike and a.phone_key = b.phone_key and ${unshared('same_phone', 'a.phone_key')} then 'same_phone' end,
        case when names.are_same then 'same_name' when names.are_alike then 'near_name' end,
        case when names.are_alike and ${shareCompany} then 'same_company' end
      ], null) as reasons
      from ${from}
      cross join lateral (
        select ${sameNames('a.name_key', 'b.name_key')} as are_same, ${alikeNames('a.name_key', 'b.name_key')} as are_alike
      ) as names
    ) as judged`;
}
