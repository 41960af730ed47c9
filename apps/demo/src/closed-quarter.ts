import { addDays, dayOf, periodContaining, previousPeriod, startOfDay } from '@elinvoima/contracts';
import { FixedClock, systemActor, type Database } from '@elinvoima/domain/platform';
import { freeze } from '@elinvoima/domain/reports';

/** How many days after its end the made-up director closes a quarter. */
const daysUntilClosed = 8;

const summary =
  'Neljänneksellä panostettiin yrityskäynteihin. Tonttikyselyihin vastattiin pääosin luvatussa ajassa, ja aamukahvit toivat mukaan uusia yrityksiä.';
const factors = {
  F1: 'Käynneillä nousivat esiin osaajien saatavuus ja toimitilat.\n\nSyksyllä jatketaan samoilla teemoilla.',
};

/**
 * Closes the quarter before the last one that has ended, as the director did at the time, and then does to its records what
 * people do: two calls are entered late, a visit turns out to have been a meeting, one entry goes to the bin. The last quarter
 * that has ended stays open, so that it can be closed by hand.
 */
export async function closeEarlierQuarter(db: Database, now: Date): Promise<void> {
  const period = previousPeriod(previousPeriod(periodContaining('quarter', dayOf(now))));
  await db.query('insert into report_texts (period, summary, factors) values ($1, $2, $3)', [
    period.code,
    summary,
    JSON.stringify(factors),
  ]);
  const closedAt = new Date(startOfDay(addDays(period.dayAfter, daysUntilClosed)).getTime() + 10 * 3_600_000);
  const { id } = await db.one<{ id: string }>(`select id from users where role = 'director' order by id limit 1`);
  const director = { ...systemActor, id };
  await db.oneSnapshot(() => freeze(db, new FixedClock(closedAt), director, period, 1));
  const counted = `status = 'complete' and deleted_at is null and occurred_on >= '${period.firstDay}' and occurred_on < '${period.dayAfter}'`;
  await db.transaction(async () => {
    await db.query(
      `with late as (
         insert into interactions (type, occurred_at, subject, direction, topics, created_by)
         select 'call', i.occurred_at + interval '1 hour', 'Jatkopuhelu: ' || left(i.subject, 250), i.direction, i.topics, i.created_by
         from interactions i where ${counted} order by i.occurred_at desc, i.id limit 2
         returning id
       )
       insert into interaction_companies (interaction_id, company_id)
       select late.id, (select c.id from companies c where c.deleted_at is null and c.status = 'active' order by c.id limit 1) from late`,
    );
    await db.query(
      `update interactions set type = 'meeting', version = version + 1, updated_at = now()
       where id = (select id from interactions where ${counted} and type = 'visit' order by occurred_at, id limit 1)`,
    );
    await db.query(
      `update interactions set deleted_at = now(), version = version + 1, updated_at = now()
       where id = (select id from interactions where ${counted} and type = 'email' order by occurred_at, id limit 1)`,
    );
  });
}
