import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theMunicipality, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { goalsOf, loadProgramme, loadShippedProgramme, programmeOn, readProgrammeFile } from './index.js';

const hattula = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL('../../programmes/hattula.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

describe('the programme is data', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
  });
  afterAll(() => close());

  it('the shipped file brings the municipality and six factors and their goals in the council’s order and words', async () => {
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2024-11-01' });
    expect(await theMunicipality(db)).toMatchObject({ code: '082', nameFi: 'Hattula', loggingBeganOn: '2024-11-01' });
    const { programme, factors } = await programmeOn(db, '2026-11-22');
    expect(programme.nameFi).toBe('Hattulan kunnan elinvoimaohjelma');
    expect(factors.map(({ code, number }) => `${code} ${number}`)).toEqual([
      'F1 3.1',
      'F2 3.2',
      'F3 3.3',
      'F4 3.4',
      'F5 3.5',
      'F6 3.6',
      'T T',
    ]);
    expect(factors.filter(({ kind }) => kind === 'general').map(({ indicatorKeys }) => indicatorKeys)).toEqual([
      ['T.a', 'T.b', 'T.c', 'T.d', 'T.e', 'T.f'],
    ]);
    const goals = await goalsOf(db, programme.id);
    expect(goals).toHaveLength(37);
    expect(goals[3]).toMatchObject({ code: 'F1.4', nameFi: 'Kasvun esteiden madaltaminen', parentCode: null });
  });

  it('loading it again changes nothing', async () => {
    const all = () =>
      db.query(
        `select (select count(*) from programmes) as programmes, (select array_agg(id order by position) from programme_factors) as factors,
           (select count(*) from indicator_targets) as targets, (select logging_began_on::text from municipality) as "loggingBeganOn"`,
      );
    const before = await all();
    await loadShippedProgramme(db, 'hattula');
    expect(await all()).toEqual(before);
  });

  it('another municipality’s programme takes the same road', async () => {
    const names = { fi: 'Testilä', sv: 'Testby', en: 'Testham' };
    await loadProgramme(
      db,
      readProgrammeFile({
        format: 2,
        code: 'testila',
        name: names,
        validFrom: '2029-06-01',
        municipality: { code: '111', name: names, regionMunicipalityCodes: ['111'], postalCodes: ['18100'] },
        factors: [{ code: 'F1', number: '1', name: names, indicators: ['3.1.d'] }],
        targets: [{ indicator: '3.1.d', periodKind: 'year', value: 300 }],
      }),
    );
    expect(await theMunicipality(db)).toMatchObject({ code: '111', nameSv: 'Testby', loggingBeganOn: '2024-11-01' });
    expect((await programmeOn(db, '2030-01-01')).factors).toHaveLength(1);
    expect((await programmeOn(db, '2026-01-01')).programme.code).toBe('hattula');
  });

  it('a broken file is refused with every fault and its place, and nothing is written', async () => {
    const broken = { ...hattula(), goals: [], validFrom: '2025-13-01', factors: [{ code: 'F1', number: '1' }] };
    let refused: unknown;
    try {
      readProgrammeFile(broken);
    } catch (error) {
      refused = error;
    }
    expect((refused as { faults: { pointer: string }[] }).faults.map(({ pointer }) => pointer)).toEqual([
      '/validFrom',
      '/factors/0/name',
      '/factors/0/name/fi',
      '/factors/0/name/sv',
      '/factors/0/name/en',
      '/factors/0/indicators',
    ]);
  });

  it('what people have changed since is left as they made it', async () => {
    await db.query(`update programmes set name_fi = 'Muutettu', version = 2 where code = 'hattula'`);
    await loadShippedProgramme(db, 'hattula');
    expect((await programmeOn(db, '2026-11-22')).programme.nameFi).toBe('Muutettu');
  });
});
