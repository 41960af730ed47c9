import { parsePeriod } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, type Database } from '../../../platform/index.js';
import { openTestDatabase } from '../../../platform/testing.js';
import { loadShippedProgramme } from '../../../programme/index.js';
import { entities } from '../../../schema/index.js';
import { figuresOf } from '../../figures.query.js';
import { followedBy, placedIndicator } from '../../followed.query.js';
import { indicatorValues } from '../../indicator-values.query.js';

const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));

interface Edition {
  survey: string;
  edition: number;
  editionOn: string;
  scope: string;
  level: string;
  rank: number | null;
  compared: number | null;
  class: string;
  deleted: boolean;
}

const edition = (change: Partial<Edition> = {}): Edition => ({
  survey: 'Barometri',
  edition: 2025,
  editionOn: '2025-10-01',
  scope: 'national',
  level: 'municipality',
  rank: 12,
  compared: 98,
  class: '',
  deleted: false,
  ...change,
});

/** Each survey has its own years; editions come out on days of their own, crowded at the ends of quarters. */
const editions: fc.Arbitrary<Edition[]> = fc
  .uniqueArray(
    fc.record({
      survey: fc.constantFrom('Barometri', 'barometri', 'Ilmapiiri'),
      edition: fc.integer({ min: 2023, max: 2026 }),
      monthDay: fc.constantFrom('03-31', '04-01', '09-30', '10-01', '12-31', '06-15'),
      scope: fc.constantFrom('national', 'national', 'regional'),
      level: fc.constantFrom('municipality', 'municipality', 'sub_region'),
      rank: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 4 }),
      compared: fc.constantFrom(54, 98, null),
      class: fc.constantFrom('', '', 'Alle 10 000 asukasta'),
      deleted: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    }),
    {
      selector: ({ survey, edition: year, scope, level }) => `${survey.toLowerCase()} ${year} ${scope} ${level}`,
      maxLength: 10,
    },
  )
  .map((all) => all.map(({ monthDay, ...rest }) => ({ ...rest, editionOn: `${rest.edition}-${monthDay}` })));

/** The same by loops and the words of the definition alone. */
function naively(all: Edition[], dayAfter: string): Record<string, number | null> {
  const alive = all.filter(({ deleted }) => !deleted);
  const best = (scope: string): Edition | null => {
    let found: Edition | null = null;
    for (const one of alive) {
      if (one.scope !== scope || one.rank === null || one.editionOn >= dayAfter) continue;
      const beats =
        found === null ||
        one.editionOn > found.editionOn ||
        (one.editionOn === found.editionOn &&
          (one.level !== found.level
            ? one.level === 'municipality'
            : one.survey.toLowerCase() < found.survey.toLowerCase()));
      if (beats) found = one;
    }
    return found;
  };
  const national = best('national');
  const regional = best('regional');
  const earlier = alive.filter(
    (one) =>
      national !== null &&
      one.survey.toLowerCase() === national.survey.toLowerCase() &&
      one.scope === 'national' &&
      one.level === national.level &&
      one.edition < national.edition,
  );
  const before = earlier.find((one) => earlier.every((other) => other.edition <= one.edition)) ?? null;
  const comparable = national !== null && before !== null && before.class === national.class && before.rank !== null;
  return {
    value: national?.rank ?? null,
    compared: national?.compared ?? null,
    before: before?.rank ?? null,
    gained: comparable ? (before.rank ?? 0) - (national.rank ?? 0) : null,
    cameOut: national === null ? null : Number(national.editionOn.replaceAll('-', '')),
    regional: regional?.rank ?? null,
    regionalCompared: regional?.compared ?? null,
  };
}

describe('T.f, the place in outside surveys', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2026-06-01' });
  });
  afterAll(() => close());

  async function store(all: Edition[]): Promise<void> {
    await db.query('truncate external_rankings');
    for (const one of all)
      await db.query(
        `insert into external_rankings (survey, edition, edition_on, scope, level, rank, compared, class, deleted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, case when $9 then now() end)`,
        [one.survey, one.edition, one.editionOn, one.scope, one.level, one.rank, one.compared, one.class, one.deleted],
      );
  }
  const told = async (code: string) => {
    const period = parsePeriod(code);
    if (period === null) throw new Error(code);
    const values = await indicatorValues(db, clock, { period, language: 'fi' });
    return values.find(({ key }) => key === 'T.f');
  };

  it('equals a count by loops over any editions, also before logging began', async () => {
    await fc.assert(
      fc.asyncProperty(
        editions,
        fc.constantFrom('2024', '2025-Q1', '2025-Q3', '2026-Q1', '2026-Q3', '2026'),
        async (all, code) => {
          await store(all);
          const period = parsePeriod(code);
          if (period === null) throw new Error(code);
          const followed = await followedBy(db, clock);
          const [figure] = await figuresOf(db, placedIndicator(followed, 'T.f'), [period], followed.circumstances);
          expect(figure).toEqual(naively(all, period.dayAfter));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is green when better, amber when the same, red when worse', async () => {
    for (const [rank, light, trend] of [
      [11, 'green', 'up'],
      [12, 'amber', 'flat'],
      [13, 'red', 'down'],
    ] as const) {
      await store([edition({ edition: 2024, editionOn: '2024-10-01' }), edition({ rank })]);
      expect(await told('2025-Q4')).toMatchObject({ value: rank, light, trend });
    }
  });

  it('has no light with one edition, another class, or when the edition before did not tell our place', async () => {
    await store([edition()]);
    expect((await told('2025-Q4'))?.light).toBe('none');
    await store([edition({ edition: 2024, editionOn: '2024-10-01', class: 'Pienet kunnat' }), edition({ rank: 2 })]);
    expect((await told('2025-Q4'))?.light).toBe('none');
    await store([
      edition({ edition: 2023, editionOn: '2023-10-01', rank: 30 }),
      edition({ edition: 2024, editionOn: '2024-10-01', rank: null }),
      edition(),
    ]);
    expect(await told('2025-Q4')).toMatchObject({ value: 12, light: 'none' });
  });

  it('the first place stays green, and a place not told now leaves the newest known', async () => {
    await store([edition({ edition: 2024, editionOn: '2024-10-01', rank: 1 }), edition({ rank: 1 })]);
    expect((await told('2025-Q4'))?.light).toBe('green');
    await store([
      edition({ edition: 2024, editionOn: '2024-10-01', rank: 9 }),
      edition({ rank: null, compared: null }),
    ]);
    expect(await told('2025-Q4')).toMatchObject({ value: 9 });
    await store([]);
    expect(await told('2025-Q4')).toMatchObject({ value: null, light: 'none' });
  });
});
