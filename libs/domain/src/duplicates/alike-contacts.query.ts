import type { ContactDuplicateReason } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { alikeNames, scoredContacts } from './contact-rule.js';
import { isWorthShowing } from './rule-sql.js';
import { mostAlike, unlessCrowded } from './typed-keys.js';

/** What somebody is typing into a person's form. */
export interface TypedContact {
  firstName?: string | undefined;
  lastName?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  companyIds?: readonly string[] | undefined;
  /** The record that is being edited. */
  exceptId?: string | undefined;
}

export interface AlikeContact {
  id: string;
  name: string;
  /** The company they are named in first. */
  company: string | null;
  reasons: ContactDuplicateReason[];
  points: number;
}

const living = 'from contacts where deleted_at is null';

/** A name as it may have been typed: with a hyphen or without. */
const spellings = (name: string): string =>
  `unnest(array[${name}, replace(${name}, ' ', '-'), replace(${name}, '-', ' ')])`;

/**
 * People who are likely the one being typed, the likeliest first. One statement. A namesake (the names in either order, with a hyphen
 * or without) is told of here, where somebody looks, though at night a name alone makes no pair. A near name is told of only of people
 * who share something else, so only those are compared: near names among all would cost more than all else here.
 */
export async function alikeContacts(db: Database, typed: TypedContact): Promise<AlikeContact[]> {
  return db.query<AlikeContact>(
    `with typed as materialized (
       select plain_text(first_name || ' ' || last_name) as name_key,
         nullif(lower(btrim($3::text)), '') as email, phone_key($4::text) as phone_key,
         array(select plain_text(key) from ${spellings('first_name')} as f, ${spellings('last_name')} as l,
           lateral (values (f || ' ' || l), (l || ' ' || f)) as either (key)) as same_names
       from (select nullif(btrim($1::text), '') as first_name, nullif(btrim($2::text), '') as last_name) as given
     ),
     candidates (id) as (
       ${unlessCrowded(`select id ${living} and lower(email) = (select email from typed)`)}
       union ${unlessCrowded(`select id ${living} and phone_key = (select phone_key from typed)`)}
       union (select id ${living} and name_key = any((select same_names from typed)::text[]) limit 50)
       union (
         select known.id from typed cross join contact_roles role join contacts known on known.id = role.contact_id and known.deleted_at is null
         where role.company_id = any($5::uuid[]) and ${alikeNames('known.name_key', 'typed.name_key')}
       )
     ),
     scored as (
       ${scoredContacts({
         select: `b.id, b.first_name || ' ' || b.last_name as name`,
         from: 'candidates join contacts b on b.id = candidates.id and b.deleted_at is null and b.id is distinct from $6::uuid cross join typed a',
         shareCompany: 'exists (select from contact_roles where contact_id = b.id and company_id = any($5::uuid[]))',
       })}
     )
     select id, name, reasons, points,
       (select c.name from contact_roles r join companies c on c.id = r.company_id and c.deleted_at is null
        where r.contact_id = scored.id order by r.position limit 1) as company
     from scored where ${isWorthShowing('points')} and reasons <> array['near_name']
     order by points desc, name collate "fi-x-icu", id limit ${mostAlike}`,
    [
      typed.firstName ?? null,
      typed.lastName ?? null,
      typed.email ?? null,
      typed.phone ?? null,
      typed.companyIds ?? [],
      typed.exceptId ?? null,
    ],
  );
}
