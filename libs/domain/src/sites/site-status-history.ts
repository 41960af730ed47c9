import { dayOf, presentSiteStatus, siteStatusFault, type SiteStatusLine } from '@elinvoima/contracts';
import { RuleBroken, demandPastDay, type Actor, type Database } from '../platform/index.js';
import type { StatusInput } from './site-input.js';
import { SiteStatusChange } from './site-status-change.entity.js';
import type { Site } from './site.entity.js';

export type StatusNow = NonNullable<ReturnType<typeof presentSiteStatus>>;

const linesOf = (db: Database, siteId: string): Promise<SiteStatusLine[]> =>
  db.query<SiteStatusLine>(
    `select id, status, since::text as since, until::text as until, recorded_at as "recordedAt"
     from site_status_changes where site_id = $1`,
    [siteId],
  );

/**
 * Writes a line into the history of a place and answers what stands today after it: a line for an earlier day does not overwrite
 * a newer one. Throws `RuleBroken` for a step that a place’s life does not know. The caller holds the place.
 */
export async function writeStatus(
  db: Database,
  actor: Actor,
  { id, kind }: Pick<Site, 'id' | 'kind'>,
  { status, since, until = null, note = null }: StatusInput,
  now: Date,
  byReservation: boolean,
): Promise<StatusNow> {
  const day = since ?? dayOf(now);
  demandPastDay('/since', day, now);
  const fault = siteStatusFault(kind, await linesOf(db, id), { status, since: day }, byReservation);
  if (fault !== null) throw RuleBroken.at('/status', fault);
  await db
    .repository(SiteStatusChange)
    .insert({ siteId: id, status, since: day, until, note: note || null, recordedAt: now, recordedBy: actor.id });
  const present = presentSiteStatus(await linesOf(db, id));
  if (present === null) throw new Error('a line that was just written is not there');
  return present;
}
