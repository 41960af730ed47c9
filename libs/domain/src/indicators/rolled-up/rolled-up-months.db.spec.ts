import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, type Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { loadShippedProgramme } from '../../programme/index.js';
import { entities } from '../../schema/index.js';
import { figuresOf } from '../figures.query.js';
import { followedBy } from '../followed.query.js';
import { indicatorValues } from '../indicator-values.query.js';
import { period } from '../testing/holds-for-chapter.js';
import { world } from '../testing/random-records.js';
import { storeRecords } from '../testing/store-records.js';
import { refreshMonths } from './refresh-months.js';

const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));

/** Whatever may happen to records: each statement takes the number of a record by the order of its id. */
const pick = (table: string): string =>
  `(select id from ${table} order by id offset $1 % greatest((select count(*) from ${table}), 1) limit 1)`;
const deeds = [
  `update interactions set occurred_at = timestamptz '2025-12-20T10:00Z' + $1 * interval '11 days' where id = ${pick('interactions')}`,
  `update interactions set deleted_at = case when deleted_at is null then now() end where id = ${pick('interactions')}`,
  `update interactions set status = case status when 'complete' then 'cancelled' else 'complete' end where id = ${pick('interactions')}`,
  `update interactions set type = 'visit' where id = ${pick('interactions')}`,
  `update interactions set duplicate_of_id = null where id = ${pick('interactions')}`,
  `delete from interaction_companies where interaction_id = ${pick('interactions')}`,
  `insert into interaction_companies select i.id, c.id from interactions i, companies c
   where i.id = ${pick('interactions')} and c.id = ${pick('companies')} on conflict do nothing`,
  `update interaction_companies ic set company_id = ${pick('companies')}
   where ic.interaction_id = ${pick('interactions')} and 1 = (select count(*) from interaction_companies other where other.interaction_id = ic.interaction_id)`,
  `update companies set municipality_code = case municipality_code when '082' then '109' else '082' end where id = ${pick('companies')}`,
  `update companies set deleted_at = case when deleted_at is null then now() end where id = ${pick('companies')}`,
  `insert into interactions (type, occurred_at, subject) values ('call', timestamptz '2026-01-02T10:00Z' + $1 * interval '3 days', 'Uusi')`,
  `update municipality set code = case code when '082' then '109' else '082' end where $1::int >= 0`,
];

describe('months counted beforehand', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
  });
  afterAll(() => close());

  const read = ['3.1.d', '3.1.d2', '3.1.d3', '3.1.e'];
  const periods = ['2025-Q4', '2026-Q1', '2026-Q3', '2026'].map(period);
  const values = async (): Promise<unknown> => {
    const { indicators, circumstances } = await followedBy(db, clock);
    const all: Record<string, unknown> = {};
    for (const placed of indicators)
      if (read.includes(placed.indicator.key))
        all[placed.indicator.key] = await figuresOf(db, placed, periods, circumstances);
    return all;
  };

  it('say the same as the plain count, whatever is done to the records and whenever they are counted again', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(fc.tuple(fc.constantFrom('refresh', ...deeds), fc.nat({ max: 40 })), { maxLength: 8 }),
        async (records, steps) => {
          await storeRecords(db, records);
          await refreshMonths(db);
          for (const [step, number] of steps) await (step === 'refresh' ? refreshMonths(db) : db.query(step, [number]));
          const beforehand = await values();
          // With nothing counted beforehand every month is counted from the records.
          await db.query('delete from counted_months');
          expect(Object.keys(Object(beforehand))).toEqual(read);
          expect(beforehand).toEqual(await values());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stand when nothing has changed, and fall only for the months that something was done to', async () => {
    const standing = async (): Promise<string[]> =>
      (
        await db.query<{ month: string }>(
          `select to_char(month, 'YYYY-MM') as month from counted_months c
           where not exists (select from changed_months x where x.month = c.month) order by 1`,
        )
      ).map(({ month }) => month);
    await db.query('truncate interactions, interaction_companies cascade');
    await db.query('delete from changed_months');
    await db.query('delete from counted_months');
    await db.query(
      `insert into interactions (type, occurred_at, subject)
       select 'call', timestamptz '2026-01-31T21:59Z' + n * interval '2 minutes', 'Puhelu' from generate_series(0, 1) n`,
    );
    await refreshMonths(db);
    expect(await standing()).toEqual(['2026-01', '2026-02']);
    expect(await refreshMonths(db)).toBe(0);
    await db.query(`update interactions set subject = 'Toinen' where occurred_at < '2026-01-31T22:00Z'`);
    expect(await standing()).toEqual(['2026-02']);
  });

  it('a change that commits while its month is being counted is not lost', async () => {
    await db.query(
      `insert into interactions (type, occurred_at, subject) values ('call', '2026-05-05T10:00Z', 'Puhelu')`,
    );
    let finish: () => void = () => undefined;
    const mayFinish = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const change = db.transaction(async () => {
      await db.query(
        `insert into interactions (type, occurred_at, subject) values ('call', '2026-05-06T10:00Z', 'Toinen')`,
      );
      begun();
      await mayFinish;
    });
    await hasBegun;
    await refreshMonths(db);
    finish();
    await change;
    const [may] = await indicatorValues(db, clock, { period: period('2026-05'), language: 'fi' }).then((all) =>
      all.filter(({ key }) => key === '3.1.d'),
    );
    expect(may?.value).toBe(2);
  });
});
