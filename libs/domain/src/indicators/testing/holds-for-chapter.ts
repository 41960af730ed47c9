import { breakdowns, parsePeriod, type Period } from '@elinvoima/contracts';
import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { systemActor, type Clock, type Database } from '../../platform/index.js';
import { figuresOf } from '../figures.query.js';
import type { Figure, Indicator, PlacedIndicator } from '../indicator.js';
import { followedBy, type Followed } from '../followed.query.js';
import { recordsOf } from '../indicator-records.query.js';
import { indicatorSeries } from '../indicator-series.query.js';
import { partName, wordsOf } from '../indicator-words.js';
import { leftOutOf } from '../left-out.query.js';

/** For specs only: the days of a period, as the naive count takes them. */
export interface NaiveSpan {
  firstDay: string;
  dayAfter: string;
}

/** Value and parts by the indicator's key, as counted a second time by loops over the records. */
export type Counts = Record<string, Record<string, number | null>>;

export interface Chapter<World> {
  indicators: readonly Indicator[];
  worlds: fc.Arbitrary<World>;
  /** Puts the world's records in place of what was there. */
  store: (db: Database, world: World) => Promise<void>;
  /** Shares no line with the SQL, nor with the product's calendar. */
  count: (world: World, span: NaiveSpan) => Counts;
  /** Records that may look alike in the list of records: two people of one company at one event. */
  mayLookAlike?: readonly string[];
  runs?: number;
}

export const period = (code: string): Period => {
  const found = parsePeriod(code);
  if (found === null) throw new Error(`no period: ${code}`);
  return found;
};

const anyPeriod = fc.constantFrom(
  '2025-Q4',
  '2026-Q1',
  '2026-Q2',
  '2026-Q3',
  '2026-Q4',
  '2026-03',
  '2026-10',
  '2026',
  '2026-H1',
  '2026-T3',
);

/** The properties that every indicator of a chapter has; `within` gives the database when the tests run. */
export function itHoldsForChapter<World>(
  { indicators, worlds, store, count, mayLookAlike = [], runs = 40 }: Chapter<World>,
  within: () => { db: Database; clock: Clock },
): void {
  const placedOf = ({ indicators: followed }: Followed): PlacedIndicator[] =>
    followed.filter(({ indicator }) => indicators.includes(indicator));

  async function figures(code: string): Promise<Record<string, Figure>> {
    const { db, clock } = within();
    const followed = await followedBy(db, clock);
    const found: Record<string, Figure> = {};
    for (const placed of placedOf(followed)) {
      const [figure] = await figuresOf(db, placed, [period(code)], followed.circumstances);
      if (figure !== undefined) found[placed.indicator.key] = figure;
    }
    return found;
  }

  it('is followed whole by the programme, and each figure has its words and its parts their names', async () => {
    const { db, clock } = within();
    const keys = placedOf(await followedBy(db, clock)).map(({ indicator }) => indicator.key);
    expect(keys.toSorted()).toEqual(indicators.map(({ key }) => key).toSorted());
    for (const indicator of indicators) {
      const { name, definition, leftOut } = wordsOf(indicator, 'fi');
      expect([indicator.key, definition, leftOut]).not.toContain('');
      expect(name).not.toBe(indicator.key);
      for (const part of indicator.parts) expect(partName(indicator, part.key, 'fi')).not.toBe(part.key);
    }
  });

  it('equals an independent count over any records, around quarter borders and changes of the clock', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, anyPeriod, async (world, code) => {
        await store(within().db, world);
        expect({ code, ...(await figures(code)) }).toEqual({ code, ...count(world, period(code)) });
      }),
      { numRuns: runs },
    );
  });

  it('opens to exactly as many records as it counts', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.constantFrom('2026-Q1', '2026-Q4', '2026'), async (world, code) => {
        const { db, clock } = within();
        await store(db, world);
        const values = await figures(code);
        const followed = await followedBy(db, clock);
        for (const placed of placedOf(followed)) {
          const { key, unit } = placed.indicator;
          const value = values[key]?.value;
          if (unit !== 'count' || value === null) continue;
          const found: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await recordsOf(db, systemActor, followed, placed, period(code), {
              limit: 4,
              cursor,
              withTotal: true,
            });
            expect({ key, total: page.total }).toEqual({ key, total: value });
            found.push(...page.items.map(({ kind, id, companyId }) => `${kind} ${id} ${companyId}`));
            cursor = page.nextCursor ?? undefined;
          } while (cursor !== undefined);
          expect({ key, found: found.length }).toEqual({ key, found: value });
          if (!mayLookAlike.includes(key)) expect(new Set(found).size).toBe(found.length);
        }
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it('adds up over quarters where it says so', async () => {
    const adding = indicators.filter(({ adds }) => adds);
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await store(within().db, world);
        const quarters = await Promise.all(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map(figures));
        const year = await figures('2026');
        for (const { key } of adding) {
          const sum = quarters.map((quarter) => quarter[key]?.value ?? 0).reduce((a, b) => a + b, 0);
          expect({ key, sum }).toEqual({ key, sum: year[key]?.value ?? 0 });
        }
      }),
      { numRuns: 5 },
    );
  });

  it('breaks down without losing a record, and says when the parts come to more than the whole', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { db, clock } = within();
        await store(db, world);
        const [from, to] = [period('2026-Q3'), period('2026-Q4')];
        for (const { key, unit, breakdowns: possible } of indicators) {
          for (const by of breakdowns) {
            if (possible[by] === undefined) continue;
            const { items, notAdditive } = await indicatorSeries(db, clock, key, { from, to, by, language: 'fi' });
            if (unit !== 'count') continue;
            for (const { value, groups } of items) {
              const sum = groups.reduce((total, group) => total + (group.value ?? 0), 0);
              if (notAdditive) expect(sum).toBeGreaterThanOrEqual(value ?? 0);
              else expect({ key, by, sum }).toEqual({ key, by, sum: value ?? 0 });
            }
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  it('can say of each figure what stays out', async () => {
    const { db, clock } = within();
    const followed = await followedBy(db, clock);
    for (const placed of placedOf(followed)) await leftOutOf(db, followed, placed, period('2026'));
  });
}
