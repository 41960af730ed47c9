import type { Day } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { assessmentDueOn, idleOn } from './cooperation-list.query.js';

export interface FlaggedCooperation {
  id: string;
  name: string;
  /** Active, but nothing done together for twelve months. */
  idle: boolean;
  /** Its effect waits for an assessment. */
  assessmentDue: boolean;
}

/** The cooperations of one owner that ask for something on the day: do they still live, and what came of them? One statement. */
export const flaggedCooperationsOf = (
  db: Database,
  ownerId: string,
  day: Day,
): Promise<{ count: number; items: FlaggedCooperation[] }> =>
  db.one(
    `with flagged as (
       select k.id, k.name, ${idleOn('$2')} as idle, ${assessmentDueOn('$2')} as "assessmentDue"
       from cooperations k where k.owner_id = $1::uuid and k.deleted_at is null
     ), asking as (select * from flagged where idle or "assessmentDue")
     select (select count(*)::int from asking) as count,
       (select coalesce(jsonb_agg(first), '[]')
        from (select * from asking order by idle desc, name collate "fi-x-icu", id limit 5) first) as items`,
    [ownerId, day],
  );
