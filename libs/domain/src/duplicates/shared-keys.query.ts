import { sharedByTooMany, type DuplicateKind } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { namesOfCompanies } from './company-rule.js';
import type { SharedKey } from './duplicate-search.entity.js';

const crowded = (kind: DuplicateKind, reason: SharedKey['reason'], keys: string): string =>
  `select '${kind}' as kind, '${reason}' as reason, key, count(distinct id)::integer as records
   from (${keys}) as keys (id, key) where key is not null group by key having count(distinct id) > ${sharedByTooMany}`;

const companies = 'from companies where deleted_at is null and not housing';
const contacts = 'from contacts where deleted_at is null';

/** The keys that more records have than can be one, the most shared first. One statement. */
export const keysOfTooMany = (db: Database): Promise<SharedKey[]> =>
  db.query<SharedKey>(`
    ${crowded('company', 'same_name', `select company_id, key from (${namesOfCompanies}) as named`)}
    union all ${crowded('company', 'same_email', `select id, lower(email) ${companies}`)}
    union all ${crowded('company', 'same_phone', `select id, phone_key ${companies}`)}
    union all ${crowded('company', 'same_website', `select id, website_key ${companies}`)}
    union all ${crowded('contact', 'same_email', `select id, lower(email) ${contacts}`)}
    union all ${crowded('contact', 'same_phone', `select id, phone_key ${contacts}`)}
    order by records desc, key`);
