import { parsePeriod, type Period } from '@elinvoima/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { FixedClock, systemActor, type Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { loadProgramme, loadShippedProgramme, readProgrammeFile } from '../../programme/index.js';
import { entities } from '../../schema/index.js';
import { indicatorRecords } from '../indicator-records.query.js';
import { indicatorValues } from '../indicator-values.query.js';

const clock = new FixedClock(new Date('2026-11-22T10:00:00Z'));
const names = (text: string) => ({ fi: text, sv: text, en: text });
const period = (code: string): Period => {
  const found = parsePeriod(code);
  if (found === null) throw new Error(code);
  return found;
};

interface Value {
  area: string;
  firstDay: string;
  lastDay: string;
  value: number | null;
  deleted: boolean;
}

describe('series as indicators', () => {
  let db: Database;
  let close: () => Promise<void>;
  let hattula: Record<string, unknown>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    const file = new URL('../../../programmes/hattula.json', import.meta.url);
    hattula = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  });
  afterAll(() => close());
  beforeEach(() => db.query('truncate series, series_values, programmes cascade'));

  /** A programme of one factor with these indicators. */
  async function follow(change: { indicators: string[]; own?: object[]; series: object[]; targets?: object[] }) {
    const factor = { code: 'F1', number: '1', name: names('Olosuhteet'), indicators: change.indicators };
    const file = readProgrammeFile({
      ...hattula,
      goals: [],
      factors: [factor],
      indicators: change.own ?? [],
      series: change.series,
      targets: change.targets ?? [],
    });
    await loadProgramme(db, file);
  }
  async function enter(key: string, time: string, value: number | null, area = ''): Promise<void> {
    const found = parsePeriod(time);
    await db.query(
      `insert into series_values (series_id, area, period, first_day, last_day, value)
       select id, $2, $3, $4, $5, $6 from series where key = $1`,
      [key, area, time, found?.firstDay ?? time, found?.lastDay ?? time, value],
    );
  }
  const told = (code: string) => indicatorValues(db, clock, { period: period(code), language: 'fi' });

  it('Rautjärvi’s table of 30.6.2022: goal, actual and light, and 898 of 900 stays amber', async () => {
    const table = [
      ['muuttovoitto', 'Muuttovoitto, 12 kk', 'number', 25, 10, 'red', false],
      ['asukasluku', 'Asukasluku', 'number', 3028, 3099, 'green', false],
      ['tyoikaiset', 'Työikäiset', 'number', 1350, 1563, 'green', false],
      ['tyopaikat', 'Työpaikat', 'number', 900, 898, 'amber', false],
      ['vuosikate', 'Vuosikate/poistot', 'percent', 100, 171, 'green', true],
    ] as const;
    await follow({
      indicators: table.map(([key]) => `series:${key}`),
      series: table.map(([key, name, unit]) => ({ key, name: names(name), unit, kind: 'stock', interval: 'day' })),
      targets: table.map(([key, , , goal, , , strict]) => ({
        indicator: `series:${key}`,
        periodKind: 'year',
        value: goal,
        strict,
      })),
    });
    for (const [key, , , , actual] of table) await enter(key, '2022-06-30', actual);
    // Of the second quarter and of the half-year alike: a stock's target is not spread.
    for (const code of ['2022-Q2', '2022-H1'])
      expect((await told(code)).map(({ key, target, value, light }) => [key, target, value, light])).toEqual(
        table.map(([key, , , goal, actual, light]) => [`series:${key}`, goal, actual, light]),
      );
    await db.query(`update series_values set value = 100 where value = 171`);
    expect((await told('2022-Q2')).at(-1)?.light).toBe('amber');
    expect((await told('2022-Q1')).map(({ value, light }) => [value, light])).toEqual(table.map(() => [null, 'none']));
  });

  it('the town centre’s index of Parola is made of its parts, and is missing with any of them', async () => {
    const parts = ['kaupat', 'ravintolat', 'tyhjat', 'asukkaat'];
    await follow({
      indicators: ['keskusta'],
      own: [
        {
          key: 'keskusta',
          name: names('Keskustan elinvoimaindeksi'),
          definition: names('Lauantaina avoinna olevat kaupat ja ravintolat, tyhjät pois, tuhatta asukasta kohden.'),
          formula: '(kaupat + ravintolat − tyhjat) ÷ asukkaat × 1000',
          of: Object.fromEntries(parts.map((part) => [part, `series:${part}@Parola`])),
          decimals: 2,
        },
      ],
      series: parts.map((key) => ({ key, name: names(key), kind: 'stock', interval: 'day' })),
    });
    await enter('kaupat', '2026-05-16', 14, 'Parola');
    await enter('ravintolat', '2026-05-16', 6, 'Parola');
    await enter('tyhjat', '2026-05-16', 5, 'Parola');
    await enter('asukkaat', '2025-12-31', 9999);
    expect((await told('2026-Q2'))[0]).toMatchObject({ value: null, light: 'none' });
    await enter('asukkaat', '2025-12-31', 3600, 'Parola');
    const [index] = await told('2026-Q2');
    expect(index).toMatchObject({ key: 'keskusta', kind: 'index', unit: 'index', value: 4.166667 });
    expect(index?.parts.map(({ key, name, value }) => [key, name, value])).toEqual([
      ['kaupat', 'kaupat, Parola', 14],
      ['ravintolat', 'ravintolat, Parola', 6],
      ['tyhjat', 'tyhjat, Parola', 5],
      ['asukkaat', 'asukkaat, Parola', 3600],
    ]);
    expect(index?.definition).toContain('Kaava: (kaupat + ravintolat − tyhjat) ÷ asukkaat × 1000.');
    const behind = await indicatorRecords(db, clock, systemActor, 'keskusta', period('2026-Q2'), { limit: 10 });
    expect(behind.items.map(({ kind, title }) => `${kind} ${title}`).toSorted()).toEqual([
      'series_value asukkaat 2025-12-31: 3600',
      'series_value kaupat 2026-05-16: 14',
      'series_value ravintolat 2026-05-16: 6',
      'series_value tyhjat 2026-05-16: 5',
    ]);
    await db.query(`update series_values set value = 0 where value = 3600`);
    expect((await told('2026-Q2'))[0]?.value).toBeNull();
    expect((await told('2026-Q1'))[0]?.value).toBeNull();
  });

  it('a composite of counted figures and a series is one figure', async () => {
    await follow({
      indicators: ['osuus'],
      own: [
        {
          key: 'osuus',
          name: names('Käyntejä yritystä kohden'),
          definition: names('Käynnit jaettuna yrityksillä'),
          formula: 'a / b',
          of: { a: '3.1.e', b: 'series:yrityksia' },
        },
      ],
      series: [{ key: 'yrityksia', name: names('Yrityksiä') }],
    });
    await db.query(`update municipality set logging_began_on = '2025-01-01'`);
    await enter('yrityksia', '2025', 600);
    expect((await told('2026-Q3'))[0]).toMatchObject({ value: 0, unit: 'index' });
  });

  it('Heinola’s programme as it is shipped: every figure it lists is known, and the index of its centre is counted', async () => {
    await loadShippedProgramme(db, 'heinola');
    const figures = await told('2026-Q2');
    const { keys } = await db.one<{ keys: string[] }>(
      'select array_agg(key) as keys from programme_factors f, unnest(f.indicator_keys) as key',
    );
    expect(figures.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    for (const { key, name, definition } of figures) expect([key, name, definition]).not.toContain('');
    const index = () =>
      told('2026').then((all) => all.find(({ parts }) => parts.some(({ key }) => key === 'lauantai')));
    expect((await index())?.value).toBeNull();
    const time = async (key: string) =>
      (await db.one<{ interval: string }>('select interval from series where key = $1', [key])).interval;
    const times: Record<string, string> = {
      day: '2026-05-16',
      year: '2025',
      half: '2026-H1',
      quarter: '2026-Q1',
      month: '2026-05',
      third: '2026-T1',
    };
    for (const [key, value] of [
      ['lauantaiyritykset', 60],
      ['ravintolat', 25],
      ['tyhjat-liiketilat', 15],
      ['asukasluku', 17_500],
    ] as const)
      await enter(key, times[await time(key)] ?? '', value);
    expect((await index())?.value).toBe(4);
  });

  it('equals a loop over any values: the newest known of a stock, the sum within of a flow', async () => {
    await follow({
      indicators: ['series:varanto', 'series:kertyma', 'series:varanto@Parola'],
      series: [
        { key: 'varanto', name: names('Varanto'), kind: 'stock', interval: 'month' },
        { key: 'kertyma', name: names('Kertymä'), kind: 'flow', interval: 'month', unit: 'eur' },
      ],
    });
    const months = Array.from(
      { length: 18 },
      (_, n) => `${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
    );
    const values: fc.Arbitrary<Value[]> = fc
      .uniqueArray(
        fc.record({
          month: fc.constantFrom(...months),
          area: fc.constantFrom('', '', 'Parola'),
          value: fc.option(fc.integer({ min: -40, max: 400 }), { freq: 6 }),
          deleted: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
        }),
        { selector: ({ month, area }) => `${month} ${area}`, maxLength: 20 },
      )
      .map((all) =>
        all.map(({ month, ...rest }) => {
          const { firstDay, lastDay } = period(month);
          return { ...rest, firstDay, lastDay };
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.constantFrom('2025-Q1', '2025-Q4', '2026-Q1', '2026-02', '2025', '2025-H2', '2026-T1'),
        async (all, code) => {
          await db.query('truncate series_values cascade');
          for (const key of ['varanto', 'kertyma'])
            for (const one of all)
              await db.query(
                `insert into series_values (series_id, area, period, first_day, last_day, value, deleted_at)
                 select id, $2, $3, $4, $5, $6, case when $7 then now() end from series where key = $1`,
                [key, one.area, one.firstDay.slice(0, 7), one.firstDay, one.lastDay, one.value, one.deleted],
              );
          const { firstDay, dayAfter } = period(code);
          const usable = all.filter(({ deleted, value }) => !deleted && value !== null);
          const newest = (area: string) =>
            usable
              .filter((one) => one.area === area && one.lastDay < dayAfter)
              .toSorted((a, b) => (a.lastDay < b.lastDay ? 1 : -1))[0];
          const within = usable.filter((one) => one.area === '' && one.firstDay >= firstDay && one.lastDay < dayAfter);
          const [stock, flow, parola] = await told(code);
          expect(stock?.value).toBe(newest('')?.value ?? null);
          expect(parola?.value).toBe(newest('Parola')?.value ?? null);
          expect(stock?.parts[0]?.value ?? null).toBe(
            newest('') === undefined ? null : Number(newest('')?.lastDay.replaceAll('-', '')),
          );
          expect(flow?.value).toBe(within.length === 0 ? null : within.reduce((sum, one) => sum + (one.value ?? 0), 0));
          const monthsIn =
            months.length > 0 ? Math.round((Date.parse(dayAfter) - Date.parse(firstDay)) / 2_629_800_000) : 0;
          const covered = flow?.parts.find(({ key }) => key === 'covered')?.value ?? null;
          expect(covered === 100).toBe(within.length === monthsIn);
          const behind = await indicatorRecords(db, clock, systemActor, 'series:kertyma', period(code), {
            limit: 50,
            withTotal: true,
          });
          expect(behind.total).toBe(within.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('a sum of half the months has no light, a whole one has', async () => {
    await follow({
      indicators: ['series:vuorokaudet'],
      series: [{ key: 'vuorokaudet', name: names('Majoitusvuorokaudet'), kind: 'flow', interval: 'month' }],
      targets: [{ indicator: 'series:vuorokaudet', periodKind: 'year', value: 400 }],
    });
    await enter('vuorokaudet', '2026-07', 60);
    await enter('vuorokaudet', '2026-08', 50);
    expect((await told('2026-Q3'))[0]).toMatchObject({ value: 110, target: 100, light: 'none' });
    await enter('vuorokaudet', '2026-09', 5);
    expect((await told('2026-Q3'))[0]).toMatchObject({ value: 115, target: 100, light: 'green', unit: 'number' });
    // The year's values know nothing of a quarter.
    expect((await told('2026-Q2'))[0]).toMatchObject({ value: null, light: 'none' });
  });
});
