import { createHash } from 'node:crypto';
import type { Database } from '../platform/index.js';

export interface IndexedCompany {
  id: string;
  name: string;
  businessId: string | null;
  /** Earlier, parallel and auxiliary names that differ from the name. */
  otherNames: string[];
  postalCode: string | null;
  postOffice: string | null;
}

export interface CompanyNameIndex {
  /** Names this very content: equal words have an equal one. */
  etag: string;
  items: IndexedCompany[];
}

/**
 * Every company by its names, for a device that searches in memory. The whole list, not a page: half an index would silently
 * not find. Housing companies are left out as in lists. One statement.
 */
export async function companyNameIndex(db: Database): Promise<CompanyNameIndex> {
  const items = await db.query<IndexedCompany>(
    `select c.id, c.name, c.business_id as "businessId", coalesce(n.names, '{}') as "otherNames",
       c.postal_code as "postalCode", c.post_office as "postOffice"
     from companies c
     left join (
       select n.company_id, array_agg(distinct n.name) as names
       from company_names n join companies own on own.id = n.company_id
       where lower(n.name) <> lower(own.name) group by n.company_id
     ) n on n.company_id = c.id
     where c.deleted_at is null and not c.housing
     order by c.name collate "fi-x-icu", c.id`,
  );
  const etag = createHash('sha256').update(JSON.stringify(items)).digest('base64url').slice(0, 22);
  return { etag: `"${etag}"`, items };
}
