import type { ContactDuplicateReason } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { scoredContacts } from './contact-rule.js';
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

/**
 * People who are likely the one being typed, the likeliest first. One statement. A namesake is told of here, where somebody looks,
 * though at night a name alone makes no pair.
 */
export async function alikeContacts(db: Database, typed: TypedContact): Promise<AlikeContact[]> {
  const name = typed.firstName && typed.lastName ? `${typed.firstName} ${typed.lastName}` : null;
  return db.query<AlikeContact>(
    `with typed as materialized (
       select plain_text($1::text) as name_key, nullif(lower(btrim($2::text)), '') as email, phone_key($3::text) as phone_key
     ),
     candidates (id) as (
       ${unlessCrowded(`select id ${living} and lower(email) = (select email from typed)`)}
       union ${unlessCrowded(`select id ${living} and phone_key = (select phone_key from typed)`)}
       union (select found.id from typed cross join lateral contacts_named_like(typed.name_key) as found (id) limit 50)
     ),
     scored as (
       ${scoredContacts({
         select: `b.id, b.first_name || ' ' || b.last_name as name`,
         from: 'candidates join contacts b on b.id = candidates.id and b.deleted_at is null and b.id is distinct from $5::uuid cross join typed a',
         shareCompany: 'exists (select from contact_roles where contact_id = b.id and company_id = any($4::uuid[]))',
       })}
     )
     select id, name, reasons, points,
       (select c.name from contact_roles r join companies c on c.id = r.company_id and c.deleted_at is null
        where r.contact_id = scored.id order by r.position limit 1) as company
     from scored where ${isWorthShowing('points')} and reasons <> array['near_name']
     order by points desc, name collate "fi-x-icu", id limit ${mostAlike}`,
    [name, typed.email ?? null, typed.phone ?? null, typed.companyIds ?? [], typed.exceptId ?? null],
  );
}
