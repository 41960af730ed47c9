import type { Day } from '@elinvoima/contracts';
import { RuleBroken, type Database } from '../platform/index.js';

/** What names a goal: a measure or a project, as it would stand. */
export interface Purpose {
  primaryFactor?: string;
  goalCode?: string | null;
}

/**
 * Refuses a purpose without a goal once the programme in force has goals for its factor, and a goal that is not one of
 * them. What a record named before may stay as long as neither is touched: programmes change, records stay.
 */
export async function demandGoal(db: Database, day: Day, after: Purpose, before?: Purpose): Promise<void> {
  const { primaryFactor, goalCode = null } = after;
  const isUntouched = goalCode !== null && before?.goalCode === goalCode && before.primaryFactor === primaryFactor;
  if (primaryFactor === undefined || isUntouched) return;
  const goals = await db.query<{ code: string }>(
    `select g.code from programme_goals g
     where g.factor_code = $2 and g.programme_id = (
       select p.id from programmes p
       where p.state = 'adopted' and p.deleted_at is null
       order by p.valid_from <= $1::date desc, abs(p.valid_from - $1::date) limit 1)`,
    [day, primaryFactor],
  );
  if (goals.length === 0) return;
  if (goalCode === null) throw RuleBroken.at('/goalCode', 'goal-required');
  if (!goals.some(({ code }) => code === goalCode)) throw RuleBroken.at('/goalCode', 'goal-unknown');
}
