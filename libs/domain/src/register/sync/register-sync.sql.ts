import type { Database } from '../../platform/index.js';
import { RegisterSync } from './register-sync.entity.js';

/** Where a reading goes next, and by how much its counts grow. What is not named stays. */
export interface Progress {
  stage?: RegisterSync['stage'];
  place?: number;
  page?: number;
  firstPageKey?: string | null;
  afterBusinessId?: string;
  requests?: number;
  companiesRead?: number;
  companiesHere?: number;
  askedOneByOne?: number;
  unreadable?: number;
  changesFound?: number;
  isDone?: true;
}

/** The reading, for this worker alone until the claim ends; null when another has it, it waits, or it is over. */
export async function claim(db: Database, id: string, now: Date, milliseconds: number): Promise<RegisterSync | null> {
  const taken = await db.query(
    `update register_syncs set state = 'running', claimed_until = $3, next_try_at = null
     where id = $1 and finished_at is null and (claimed_until is null or claimed_until <= $2) and (next_try_at is null or next_try_at <= $2)
     returning id`,
    [id, now, new Date(now.getTime() + milliseconds)],
  );
  return taken.length === 0 ? null : db.repository(RegisterSync).findOneByOrFail({ id });
}

/** Whether the reading still stands where the caller believes it to; keeps it there until the transaction ends. */
export async function standsThere(db: Database, sync: RegisterSync): Promise<boolean> {
  const [there] = await db.query(
    `select 1 from register_syncs where id = $1 and stage = $2 and place = $3 and page = $4
       and after_business_id is not distinct from $5 and finished_at is null for update`,
    [sync.id, sync.stage, sync.place, sync.page, sync.afterBusinessId],
  );
  return there !== undefined;
}

/** Moves the reading on from where it stands. */
export async function advance(
  db: Database,
  from: RegisterSync,
  to: Progress,
  now: Date,
  milliseconds: number,
): Promise<RegisterSync> {
  const isDone = to.isDone ?? false;
  await db.query(
    `update register_syncs set stage = $2, place = $3, page = $4, first_page_key = $5, after_business_id = $6,
       requests = requests + $7, companies_read = companies_read + $8, companies_here = companies_here + $9,
       asked_one_by_one = asked_one_by_one + $10, unreadable = unreadable + $11, changes_found = changes_found + $12,
       state = case when $13 then 'done' else state end, finished_at = $14, claimed_until = $15, problem = null, failures = 0
     where id = $1`,
    [
      from.id,
      to.stage ?? from.stage,
      to.place ?? from.place,
      to.page ?? from.page,
      to.firstPageKey === undefined ? from.firstPageKey : to.firstPageKey,
      to.afterBusinessId ?? from.afterBusinessId,
      to.requests ?? 0,
      to.companiesRead ?? 0,
      to.companiesHere ?? 0,
      to.askedOneByOne ?? 0,
      to.unreadable ?? 0,
      to.changesFound ?? 0,
      isDone,
      isDone ? now : null,
      isDone ? null : new Date(now.getTime() + milliseconds),
    ],
  );
  return db.repository(RegisterSync).findOneByOrFail({ id: from.id });
}

/** The next company of ours that has not come in this reading. Those that we and the register know as ceased rest. */
export async function nextOneByOne(db: Database, sync: RegisterSync): Promise<string | null> {
  const [next] = await db.query<{ businessId: string }>(
    `select c.business_id as "businessId" from companies c left join company_register_records r on r.company_id = c.id
     where c.deleted_at is null and c.business_id > coalesce($1, '') and (r.fetched_at is null or r.fetched_at < $2)
       and not (c.status = 'ceased' and (r.ended_on is not null or r.trade_register_status is not distinct from '4'))
     order by c.business_id limit 1`,
    [sync.afterBusinessId, sync.startedAt],
  );
  return next?.businessId ?? null;
}
