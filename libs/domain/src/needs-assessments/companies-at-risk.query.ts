import type { Day, NeedsFlag } from '@elinvoima/contracts';
import { needsFlagOn } from '../companies/index.js';
import type { Database } from '../platform/index.js';

/** The ids of living companies whose newest needs assessment says so on the day. One statement. */
export async function companiesFlagged(db: Database, flag: NeedsFlag, day: Day): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select c.id from companies c where c.deleted_at is null and c.status = 'active' and ${needsFlagOn(flag, 'c.id', '$1')} order by c.id`,
    [day],
  );
  return rows.map(({ id }) => id);
}

/** Companies that may leave, shrink or close. */
export const companiesAtRisk = (db: Database, day: Day): Promise<string[]> => companiesFlagged(db, 'at_risk', day);
