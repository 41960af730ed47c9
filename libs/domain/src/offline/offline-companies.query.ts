import { addMonths, type Day } from '@elinvoima/contracts';
import { reachableCompanies, type ReachableCompany } from '../companies/index.js';
import { contactsOfCompanies, type ContactRow } from '../contacts/index.js';
import { openPromises, type FollowUpRow } from '../follow-ups/index.js';
import type { Actor, Database } from '../platform/index.js';
import { lastMeetings, type TimelineItem } from '../timeline/index.js';

/** What a person's device may keep for a day without a network. A part that one may not read is empty. */
export interface OfflineCompanies {
  companies: ReachableCompany[];
  contacts: ContactRow[];
  /** Open ones: one's own, and those about the companies. */
  promises: FollowUpRow[];
  meetings: { companyId: string; items: TimelineItem[] }[];
}

/** What a device holds is as little as serves: more companies than this nobody meets in a fortnight. */
const mostCompanies = 200;
const meetingsEach = 5;

/**
 * The companies that a person is likely to need on the way: promised something, met within half a year, one's own, or opened
 * lately on the device (`opened`); in that order, two hundred at most. Five statements, whatever their number.
 */
export async function offlineCompanies(
  db: Database,
  actor: Actor,
  today: Day,
  opened: readonly string[],
): Promise<OfflineCompanies> {
  if (actor.id === null) return { companies: [], contacts: [], promises: [], meetings: [] };
  const ids = await likelyCompanies(db, actor.id, today, opened);
  const may = (permission: Parameters<typeof actor.permissions.has>[0]) => actor.permissions.has(permission);
  return {
    companies: await reachableCompanies(db, ids),
    contacts: may('contacts.read') ? await contactsOfCompanies(db, ids) : [],
    promises:
      may('follow-ups.read') || may('follow-ups.write-own')
        ? await openPromises(db, actor, today, { ownerId: actor.id, companyIds: ids })
        : [],
    meetings: await lastMeetings(db, actor, ids, meetingsEach),
  };
}

/** The most likely first. A promise hangs on a company itself or on an interaction with it. */
async function likelyCompanies(db: Database, userId: string, today: Day, opened: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `with likely (id, rank, at) as (
       select f.subject_id, 1, f.due_on::timestamptz from follow_ups f
       where f.owner_id = $1 and f.done_at is null and f.deleted_at is null and f.subject_kind = 'company'
       union all
       select ic.company_id, 1, f.due_on::timestamptz
       from follow_ups f join interaction_companies ic on f.subject_kind = 'interaction' and ic.interaction_id = f.subject_id
       where f.owner_id = $1 and f.done_at is null and f.deleted_at is null
       union all
       select o.id, 2, now() from unnest($3::uuid[]) o (id)
       union all
       select ic.company_id, 3, max(i.occurred_at)
       from interaction_staff s
       join interactions i on i.id = s.interaction_id and i.deleted_at is null and i.occurred_on >= $2::date
       join interaction_companies ic on ic.interaction_id = i.id
       where s.user_id = $1 group by ic.company_id
       union all
       select c.id, 4, c.updated_at from companies c where c.owner_id = $1
     )
     select c.id from (select id, min(rank) as rank, max(at) as at from likely group by id) l
     join companies c on c.id = l.id and c.deleted_at is null
     order by l.rank, l.at desc, c.id limit ${mostCompanies}`,
    [userId, addMonths(today, -6), opened],
  );
  return rows.map(({ id }) => id);
}
