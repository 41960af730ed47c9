import type { Day } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import { countedInteraction } from '../counted.js';

/** Months that have interactions but were never counted, and those that something has changed since. */
const due = `
  select month::text as month from (
    select month from changed_months
    union
    select generate_series(date_trunc('month', min(occurred_on)::timestamp), max(occurred_on)::timestamp, interval '1 month')::date
    from interactions
    except
    select month from counted_months where month not in (select month from changed_months)
  ) due
  where month is not null
  order by month`;

const ofMonth = countedInteraction('i', { firstDay: '$1::date', dayAfter: `($1::date + interval '1 month')::date` });

/**
 * Counts one month again. The order matters: the month's notes go before the counting begins, so a change that commits
 * meanwhile leaves its note, and the month is counted from the records until the next time.
 */
async function countMonth(db: Database, month: Day): Promise<void> {
  await db.transaction(async () => {
    await db.query(
      'insert into counted_months (month) values ($1) on conflict (month) do update set counted_at = now()',
      [month],
    );
    await db.query('delete from changed_months where month = $1', [month]);
    await db.query('delete from interaction_months where month = $1', [month]);
    await db.query('delete from contact_months where month = $1', [month]);
    await db.query(
      `insert into interaction_months (month, type, interactions, here)
       select $1::date, i.type, count(*), count(*) filter (where own.interaction_id is not null)
       from interactions i
       left join (
         select distinct ic.interaction_id
         from interactions i
         join interaction_companies ic on ic.interaction_id = i.id
         join companies c on c.id = ic.company_id and c.deleted_at is null
         join municipality m on m.code = c.municipality_code
         where ${ofMonth}
       ) own on own.interaction_id = i.id
       where ${ofMonth}
       group by i.type`,
      [month],
    );
    await db.query(
      `insert into contact_months (month, company_id, interactions, last_on)
       select $1::date, ic.company_id, count(*), max(i.occurred_on)
       from interactions i
       join interaction_companies ic on ic.interaction_id = i.id
       where ${ofMonth}
       group by ic.company_id`,
      [month],
    );
  });
}

/** Counts the months whose count does not stand, each in its own transaction. Safe to run twice, and at the same time. */
export async function refreshMonths(db: Database): Promise<number> {
  const months = await db.query<{ month: Day }>(due);
  for (const { month } of months) await countMonth(db, month);
  return months.length;
}
