import { parseBusinessId, type CompanyDuplicateReason } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { namesOfCompanies, nameRelations, scoredCompanies, squeezedName } from './company-rule.js';
import { isWorthShowing } from './rule-sql.js';
import { mostAlike, unlessCrowded } from './typed-keys.js';

/** What somebody is typing into a company's form: whatever is there by now. */
export interface TypedCompany {
  name?: string | undefined;
  businessId?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  website?: string | undefined;
  postalCode?: string | undefined;
  /** The record that is being edited. */
  exceptId?: string | undefined;
}

export interface AlikeCompany {
  id: string;
  name: string;
  businessId: string | null;
  postOffice: string | null;
  reasons: CompanyDuplicateReason[];
  points: number;
}

const near = nameRelations.indexOf('near_name') + 1;
const living = 'from companies where deleted_at is null';

/** Companies that are likely the one being typed, the likeliest first. One statement, by the indexes of the keys. */
export async function alikeCompanies(db: Database, typed: TypedCompany): Promise<AlikeCompany[]> {
  const businessId = typed.businessId === undefined ? null : parseBusinessId(typed.businessId);
  return db.query<AlikeCompany>(
    `with typed as materialized (
       select null::uuid as id, company_name_key($1::text) as name_key, ${squeezedName('$1::text')} as squeezed, $2::text as business_id,
         nullif(lower(btrim($3::text)), '') as email, phone_key($4::text) as phone_key, website_key($5::text) as website_key,
         $6::text as postal_code, null::text as post_office, null::text as municipality_code, false as housing
     ),
     candidates (id) as (
       select id ${living} and business_id = (select business_id from typed)
       union ${unlessCrowded(`select id ${living} and name_key = (select name_key from typed)`)}
       union ${unlessCrowded('select company_id as id from company_names where name_key = (select name_key from typed)')}
       union (select found.id from typed cross join lateral companies_named_like(typed.name_key) as found (id) limit 20)
       union ${unlessCrowded(`select id ${living} and lower(email) = (select email from typed)`)}
       union ${unlessCrowded(`select id ${living} and phone_key = (select phone_key from typed)`)}
       union ${unlessCrowded(`select id ${living} and website_key = (select website_key from typed)`)}
     ),
     pairs as materialized (
       select c.id, coalesce((select min(named.relation) from (${namesOfCompanies}) as named
         where named.company_id = c.id and named.key = (select squeezed from typed)), ${near}) as relation
       from candidates c where c.id is distinct from $7::uuid
     ),
     scored as (
       ${scoredCompanies({
         select: 'b.id, b.name, b.business_id, b.post_office',
         from: 'pairs join companies b on b.id = pairs.id and b.deleted_at is null cross join typed a',
       })}
     )
     select id, name, business_id as "businessId", post_office as "postOffice", reasons, points
     from scored where ${isWorthShowing('points')} order by points desc, name collate "fi-x-icu", id limit ${mostAlike}`,
    [
      typed.name ?? null,
      businessId?.ok ? businessId.businessId : null,
      typed.email ?? null,
      typed.phone ?? null,
      typed.website ?? null,
      typed.postalCode ?? null,
      typed.exceptId ?? null,
    ],
  );
}
