import { catalogueKeys } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Audit } from '../audit/index.js';
import { FixedClock, systemActor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import {
  ProgrammeService,
  loadShippedProgramme,
  programmeAsFile,
  readProgrammeFile,
  type ProgrammeFile,
} from './index.js';

const word = fc.stringMatching(/^[A-ZÅÄÖa-zåäö][a-zåäö é\-"'\\]{1,14}$/);
const names = fc.record({ fi: word, sv: word, en: word });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const share = fc.double({ min: 0.01, max: 50, noNaN: true });

/** Goals of one factor: a chain or a fan, three levels at most, each below one that stands before it. */
const goalsOf = (factor: string) =>
  fc.array(fc.record({ up: fc.nat(5), name: names, responsible: maybe(word) }), { maxLength: 6 }).map((drawn) => {
    const places: { code: string; depth: number }[] = [{ code: factor, depth: 0 }];
    return drawn.map(({ up, ...goal }, n) => {
      const open = places.filter(({ depth }) => depth < 3);
      const parent = open[up % open.length] ?? { code: factor, depth: 0 };
      const code = `${factor}.${n + 1}`;
      places.push({ code, depth: parent.depth + 1 });
      return { ...goal, code, parent: parent.code, headlineIndicator: null };
    });
  });

const targetsOf = (keys: readonly string[]) =>
  fc.uniqueArray(
    fc.record({
      indicator: fc.constantFrom(...keys),
      of: fc.constantFrom({ periodKind: 'year' }, { periodKind: 'quarter' }, { period: '2027-Q3' }, { period: '2027' }),
      value: maybe(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      better: fc.constantFrom('more', 'less'),
      strict: fc.boolean(),
      amberFrom: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      budgetYear: maybe(fc.integer({ min: 2020, max: 2040 })),
      words: maybe(word),
      shares: maybe(fc.tuple(share, share, share, share)),
    }),
    { selector: ({ indicator, of }) => `${indicator} ${JSON.stringify(of)}`, maxLength: 6 },
  );

const documents = fc
  .uniqueArray(fc.constantFrom(...catalogueKeys), { minLength: 4, maxLength: 12 })
  .chain((keys) =>
    fc.record({
      keys: fc.constant(keys),
      name: names,
      kinds: fc.array(fc.constantFrom('factor', 'general'), { minLength: 1, maxLength: 4 }),
      goals: fc.tuple(goalsOf('F1'), goalsOf('F2'), goalsOf('F3'), goalsOf('F4')),
      targets: targetsOf(keys),
      trends: fc.array(
        fc.record({
          name: names,
          effect: maybe(fc.constantFrom('positive', 'neutral', 'negative')),
          note: maybe(word),
        }),
        { maxLength: 4 },
      ),
      hours: fc.integer({ min: 1, max: 800 }),
    }),
  )
  .map(({ keys, name, kinds, goals, targets, trends, hours }) => ({
    format: 2,
    code: 'arvottu',
    name,
    validFrom: '2029-06-01',
    municipality: {
      code: '082',
      name: { fi: 'Hattula', sv: 'Hattula', en: 'Hattula' },
      regionMunicipalityCodes: ['082'],
      postalCodes: ['13700'],
    },
    promises: { firstAnswerHours: hours },
    factors: kinds.map((kind, n) => ({
      code: `F${n + 1}`,
      kind,
      number: `3.${n + 1}`,
      name,
      headlineIndicator: n === 0 ? keys[0] : null,
      indicators: n === 0 ? keys : [],
    })),
    goals: goals.flatMap((list, n) => (kinds[n] === 'factor' ? list : [])),
    indicators: [],
    series: [{ key: 'asukkaat', name, kind: 'stock', interval: 'year' }],
    targets: targets.map(({ of, shares, ...target }) => ({
      ...target,
      ...of,
      ...(shares !== null && target.value !== null && (of.periodKind === 'year' || of.period === '2027')
        ? { spread: { periodKind: 'quarter', shares } }
        : {}),
    })),
    trends: trends.map((trend, n) => ({ ...trend, code: `t${n}` })),
    topics: [],
  }));

/** What the database adds of its own: when logging began, and topics that people had before. */
const comparable = ({ municipality, topics: _, targets, ...file }: ProgrammeFile) => ({
  ...file,
  municipality: { ...municipality, loggingBeganOn: null, accentColour: null },
  targets: targets.map((target) => JSON.stringify(target)).sort(),
});

describe('a programme’s file', () => {
  let db: Database;
  let programmes: ProgrammeService;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2024-01-01' });
    programmes = new ProgrammeService(db, new Audit(db), new FixedClock(new Date('2026-11-22T10:00:00Z')));
  });
  afterAll(() => close());

  it('comes out as it went in, whatever it says and whatever stood there before, and going in again it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const id = await programmes.import(systemActor, document, { asDraft: false });
        const exported = await programmeAsFile(db, id);
        expect(comparable(exported)).toEqual(comparable(readProgrammeFile(document)));
        const { version } = await db.one<{ version: number }>('select version from programmes where id = $1', [id]);
        expect((await programmes.compare(exported)).changes).toEqual([]);
        expect(await programmes.import(systemActor, JSON.parse(JSON.stringify(exported)), { asDraft: false })).toBe(id);
        expect(await programmeAsFile(db, id)).toEqual(exported);
        expect((await db.one<{ version: number }>('select version from programmes where id = $1', [id])).version).toBe(
          version,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('the shipped one too', async () => {
    const [row] = await db.query<{ id: string }>(`select id from programmes where code = 'hattula'`);
    const exported = await programmeAsFile(db, row?.id ?? '');
    expect((await programmes.compare(exported)).changes).toEqual([]);
    expect(readProgrammeFile(JSON.parse(JSON.stringify(exported)))).toEqual(exported);
  });
});
