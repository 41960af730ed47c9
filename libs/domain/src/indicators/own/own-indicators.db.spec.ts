import { parsePeriod, type Period } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, systemActor, type Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import {
  countableNames,
  formOf,
  loadShippedProgramme,
  type Condition,
  type OwnIndicator,
} from '../../programme/index.js';
import { entities } from '../../schema/index.js';
import { breakdownsOf } from '../breakdowns.query.js';
import { figuresOf } from '../figures.query.js';
import type { PlacedIndicator } from '../indicator.js';
import { followedBy, placedIndicator, type Followed } from '../followed.query.js';
import { recordsOf } from '../indicator-records.query.js';
import { leftOutOf } from '../left-out.query.js';
import { localDay, world, type World } from '../testing/random-records.js';
import { storeRecords } from '../testing/store-records.js';
import { ownIndicator } from './own-indicator.js';

const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));
const names = { fi: 'Oma luku', sv: 'Eget tal', en: 'Own figure' };
const own = (definition: Pick<OwnIndicator, 'of' | 'kind'> & Partial<OwnIndicator>): PlacedIndicator => ({
  indicator: ownIndicator({
    key: 'oma',
    name: names,
    definition: names,
    leftOut: null,
    where: [],
    count: 'records',
    ...definition,
  }),
  factor: 'F1',
});

const anyPeriod = fc.constantFrom('2025-Q4', '2026-Q1', '2026-Q4', '2026-03', '2026-10', '2026', '2026-H1');
const period = (code: string): Period => {
  const found = parsePeriod(code);
  if (found === null) throw new Error(code);
  return found;
};

