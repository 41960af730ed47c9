import type { Day, InformationRequestKind } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { lastDay, lateRequest } from './information-request-list.query.js';
import { warnedUntil } from './warn-of-requests.js';

/** An open request whose last day is near or past. Neither who asked nor what: it is told in mails and kept on devices. */
export interface NearRequest {
  id: string;
  /** 3/2026 */
  code: string;
  kind: InformationRequestKind;
  lastDay: Day;
}

/** What waits for an answer: how many, how many of them too long, by when the next is due, and those whose day is near. */
export interface WaitingRequests {
  count: number;
  late: number;
  nextOn: Day | null;
  /** How many are near their last day or past it, and the ten soonest of them. */
  near: number;
  items: NearRequest[];
}

const waits = `r.state = 'open' and r.deleted_at is null`;
/** Near from the day on which the warning goes out. */
const isNear = `${lastDay} <= $2::date`;
const columns = `r.id, r.number || '/' || r.year as code, r.kind, ${lastDay}::text as "lastDay"`;

/** One statement. */
export const waitingRequests = (db: Database, today: Day): Promise<WaitingRequests> =>
  db.one(
    `select count(*)::int as count, count(*) filter (where ${lateRequest('$1')})::int as late, min(${lastDay})::text as "nextOn",
       count(*) filter (where ${isNear})::int as near,
       (select coalesce(jsonb_agg(soonest), '[]') from (
          select ${columns} from information_requests r where ${waits} and ${isNear} order by ${lastDay}, r.id limit 10) soonest) as items
     from information_requests r where ${waits}`,
    [today, warnedUntil(today)],
  );

/** Those near their last day that somebody looks after, and those that nobody does; the soonest due first. One statement. */
export const nearRequests = (db: Database, ownerIdOrNone: string, today: Day): Promise<NearRequest[]> =>
  db.query(
    `select ${columns} from information_requests r
     where ${waits} and ${isNear} and (r.owner_id is null or r.owner_id = $1) order by ${lastDay}, r.id`,
    [ownerIdOrNone, warnedUntil(today)],
  );
