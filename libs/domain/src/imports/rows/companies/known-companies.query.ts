import type { Database } from '../../../platform/index.js';
import type { AlikeBy } from '@elinvoima/contracts';
import { companyFields } from '../table-record.js';

/** A company as an import compares it with a row. */
export interface KnownOfTable {
  id: string;
  version: number;
  inBin: boolean;
  businessId: string | null;
  current: Record<string, unknown>;
}

const current = `jsonb_build_object(${companyFields.map(({ field, column }) => `'${field}', c.${column}`).join(', ')})`;

/** Those with the business ids, the living before those in the bin. One statement. */
export async function companiesByBusinessId(
  db: Database,
  businessIds: readonly string[],
): Promise<Map<string, KnownOfTable>> {
  const rows = await db.query<KnownOfTable & { businessId: string }>(
    `select distinct on (c.business_id) c.id, c.version, c.deleted_at is not null as "inBin", c.business_id as "businessId", ${current} as current
     from companies c where c.business_id = any($1) order by c.business_id, c.deleted_at desc nulls first`,
    [businessIds],
  );
  return new Map(rows.map((row) => [row.businessId, row]));
}

/** One living company; null when it is gone. */
export async function companyOfTable(db: Database, id: string): Promise<KnownOfTable | null> {
  const [row] = await db.query<KnownOfTable>(
    `select c.id, c.version, false as "inBin", c.business_id as "businessId", ${current} as current
     from companies c where c.id = $1 and c.deleted_at is null`,
    [id],
  );
  return row ?? null;
}

/** What makes two companies likely the same, as the database derives it. */
export interface CompanyKeys {
  n: number;
  hasBusinessId: boolean;
  nameKey: string | null;
  town: string | null;
  postalCode: string | null;
  municipalityCode: string | null;
  email: string | null;
  phoneKey: string | null;
  websiteKey: string | null;
}

/** The keys of rows, by the rule that the records' own keys come from. One statement. */
export function keysOfRows(
  db: Database,
  rows: readonly { n: number; values: Readonly<Record<string, unknown>> }[],
): Promise<CompanyKeys[]> {
  return db.query<CompanyKeys>(
    `select n, v."businessId" is not null as "hasBusinessId", company_name_key(v.name) as "nameKey", plain_text(v."postOffice") as town, v."postalCode",
       v."municipalityCode", lower(v.email) as email, phone_key(v.phone) as "phoneKey", website_key(v.website) as "websiteKey"
     from jsonb_to_recordset($1::jsonb) as r(n integer, values jsonb)
       cross join lateral jsonb_to_record(r.values) as v("businessId" text, name text, "postOffice" text, "postalCode" text, "municipalityCode" text, email text, phone text, website text)
     order by n`,
    [JSON.stringify(rows.map(({ n, values }) => ({ n, values })))],
  );
}

export interface LikelyCompany {
  n: number;
  id: string;
  title: string;
  by: AlikeBy;
}

/** Two different business ids are two companies, however alike they are otherwise. */
const mayBeSame = 'c.deleted_at is null and not (r."hasBusinessId" and c.business_id is not null)';
const near = `(coalesce(r.town, r."postalCode", r."municipalityCode") is null or coalesce(c.post_office, c.postal_code, c.municipality_code) is null
  or plain_text(c.post_office) = r.town or c.postal_code = r."postalCode" or c.municipality_code = r."municipalityCode")`;

/** Living companies that resemble the rows: by name (also an earlier one) and town, e-mail, phone or website. One statement, each by its index. */
export function companiesAlike(db: Database, keys: readonly CompanyKeys[]): Promise<LikelyCompany[]> {
  return db.query<LikelyCompany>(
    `with r as materialized (
       select * from jsonb_to_recordset($1::jsonb) as r(n integer, "hasBusinessId" boolean, "nameKey" text, town text, "postalCode" text,
         "municipalityCode" text, email text, "phoneKey" text, "websiteKey" text)
     ), alike as (
       select r.n, c.id, c.name, 'name' as by, 1 as place from r join companies c on c.name_key = r."nameKey" where ${mayBeSame} and ${near}
       union all
       select r.n, c.id, c.name, 'name', 2 from r join company_names m on m.name_key = r."nameKey" join companies c on c.id = m.company_id where ${mayBeSame} and ${near}
       union all
       select r.n, c.id, c.name, 'email', 3 from r join companies c on lower(c.email) = r.email where ${mayBeSame}
       union all
       select r.n, c.id, c.name, 'phone', 4 from r join companies c on c.phone_key = r."phoneKey" where ${mayBeSame}
       union all
       select r.n, c.id, c.name, 'website', 5 from r join companies c on c.website_key = r."websiteKey" where ${mayBeSame}
     )
     select n, id, name as title, by from (
       select *, row_number() over (partition by n order by place, name, id) as rank
       from (select distinct on (n, id) * from alike order by n, id, place) one
     ) ranked where rank <= 3 order by n, rank`,
    [JSON.stringify(keys)],
  );
}
