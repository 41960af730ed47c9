import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theMunicipality, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { goalsOf, loadShippedProgramme, programmeAsFile, programmeOn, targetsOf } from './index.js';

/** Another municipality with another shape of programme: nothing of it may need a line of code. */
describe('Heinola’s spearheads', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'heinola', { loggingBeganOn: '2026-01-01' });
  });
  afterAll(() => close());

  it('load into an empty database with their own indicators, series and headlines', async () => {
    expect(await theMunicipality(db)).toMatchObject({ code: '111', nameFi: 'Heinola' });
    const { programme, factors } = await programmeOn(db, '2026-11-22');
    expect(factors.map(({ nameFi, headlineIndicator }) => [nameFi, headlineIndicator])).toEqual([
      ['Koulutus- ja työpaikat', 'tyo-ja-opiskelupaikat'],
      ['Elävä keskusta', 'keskustan-elinvoimaindeksi'],
      ['Asuminen', 'series:nettomuutto'],
      ['Palvelukokemus', 'asukaskyselyt'],
    ]);
    expect(await db.one('select count(*)::int as count from series')).toEqual({ count: programme.series.length });
  });

  it('have levels to reach as the town printed them, most without a number', async () => {
    const { programme } = await programmeOn(db, '2026-11-22');
    expect(
      (await targetsOf(db, programme.id)).map(({ indicatorKey, value, strict, words }) => [
        indicatorKey,
        value,
        strict,
        words,
      ]),
    ).toEqual([
      ['asukaskyselyt', null, false, 'Kehittyy myönteisesti'],
      ['keskustan-elinvoimaindeksi', null, false, 'Kehittyy myönteisesti'],
      ['series:nettomuutto', 0, true, 'Positiivinen'],
      ['tyo-ja-opiskelupaikat', null, false, 'Kasvaa'],
    ]);
  });

  it('have goals below goals, and trends that nobody has assessed yet', async () => {
    const { programme } = await programmeOn(db, '2026-11-22');
    const goals = await goalsOf(db, programme.id);
    expect(goals.find(({ code }) => code === 'F2.2.1')).toMatchObject({ parentCode: 'F2.2', factorCode: 'F2' });
    const { trends } = await programmeAsFile(db, programme.id);
    expect(trends).toHaveLength(14);
    expect(trends[0]).toMatchObject({ effect: null, pace: null, assessedOn: null });
  });
});
