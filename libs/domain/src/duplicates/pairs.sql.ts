import { nameRelations, namesOfCompanies, scoredCompanies } from './company-rule.js';
import { alikeNames, scoredContacts } from './contact-rule.js';
import { nearCompanies } from './near-companies.sql.js';

/** What the nightly search compares: whole tables joined by their keys, those in `$1` (reason, key) left out. */
const shared = `shared as materialized (select reason, key from jsonb_to_recordset($1::jsonb) as s (reason text, key text))`;
const unshared = (reason: string, key: string): string =>
  `${key} not in (select key from shared where reason = '${reason}')`;

/** Pairs of ids, the smaller first, of two aliases. */
const ordered = (a: string, b: string): string => `least(${a}, ${b}), greatest(${a}, ${b})`;

/** Records that have a key in common, each pair once. */
const sharing = (keys: string, relation: string): string =>
  `select x.id, y.id, ${relation} from (${keys}) as x (id, key) join (${keys}) as y (id, key) on y.key = x.key and y.id > x.id`;

const reach = (reason: string, key: string): string =>
  `select id, ${key} from companies where deleted_at is null and not housing and ${key} is not null and ${unshared(reason, key)}`;

const near = nameRelations.indexOf('near_name') + 1;

/** `first_id, second_id, reasons, points` of companies that may be one. */
export const pairsOfCompanies = `
  with ${shared},
    names as materialized (select * from (${namesOfCompanies}) as named where ${unshared('same_name', 'key')}),
    candidates (first_id, second_id, relation) as (
      select ${ordered('x.company_id', 'y.company_id')}, greatest(x.relation, y.relation)
      from names x join names y on y.key = x.key and y.company_id > x.company_id
      union all ${sharing(reach('same_email', 'lower(email)'), 'null::integer')}
      union all ${sharing(reach('same_phone', 'phone_key'), 'null::integer')}
      union all ${sharing(reach('same_website', 'website_key'), 'null::integer')}
      union all select ${ordered('alike.id', 'alike.other_id')}, ${near} from (${nearCompanies}) as alike
    ),
    pairs as materialized (select first_id, second_id, min(relation) as relation from candidates group by first_id, second_id)
  ${scoredCompanies(
    {
      select: 'pairs.first_id, pairs.second_id',
      from: 'pairs join companies a on a.id = pairs.first_id join companies b on b.id = pairs.second_id',
    },
    unshared,
  )}`;

const rolesOf = (contact: string): string => `select company_id from contact_roles where contact_id = ${contact}`;

/** The same of people. A name alone makes no pair. */
export const pairsOfContacts = `
  with ${shared},
    people as materialized (select id, name_key, lower(email) as email, phone_key from contacts where deleted_at is null),
    candidates (first_id, second_id) as (
      select x.id, y.id from people x join people y on y.email = x.email and y.id > x.id where ${unshared('same_email', 'x.email')}
      union
      select x.id, y.id from people x join people y on y.phone_key = x.phone_key and y.id > x.id and ${alikeNames('x.name_key', 'y.name_key')}
      where ${unshared('same_phone', 'x.phone_key')}
      union
      select x.id, y.id
      from contact_roles ours join contact_roles theirs on theirs.company_id = ours.company_id and theirs.contact_id > ours.contact_id
      join people x on x.id = ours.contact_id join people y on y.id = theirs.contact_id and ${alikeNames('x.name_key', 'y.name_key')}
    )
  ${scoredContacts(
    {
      select: 'candidates.first_id, candidates.second_id',
      from: 'candidates join contacts a on a.id = candidates.first_id join contacts b on b.id = candidates.second_id',
      shareCompany: `exists (${rolesOf('a.id')} intersect ${rolesOf('b.id')})`,
    },
    unshared,
  )}`;
