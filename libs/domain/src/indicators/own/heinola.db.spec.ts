import { parsePeriod, type Period } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, type Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { loadShippedProgramme, programmeOn } from '../../programme/index.js';
import { entities } from '../../schema/index.js';
import { indicatorValues, type IndicatorValue } from '../indicator-values.query.js';

const clock = new FixedClock(new Date('2026-11-22T10:00:00Z'));
const period = (code: string): Period => {
  const found = parsePeriod(code);
  if (found === null) throw new Error(code);
  return found;
};

/** Heinola's programme in an empty installation: whatever it follows is its file's doing. */
describe('Heinola’s indicators', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'heinola', { loggingBeganOn: '2024-01-01' });
  });
  afterAll(() => close());

  const enter = (key: string, time: string, value: number): Promise<unknown> =>
    db.query(
      `insert into series_values (series_id, area, period, first_day, last_day, value)
       select id, '', $2, $3, $4, $5 from series where key = $1`,
      [key, time, parsePeriod(time)?.firstDay ?? time, parsePeriod(time)?.lastDay ?? time, value],
    );
  const told = async (code: string): Promise<Map<string, IndicatorValue>> =>
    new Map(
      (await indicatorValues(db, clock, { period: period(code), language: 'fi' })).map((value) => [value.key, value]),
    );

  it('are all listed under their spearheads, named, and without data until somebody enters some', async () => {
    const { factors } = await programmeOn(db, '2026-11-22');
    const listed = await told('2025');
    expect([...listed.keys()]).toEqual(factors.flatMap(({ indicatorKeys }) => indicatorKeys));
    expect([...listed.values()].filter(({ value, light }) => value !== null || light !== 'none')).toEqual([]);
    expect(listed.get('keskustan-elinvoimaindeksi')).toMatchObject({
      factor: 'F2',
      name: 'Keskustan elinvoimaindeksi',
    });
    expect(listed.get('series:nettomuutto')).toMatchObject({ factor: 'F3', name: 'Nettomuutto' });
  });

  it('are judged by the town’s own levels: grows, positive, develops well', async () => {
    for (const [year, jobs, studies, migration, shops, empty] of [
      ['2024', 6900, 1500, 12, 30, 14],
      ['2025', 6950, 1500, -40, 28, 14],
    ] as const) {
      await enter('tyopaikat', year, jobs);
      await enter('opiskelupaikat', year, studies);
      await enter('nettomuutto', year, migration);
      await enter('lauantaiyritykset', `${year}-05-17`, shops);
      await enter('ravintolat', `${year}-05-17`, 20);
      await enter('tyhjat-liiketilat', `${year}-05-17`, empty);
      await enter('asukasluku', year, 18_000);
    }
    const [before, after] = [await told('2024'), await told('2025')];
    expect(before.get('series:nettomuutto')).toMatchObject({ value: 12, target: 0, light: 'green' });
    expect(after.get('series:nettomuutto')).toMatchObject({ value: -40, target: 0, light: 'red' });
    expect(after.get('tyo-ja-opiskelupaikat')).toMatchObject({ value: 8450, target: 8400, light: 'green' });
    expect(before.get('keskustan-elinvoimaindeksi')).toMatchObject({ value: 2, light: 'none' });
    expect(after.get('keskustan-elinvoimaindeksi')).toMatchObject({ value: 1.888889, target: 2, light: 'red' });
    expect(after.get('asukaskyselyt')).toMatchObject({ value: null, light: 'none' });
  });
});
