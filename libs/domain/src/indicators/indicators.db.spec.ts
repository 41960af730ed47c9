import { finnishHolidays } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, systemActor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { loadShippedProgramme } from '../programme/index.js';
import { entities } from '../schema/index.js';
import { business } from './catalogue/business/index.js';
import { indicatorRecords, indicatorSeries, indicatorValues, type IndicatorValue } from './index.js';
import { itHoldsForChapter, period } from './testing/holds-for-chapter.js';
import { naiveCount } from './testing/naive-count.js';
import { world, type World } from './testing/random-records.js';
import { storeRecords } from './testing/store-records.js';

const now = new Date('2027-01-15T10:00:00Z');
const clock = new FixedClock(now);
const holidays = new Set([2024, 2025, 2026, 2027].flatMap(finnishHolidays));

const emptyWorld: World = {
  companies: [],
  interactions: [],
  events: [],
  cooperations: [],
  measures: [],
  enquiries: [],
};

/** Value and parts by name, as the naive count has them. */
const plain = (values: IndicatorValue[]): Record<string, Record<string, number | null>> =>
  Object.fromEntries(
    values.map(({ key, value, parts }) => [
      key,
      { value, ...Object.fromEntries(parts.map((part) => [part.key, part.value])) },
    ]),
  );

describe('the indicators of chapter 3.1', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
  });
  afterAll(() => close());

  const values = (code: string): Promise<IndicatorValue[]> =>
    indicatorValues(db, clock, { period: period(code), language: 'fi' });

  itHoldsForChapter(
    {
      // Referrals have records of their own: business/referrals.db.spec.ts.
      indicators: business.filter(({ key }) => key !== '3.1.g'),
      worlds: world,
      store: storeRecords,
      count: (records, span) => naiveCount(records, span, { now, promisedHours: 8, holidays }),
      mayLookAlike: ['3.1.b2'],
    },
    () => ({ db, clock }),
  );

  it('three companies in one meeting are one interaction, three contacts and three rows of their industries', async () => {
    const base = { ours: true, housing: false, active: true, deleted: false, registeredOn: null, endedOn: null };
    await storeRecords(db, {
      ...emptyWorld,
      companies: [
        { ...base, id: '00000000-0000-7000-8000-000000000001', name: 'A', industry: '01110' },
        { ...base, id: '00000000-0000-7000-8000-000000000002', name: 'B', industry: '25620' },
        { ...base, id: '00000000-0000-7000-8000-000000000003', name: 'C', industry: null },
      ],
      interactions: [
        {
          id: '00000000-0000-7000-8000-000000000011',
          // 23:30 on 31 March in Finland: still the first quarter.
          at: new Date('2026-03-31T20:30:00Z'),
          type: 'meeting',
          status: 'complete',
          deleted: false,
          duplicate: false,
          companies: [0, 1, 2],
        },
      ],
    });
    const q1 = plain(await values('2026-Q1'));
    expect([q1['3.1.d'], q1['3.1.d2'], q1['3.1.d3']]).toEqual([
      { value: 1, here: 1 },
      { value: 3, here: 3 },
      { value: 3, coverage: 100, reachedHere: 3, companiesHere: 3 },
    ]);
    expect(plain(await values('2026-Q2'))['3.1.d']).toEqual({ value: 0, here: 0 });
    const series = await indicatorSeries(db, clock, '3.1.d', {
      from: period('2026-Q1'),
      to: period('2026-Q1'),
      by: 'industry',
      language: 'fi',
    });
    expect(series.notAdditive).toBe(true);
    expect(series.items[0]?.groups).toEqual([
      { key: 'industry', name: expect.any(String), value: 1, hidden: false },
      { key: 'primary', name: expect.any(String), value: 1, hidden: false },
      { key: null, name: 'Ei tiedossa', value: 1, hidden: false },
    ]);
  });

  it('records taken over from before logging began are counted, and make their time known', async () => {
    await storeRecords(db, emptyWorld);
    await db.query(
      `insert into interactions (type, occurred_at, subject) values ('visit', '2024-08-15T09:00:00Z', 'Siirretty')`,
    );
    const visits = async (code: string) => (await values(code)).find(({ key }) => key === '3.1.e')?.value;
    expect([await visits('2024-Q2'), await visits('2024-Q3'), await visits('2024-Q4')]).toEqual([null, 1, 0]);
    await db.query('delete from interactions');
  });

  it('before logging began and before a period begins there is no data, which is not 0', async () => {
    await storeRecords(db, emptyWorld);
    const all = (rows: IndicatorValue[]) =>
      new Set(rows.flatMap(({ value, parts }) => [value, ...parts.map((part) => part.value)]));
    expect(all(await values('2024-Q4'))).toEqual(new Set([null]));
    expect(all(await values('2027-Q2'))).toEqual(new Set([null]));
    const first = await values('2025-Q1');
    expect(first.find(({ key }) => key === '3.1.d')).toMatchObject({
      value: 0,
      previous: null,
      trend: null,
      light: 'none',
    });
    expect(
      (await indicatorRecords(db, clock, systemActor, '3.1.d', period('2024-Q4'), { limit: 5, withTotal: true })).total,
    ).toBe(0);
  });

  it('8,04 hours are more than the promised 8', async () => {
    await storeRecords(db, {
      ...emptyWorld,
      enquiries: [
        {
          id: '00000000-0000-7000-8000-000000000021',
          receivedAt: new Date('2026-11-02T06:00:00Z'),
          answeredAt: new Date('2026-11-03T06:02:24Z'),
          deleted: false,
        },
      ],
    });
    await db.query(
      `insert into indicator_targets (programme_id, indicator_key, period_kind, value, better) select id, '3.1.f', 'quarter', 8, 'less' from programmes`,
    );
    const found = (await values('2026-Q4')).find(({ key }) => key === '3.1.f');
    expect(found).toMatchObject({ value: 8.04, target: 8, light: 'amber' });
    await db.query('delete from indicator_targets');
  });

  it('a target gives a light, spread over the year where figures add up', async () => {
    await storeRecords(db, emptyWorld);
    await db.query(
      `insert into indicator_targets (programme_id, indicator_key, period_kind, value) select id, '3.1.d', 'year', 400 from programmes`,
    );
    const found = (await values('2026-Q3')).find(({ key }) => key === '3.1.d');
    expect(found).toMatchObject({ value: 0, target: 100, light: 'red' });
    await db.query('delete from indicator_targets');
  });

  it('a history names its periods, the oldest first', async () => {
    const [first] = await indicatorValues(db, clock, { period: period('2026-Q1'), language: 'sv', history: 3 });
    expect(first?.history?.map(({ period: code }) => code)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
    const [term] = await indicatorValues(db, clock, { period: period('2017-2021'), language: 'fi', history: 3 });
    expect(term).toMatchObject({ previous: null, history: [{ period: '2017-2021' }] });
  });
});