describe('indicators that a programme defines', () => {
  let db: Database;
  let close: () => Promise<void>;
  let followed: Followed;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
    followed = await followedBy(db, clock);
  });
  afterAll(() => close());

  const figure = async (placed: PlacedIndicator, code: string) =>
    (await figuresOf(db, placed, [period(code)], followed.circumstances))[0]?.value;
  const rows = async (placed: PlacedIndicator, code: string) =>
    (await recordsOf(db, systemActor, followed, placed, period(code), { limit: 200 })).items
      .map(({ kind, id, title, date }) => `${kind} ${id} ${title} ${date}`)
      .toSorted();

  it('a copy of 3.1.e in a file is 3.1.e, to the record', async () => {
    const copy = own({ of: 'interactions', kind: 'flow', where: [{ field: 'type', is: 'visit' }] });
    const catalogue = placedIndicator(followed, '3.1.e');
    await fc.assert(
      fc.asyncProperty(world, anyPeriod, async (records, code) => {
        await storeRecords(db, records);
        expect(await figure(copy, code)).toBe(await figure(catalogue, code));
        expect(await rows(copy, code)).toEqual(await rows(catalogue, code));
      }),
      { numRuns: 12 },
    );
  });

  it('copies of events and of attendances are the catalogue’s, too', async () => {
    const pairs = [
      [own({ of: 'events', kind: 'flow' }), '3.1.b'],
      [own({ of: 'attendances', kind: 'flow' }), '3.1.b2'],
      [own({ of: 'events', kind: 'flow', count: 'participants' }), '3.1.b2'],
    ] as const;
    await fc.assert(
      fc.asyncProperty(world, anyPeriod, async (records, code) => {
        await storeRecords(db, records);
        for (const [copy, key] of pairs)
          expect([key, await figure(copy, code)]).toEqual([key, await figure(placedIndicator(followed, key), code)]);
      }),
      { numRuns: 15 },
    );
  });

  it('any filter over interactions counts what a loop over them counts, as records and as companies', async () => {
    const types = fc.uniqueArray(fc.constantFrom('call', 'visit', 'meeting', 'email'), { minLength: 1, maxLength: 3 });
    const industries = fc.uniqueArray(fc.constantFrom('primary', 'industry', 'trade'), { minLength: 1, maxLength: 2 });
    const condition = (field: string, values: fc.Arbitrary<string[]>): fc.Arbitrary<Condition> =>
      fc.oneof(
        values.map((found) => ({ field, in: found })),
        values.map((found) => ({ field, notIn: found })),
      );
    const filter = fc.tuple(
      fc.option(condition('type', types), { nil: undefined }),
      fc.option(condition('industry', industries), { nil: undefined }),
    );
    const groups: Record<string, string> = { '01': 'primary', '25': 'industry', '41': 'construction', '47': 'trade' };
    const fits = (value: string | null, one: Condition): boolean =>
      'in' in one
        ? value !== null && one.in.includes(value)
        : 'notIn' in one && !(value !== null && one.notIn.includes(value));

    function naively(records: World, { firstDay, dayAfter }: Period, [byType, byIndustry]: (Condition | undefined)[]) {
      const reached = new Set<number>();
      let counted = 0;
      for (const [index, one] of records.interactions.entries()) {
        if (one.status !== 'complete' || one.deleted || (one.duplicate && index > 0)) continue;
        const day = localDay(one.at);
        if (day < firstDay || day >= dayAfter || (byType && !fits(one.type, byType))) continue;
        const living = one.companies.filter((company) => !(records.companies[company]?.deleted ?? true));
        const groupOf = (company: number): string | null => {
          const code = records.companies[company]?.industry ?? null;
          return code === null ? null : (groups[code.slice(0, 2)] ?? 'services');
        };
        for (const company of living) if (!byIndustry || fits(groupOf(company), byIndustry)) reached.add(company);
        // Of several companies one is enough to be in; to be out, none may be of those named.
        const holds =
          !byIndustry ||
          ('notIn' in byIndustry
            ? living.every((company) => fits(groupOf(company), byIndustry))
            : living.some((company) => fits(groupOf(company), byIndustry)));
        if (holds) counted += 1;
      }
      return { counted, reached: reached.size };
    }

    await fc.assert(
      fc.asyncProperty(world, anyPeriod, filter, async (records, code, conditions) => {
        await storeRecords(db, records);
        const where = conditions.flatMap((one) => one ?? []);
        const expected = naively(records, period(code), conditions);
        const told = own({ of: 'interactions', kind: 'flow', where });
        const companies = own({ of: 'interactions', kind: 'flow', where, count: 'companies' });
        expect({ counted: await figure(told, code), reached: await figure(companies, code) }).toEqual(expected);
        expect(await rows(told, code)).toHaveLength(expected.counted);
        expect(await rows(companies, code)).toHaveLength(expected.reached);
      }),
      { numRuns: 25 },
    );
  });

  it('work is read from its dated stages: what came into a stage, and what stood in it at the end', async () => {
    const open = own({ of: 'measures', kind: 'stock', where: [{ field: 'stage', in: ['planned', 'under_way'] }] });
    const done = own({ of: 'measures', kind: 'flow', where: [{ field: 'stage', is: 'completed' }] });
    await fc.assert(
      fc.asyncProperty(world, anyPeriod, async (records, code) => {
        await storeRecords(db, records);
        const { firstDay, dayAfter } = period(code);
        const living = records.measures.filter(({ deleted }) => !deleted);
        const atEnd = living.map(({ stages }) => stages.findLast(({ since }) => since < dayAfter)?.stage);
        const last = living.flatMap(({ stages }) => stages.at(-1) ?? []);
        expect(await figure(open, code)).toBe(atEnd.filter((one) => one === 'planned' || one === 'under_way').length);
        expect(await figure(done, code)).toBe(
          last.filter(({ stage, since }) => stage === 'completed' && since >= firstDay && since < dayAfter).length,
        );
      }),
      { numRuns: 12 },
    );
  });

  it('every countable of the vocabulary, with every field, count and breakdown, is SQL that runs', async () => {
    for (const of of countableNames) {
      const { kinds, counts, fields } = formOf(of);
      const where: Condition[] = Object.entries(fields).map(([field, form]) =>
        form === 'flag'
          ? { field, is: true }
          : { field, notIn: [typeof form === 'string' ? "o'sana" : (form[0] ?? '')] },
      );
      for (const kind of kinds)
        for (const count of counts) {
          const placed = own({ of, kind, count, where });
          const value = await figure(placed, '2026');
          expect([of, kind, count, typeof value]).toEqual([of, kind, count, 'number']);
          expect(await rows(placed, '2026')).toHaveLength(value ?? 0);
          await breakdownsOf(db, followed, placed, period('2026'));
          await leftOutOf(db, followed, placed, period('2026'));
        }
    }
  });

  it('what a file seeks is bound and never becomes SQL', async () => {
    await storeRecords(db, {
      companies: [],
      interactions: [],
      events: [],
      cooperations: [],
      measures: [],
      enquiries: [],
    });
    const placed = own({
      of: 'interactions',
      kind: 'flow',
      where: [{ field: 'factor', is: `F1') or true; drop table interactions; --` }],
    });
    expect(await figure(placed, '2026')).toBe(0);
    expect(await db.query('select 1 from interactions')).toEqual([]);
  });
});
