import { isRestricted } from '../../../contacts/index.js';
import type { Database } from '../../../platform/index.js';
import type { AlikeBy } from '@elinvoima/contracts';
import { contactFields } from '../table-record.js';

/** A person as an import compares them with a row. */
export interface KnownContact {
  id: string;
  version: number;
  title: string;
  current: Record<string, unknown>;
  /** Titles by company. */
  roles: Record<string, string | null>;
  /** Nothing new may be written of them (GDPR 18). */
  restricted: boolean;
}

const known = `c.id, c.version, c.first_name || ' ' || c.last_name as title, ${isRestricted('c')} as restricted,
  jsonb_build_object(${contactFields.map(({ field, column }) => `'${field}', c.${column}`).join(', ')}) as current,
  (select coalesce(jsonb_object_agg(cr.company_id, cr.title), '{}') from contact_roles cr where cr.contact_id = c.id) as roles`;

/** One living person; null when they are gone. */
export async function contactOfTable(db: Database, id: string): Promise<KnownContact | null> {
  const [row] = await db.query<KnownContact>(
    `select ${known} from contacts c where c.id = $1 and c.deleted_at is null`,
    [id],
  );
  return row ?? null;
}

export interface ContactAsked {
  n: number;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  companyId: string | null;
}

export interface ContactFound extends KnownContact {
  n: number;
  by: AlikeBy;
  /** The same address or phone, but another name: an office's, or a person who has changed theirs. */
  sameName: boolean;
}

/** A row as it is compared, by the rule that people's own keys come from. */
export interface ContactKeys {
  n: number;
  nameKey: string;
  phoneKey: string | null;
}

/** Names and phones as they are compared. One statement. */
export async function keysOfContacts(db: Database, rows: readonly ContactAsked[]): Promise<Map<number, ContactKeys>> {
  const keys = await db.query<ContactKeys>(
    `select n, plain_text("firstName" || ' ' || "lastName") as "nameKey", phone_key(phone) as "phoneKey"
     from jsonb_to_recordset($1::jsonb) as r(n integer, "firstName" text, "lastName" text, phone text)`,
    [JSON.stringify(rows)],
  );
  return new Map(keys.map((one) => [one.n, one]));
}

/** As many of those alike as people are shown, and enough to tell whether the likeliest is the only one. */
const mostAlike = 3;

/**
 * Living people under the row's e-mail, its name in its company, or its name and phone; in this order, the likeliest only. One
 * statement, of one look-up after another: for a thousand rows the planner would rather read everybody, twice.
 */
export function contactsAlike(
  db: Database,
  rows: readonly ContactAsked[],
  keys: ReadonlyMap<number, ContactKeys>,
): Promise<ContactFound[]> {
  const asked = rows.map(({ n, email, companyId }) => ({ ...keys.get(n), n, email, companyId }));
  const among = (where: string) => `cross join lateral (select * from contacts t where ${where} offset 0) c`;
  return db.query<ContactFound>(
    `with r as materialized (
       select n, "nameKey", lower(email) as email, "phoneKey", "companyId"
       from jsonb_to_recordset($1::jsonb) as r(n integer, "nameKey" text, email text, "phoneKey" text, "companyId" uuid)
     ), alike as (
       select r.n, c.id, c.name_key = r."nameKey" as "sameName", c.created_at, 'email' as by, 1 as place
       from r ${among('lower(t.email) = r.email and t.deleted_at is null')}
       union all
       select r.n, c.id, true, c.created_at, 'name', 2
       from r join contact_roles cr on cr.company_id = r."companyId"
         ${among('t.id = cr.contact_id and t.name_key = r."nameKey" and t.deleted_at is null')}
       union all
       select r.n, c.id, c.name_key = r."nameKey", c.created_at, 'phone', 3
       from r ${among('t.phone_key = r."phoneKey" and t.deleted_at is null')}
     ), likeliest as (
       select *, row_number() over (partition by n order by "sameName" desc, place, created_at, id) as rank
       from (select distinct on (n, id) * from alike order by n, id, place) one
     )
     select a.n, a.by, a."sameName", ${known}
     from likeliest a ${among('t.id = a.id')} where a.rank <= ${mostAlike} order by a.n, a.rank`,
    [JSON.stringify(asked)],
  );
}
