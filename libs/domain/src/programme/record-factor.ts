import { RuleBroken, type Database } from '../platform/index.js';

/**
 * Refuses a general group (satisfaction) as a record's primary factor: it holds indicators, and no record belongs to it. What
 * no programme knows is let through, since programmes change and records stay. No statement when nothing was given.
 */
export async function demandRecordFactor(db: Database, code: string | null | undefined): Promise<void> {
  if (code === null || code === undefined) return;
  const [group] = await db.query<{ code: string }>(
    `select f.code from programme_factors f join programmes p on p.id = f.programme_id
     where f.code = $1 and f.kind = 'general' and p.state = 'adopted' and p.deleted_at is null limit 1`,
    [code],
  );
  if (group !== undefined) throw RuleBroken.at('/primaryFactor', 'factor-unknown');
}
