import { duplicatePoints } from '@elinvoima/contracts';
import { nearNames, pointsOf } from './rule-sql.js';

/**
 * The rule of companies as SQL; in words it stands in the contracts' `duplicate-rule.ts`. One text for the nightly search and for
 * the warning while typing: both bring two rows with the columns of `companies`, and how their names were found to be related.
 */

/** A name as it is compared: "Kone-Paja" and "Konepaja" are one, so blanks fall away from the key too. */
const squeezed = (key: string): string => `replace(${key}, ' ', '')`;

/** How names are related, the strongest first: its place in the list is what `names` and the rule count with. */
export const nameRelations = ['same_name', 'other_name', 'former_name', 'near_name'] as const;
const nearRelation = nameRelations.indexOf('near_name') + 1;

/** Every name of the living: whose, its key, and 1 for its own, 2 for a parallel or auxiliary, 3 for an earlier one. */
export const namesOfCompanies = `
  select c.id as company_id, ${squeezed('c.name_key')} as key, 1 as relation from companies c where c.deleted_at is null and c.name_key is not null
  union
  select n.company_id, ${squeezed('n.name_key')}, case when n.valid_to < current_date then 3 when n.kind = 'main' then 1 else 2 end
  from company_names n join companies c on c.id = n.company_id and c.deleted_at is null where n.name_key is not null`;

export const squeezedName = (text: string): string => squeezed(`company_name_key(${text})`);

export const townOf = (company: string): string => `nullif(plain_text(btrim(${company}.post_office)), '')`;
const places = (a: string, b: string, town = townOf): string[] => [
  `${a}.postal_code = ${b}.postal_code`,
  `${town(a)} = ${town(b)}`,
  `${a}.municipality_code = ${b}.municipality_code`,
];
/** `town` is SQL of a row's town, where it is not to be worked out again. */
export const inSamePlace = (a: string, b: string, town = townOf): string =>
  `(${places(a, b, town).join(' or ')}) is true`;
/** Every place that both have differs, and there is one. */
const elsewhere = (a: string, b: string): string =>
  `(coalesce(${places(a, b).join(', ')}) is not null and not ${inSamePlace(a, b)})`;

/** Different business ids are different companies, whatever else they share. */
export const mayBeOne = (a: string, b: string): string => `(${a}.business_id = ${b}.business_id) is not false`;

const related = (a: string, b: string, relation: string): string =>
  `coalesce(nullif(${relation}, ${nearRelation}),
    case when ${nearNames(`${a}.name_key`, `${b}.name_key`)} and not ${elsewhere(a, b)} then ${nearRelation} end)`;

/** A reach of the record's own: a housing company's is its manager's. */
const sharedReach = (a: string, b: string, is: string): string => `not ${a}.housing and not ${b}.housing and ${is}`;

/**
 * `reasons` and `points` of the pairs in `pairs (a, b, relation)`: two rows of `companies` by their aliases.
 * `unshared` says of a reason and a key that not too many share it.
 */
export function scoredCompanies(
  { select, from }: { select: string; from: string },
  unshared: (reason: string, key: string) => string = () => 'true',
): string {
  const [a, b] = ['a', 'b'];
  return `
    select judged.*, ${pointsOf('judged.reasons', duplicatePoints.company)} as points
    from (
      select ${select}, array_remove(array[
        case when ${a}.business_id = ${b}.business_id then 'same_business_id' end,
        (array['${nameRelations.join("', '")}'])[names.relation],
        case when names.relation is not null and ${inSamePlace(a, b)} then 'same_place' end,
        case when names.relation is not null and ${elsewhere(a, b)} then 'elsewhere' end,
        case when ${sharedReach(a, b, `lower(${a}.email) = lower(${b}.email)`)} and ${unshared('same_email', `lower(${a}.email)`)} then 'same_email' end,
        case when ${sharedReach(a, b, `${a}.phone_key = ${b}.phone_key`)} and ${unshared('same_phone', `${a}.phone_key`)} then 'same_phone' end,
        case when ${sharedReach(a, b, `${a}.website_key = ${b}.website_key`)} and ${unshared('same_website', `${a}.website_key`)} then 'same_website' end
      ], null) as reasons
      from ${from}
      cross join lateral (select ${related(a, b, 'pairs.relation')} as relation) as names
      where ${mayBeOne(a, b)}
    ) as judged`;
}
