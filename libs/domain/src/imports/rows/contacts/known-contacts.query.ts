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
}

const known = `c.id, c.version, c.first_name || ' ' || c.last_name as title,
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

/** Living people under the row's e-mail, its name in its company, or its name and phone; in this order. One statement. */
export function contactsAlike(db: Database, rows: readonly ContactAsked[]): Promise<ContactFound[]> {
  return db.query<ContactFound>(
    `with r as materialized (
       select n, plain_text("firstName" || ' ' || "lastName") as "nameKey", lower(email) as email, phone_key(phone) as "phoneKey", "companyId"
       from jsonb_to_recordset($1::jsonb) as r(n integer, "firstName" text, "lastName" text, email text, phone text, "companyId" uuid)
     ), alike as (
       select r.n, r."nameKey", c.id, 'email' as by, 1 as place from r join contacts c on lower(c.email) = r.email and c.deleted_at is null
       union all
       select r.n, r."nameKey", c.id, 'name', 2 from r join contacts c on c.name_key = r."nameKey" and c.deleted_at is null
         join contact_roles cr on cr.contact_id = c.id and cr.company_id = r."companyId"
       union all
       select r.n, r."nameKey", c.id, 'phone', 3 from r join contacts c on c.phone_key = r."phoneKey" and c.deleted_at is null
     ), one as (select distinct on (n, id) * from alike order by n, id, place)
     select a.n, a.by, c.name_key = a."nameKey" as "sameName", ${known}
     from one a join contacts c on c.id = a.id
     order by a.n, (c.name_key = a."nameKey") desc, a.place, c.created_at, c.id`,
    [JSON.stringify(rows)],
  );
}

/** Names and phones as they are compared, for telling the rows of one file apart. One statement. */
export async function keysOfContacts(
  db: Database,
  rows: readonly ContactAsked[],
): Promise<Map<number, { nameKey: string; phoneKey: string | null }>> {
  const keys = await db.query<{ n: number; nameKey: string; phoneKey: string | null }>(
    `select n, plain_text("firstName" || ' ' || "lastName") as "nameKey", phone_key(phone) as "phoneKey"
     from jsonb_to_recordset($1::jsonb) as r(n integer, "firstName" text, "lastName" text, phone text)`,
    [JSON.stringify(rows)],
  );
  return new Map(keys.map(({ n, ...rest }) => [n, rest]));
}
