import { publicSiteStatuses, type EnquiryKind } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

export interface PublicSiteName {
  id: string;
  name: string;
  kind: EnquiryKind;
}

/** Those of some sites that anybody may see, as the catalogue shows them, by name. Ids of others and what is no id are passed over. One statement. */
export async function publicSites(db: Database, ids: readonly string[]): Promise<PublicSiteName[]> {
  const given = ids.filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)).slice(0, 5);
  if (given.length === 0) return [];
  return db.query<PublicSiteName>(
    `select id, name, kind from sites
     where id = any($1::uuid[]) and is_public and deleted_at is null and status = any($2::text[]) order by name, id`,
    [given, publicSiteStatuses],
  );
}
