import type { Database } from '../platform/index.js';
import { isPublicSql } from '../sites/index.js';
import { living } from './site-pictures.query.js';

/** SQL: which rows there are, each as it was last written (`xmin`: no two writings of a row share it). Their order does not matter. */
const rows = (versions: string, from: string): string =>
  `(select count(*) || ':' || coalesce(sum(hashtextextended(${versions}, 0)), 0) from ${from})`;

/**
 * A word that changes with anything that the public catalogue shows: sites and areas that become public or cease to be, whatever is
 * written of them, their pictures, and the municipality's name. It is told by the rows themselves, so that no deed can forget to
 * tell of itself, and two that overlap cannot hide one another as their times could. One statement.
 */
export async function catalogueVersion(db: Database): Promise<string> {
  const { version } = await db.one<{ version: string }>(
    `select concat_ws(' ',
       ${rows(`s.id || ' ' || s.xmin`, `sites s where ${isPublicSql}`)},
       ${rows(`b.id || ' ' || b.xmin`, `business_areas b where b.is_public and b.deleted_at is null`)},
       ${rows(`p.attachment_id || ' ' || p.xmin || ' ' || a.xmin`, `${living} where ${isPublicSql}`)},
       (select m.xmin from municipality m)) as version`,
  );
  return version;
}
