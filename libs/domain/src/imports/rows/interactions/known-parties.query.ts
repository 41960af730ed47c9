import { isRestricted } from '../../../contacts/index.js';
import type { Database } from '../../../platform/index.js';

export interface PartiesAsked {
  n: number;
  companyId: string | null;
  contactEmail: string | null;
  contactName: string | null;
  /** An e-mail address, or a colleague's name. */
  staff: string | null;
}

export interface Parties {
  n: number;
  contactId: string | null;
  /** Nothing new may be written of that person (GDPR 18). */
  restricted: boolean;
  staffId: string | null;
}

/** The one that a row's words name; several name nobody. */
const only = (ids: string): string =>
  `(select case when count(distinct p.id) = 1 then min(p.id::text)::uuid end from (${ids}) p)`;

/** Who took part: the person by e-mail, else by name among the company's people; the colleague by e-mail or name. One statement. */
export async function partiesOfRows(db: Database, asked: readonly PartiesAsked[]): Promise<Map<number, Parties>> {
  const some = asked.filter(({ contactEmail, contactName, staff }) => contactEmail ?? contactName ?? staff);
  const rows = await db.query<Parties>(
    `with r as materialized (
       select n, "companyId", lower("contactEmail") as email, plain_text("contactName") as "nameKey", lower(staff) as staff
       from jsonb_to_recordset($1::jsonb) as r(n integer, "companyId" uuid, "contactEmail" text, "contactName" text, staff text)
     )
     select named.*,
       coalesce((select ${isRestricted('p')} from contacts p where p.id = named."contactId"), false) as restricted
     from (select r.n,
       case when r.email is not null
         then ${only(`select c.id from contacts c where lower(c.email) = r.email and c.deleted_at is null
           and (r."nameKey" is null or c.name_key = r."nameKey" or not exists (
             select from contacts o where lower(o.email) = r.email and o.deleted_at is null and o.name_key = r."nameKey"))`)}
         when r."nameKey" is not null and r."companyId" is not null
         then ${only(`select c.id from contacts c join contact_roles cr on cr.contact_id = c.id and cr.company_id = r."companyId"
           where c.name_key = r."nameKey" and c.deleted_at is null`)}
         when r."nameKey" is not null
         then ${only(`select c.id from contacts c where c.name_key = r."nameKey" and c.deleted_at is null`)}
       end as "contactId",
       case when r.staff is not null
         then ${only(`select u.id from users u where lower(u.email) = r.staff or lower(u.name) = r.staff`)} end as "staffId"
     from r offset 0) named`,
    [JSON.stringify(some)],
  );
  return new Map(rows.map((row) => [row.n, row]));
}

export interface Logged {
  n: number;
  companyId?: string;
  contactId?: string;
  occurredAt: string;
  type: string;
  subject: string;
}

/** What has been logged already: the same company (or person), instant, type and subject. One statement. */
export function alreadyLogged(
  db: Database,
  rows: readonly Logged[],
): Promise<{ n: number; id: string; title: string }[]> {
  return db.query(
    `select distinct on (r.n) r.n, i.id, i.subject as title
     from jsonb_to_recordset($1::jsonb) as r(n integer, "companyId" uuid, "contactId" uuid, "occurredAt" timestamptz, type text, subject text)
     join interactions i on i.occurred_at = r."occurredAt" and i.type = r.type and lower(i.subject) = lower(r.subject) and i.deleted_at is null
     where case when r."companyId" is null
         then exists (select from interaction_contacts ic where ic.interaction_id = i.id and ic.contact_id = r."contactId")
         else exists (select from interaction_companies ic where ic.interaction_id = i.id and ic.company_id = r."companyId") end
     order by r.n, i.id`,
    [
      JSON.stringify(
        rows.map(({ n, companyId, contactId, occurredAt, type, subject }) => ({
          n,
          companyId,
          contactId,
          occurredAt,
          type,
          subject,
        })),
      ),
    ],
  );
}
