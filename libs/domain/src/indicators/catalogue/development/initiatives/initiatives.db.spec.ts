import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, type Database } from '../../../../platform/index.js';
import { openTestDatabase } from '../../../../platform/testing.js';
import { loadShippedProgramme } from '../../../../programme/index.js';
import { entities } from '../../../../schema/index.js';
import { indicatorLeftOut, indicatorSeries, indicatorValues } from '../../../index.js';
import { itHoldsForChapter, period, type Counts, type NaiveSpan } from '../../../testing/holds-for-chapter.js';
import { initiatives } from './index.js';

interface InitiativeRecord {
  id: string;
  kind: string;
  legal: boolean;
  factor: string;
  maker: string;
  channel: string;
  theme: string | null;
  receivedOn: string;
  promisedDays: number;
  /** Days from receipt to the answer; null is unanswered. */
  answeredAfter: number | null;
  anonymous: boolean;
  published: boolean;
  deleted: boolean;
  /** The duplicate of the world's first one, unless it is the first. */
  duplicate: boolean;
  ofCompany: boolean;
  /** Days after receipt, in order; the first state is "received". */
  states: { state: string; after: number }[];
  measures: { after: number; deleted: boolean }[];
}
interface World {
  initiatives: InitiativeRecord[];
}

const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The days around quarter borders and those a year before, and any other of three years. */
const day = fc.oneof(
  fc.constantFrom('2024-12-31', '2025-01-01', '2025-03-31', '2025-04-01', '2025-09-30', '2025-10-01'),
  fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01', '2026-12-31'),
  fc.integer({ min: 0, max: 1090 }).map((n) => dayPlus('2024-01-01', n)),
);
const rarely = fc.integer({ min: 0, max: 6 }).map((n) => n === 0);
const soon = fc.integer({ min: 0, max: 60 });

const initiative: fc.Arbitrary<InitiativeRecord> = fc.record({
  id: fc.constant(null).map(() => randomUUID()),
  kind: fc.constantFrom('development', 'development', 'development', 'other'),
  legal: fc.boolean(),
  factor: fc.constantFrom('F1', 'F3', 'F3', 'F4', 'F6'),
  maker: fc.constantFrom('company', 'association', 'resident', 'staff', 'elected'),
  channel: fc.constantFrom('coordinator', 'web', 'event'),
  theme: fc.constantFrom(null, 'process', 'ai_tools'),
  receivedOn: day,
  promisedDays: fc.constantFrom(14, 30),
  answeredAfter: fc.option(fc.oneof(fc.constantFrom(0, 14, 15, 30, 31), soon)),
  anonymous: fc.boolean(),
  published: fc.boolean(),
  deleted: rarely,
  duplicate: rarely,
  ofCompany: fc.boolean(),
  states: fc
    .array(
      fc.record({
        state: fc.constantFrom('in_assessment', 'accepted', 'answered', 'declined', 'withdrawn', 'withdrawn'),
        after: fc.integer({ min: 0, max: 500 }),
      }),
      { maxLength: 3 },
    )
    .map((states) => states.toSorted((a, b) => a.after - b.after)),
  measures: fc.array(fc.record({ after: fc.integer({ min: 0, max: 500 }), deleted: rarely }), { maxLength: 2 }),
});
const world: fc.Arbitrary<World> = fc.record({ initiatives: fc.array(initiative, { maxLength: 10 }) });

const now = new Date('2027-01-15T10:00:00Z');

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Number(((100 * part) / whole).toFixed(6));

function median(numbers: number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.length % 2 === 1 ? [sorted[Math.floor(half)]] : [sorted[half - 1], sorted[half]];
  return middle.reduce<number>((sum, one) => sum + (one ?? 0), 0) / middle.length;
}

/** Counted a second time, by loops over the records and the words of the counting rules alone. */
function naiveCount({ initiatives: all }: World, span: NaiveSpan): Counts {
  const counts: Counts = {};
  const real = all.filter((one, n) => one.kind === 'development' && !one.deleted && !(one.duplicate && n > 0));
  const came = real.filter(({ receivedOn }) => receivedOn >= span.firstDay && receivedOn < span.dayAfter);
  const answerDay = (one: InitiativeRecord): string | null =>
    one.answeredAfter === null || (one.anonymous && !one.published) ? null : dayPlus(one.receivedOn, one.answeredAfter);
  const lastState = (one: InitiativeRecord, before: string): string =>
    one.states.findLast(({ after }) => dayPlus(one.receivedOn, after) < before)?.state ?? 'received';

  counts['3.4.a'] = { value: came.length, legal: came.filter(({ legal }) => legal).length };
  counts['3.4.b'] = { value: came.filter(({ factor }) => factor === 'F4').length };

  const due = came.filter(
    (one) =>
      dayPlus(one.receivedOn, one.promisedDays) < '2027-01-15' &&
      !(lastState(one, '9999') === 'withdrawn' && answerDay(one) === null),
  );
  const took = (one: InitiativeRecord): number =>
    answerDay(one) === null ? Infinity : (one.answeredAfter ?? Infinity);
  const inTime = due.filter((one) => took(one) <= one.promisedDays).length;
  counts['3.4.c'] = {
    value: percent(inTime, due.length),
    due: due.length,
    inTime,
    late: due.filter((one) => took(one) > one.promisedDays && took(one) < Infinity).length,
    unanswered: due.filter((one) => took(one) === Infinity).length,
  };

  const aYearBefore = `${Number(span.dayAfter.slice(0, 4)) - 1}${span.dayAfter.slice(4)}`;
  for (const [chapter, factor] of [
    ['3.3', 'F3'],
    ['3.6', 'F6'],
  ]) {
    counts[`${chapter}.a`] = { value: came.filter((one) => one.factor === factor).length };
    const answered = (one: InitiativeRecord): boolean => (answerDay(one) ?? '9999') < span.dayAfter;
    const cohort = real.filter(
      (one) =>
        one.factor === factor &&
        one.receivedOn < aYearBefore &&
        (answered(one) || lastState(one, span.dayAfter) !== 'withdrawn'),
    );
    const led = cohort.filter(({ receivedOn, measures }) =>
      measures.some(({ after, deleted }) => !deleted && dayPlus(receivedOn, after) < span.dayAfter),
    ).length;
    const done = cohort.filter(answered);
    counts[`${chapter}.f`] = {
      value: percent(led, cohort.length),
      answered: percent(done.length, cohort.length),
      daysToAnswer: median(done.map(({ answeredAfter }) => answeredAfter ?? 0)),
      cohort: cohort.length,
      led,
    };
  }
  return counts;
}

const stamp = '2026-11-22T10:00:00Z';

async function store(db: Database, { initiatives: all }: World): Promise<void> {
  await db.query('truncate initiatives, measures, companies restart identity cascade');
  const insert = async (table: string, rows: object[]): Promise<void> => {
    const list = Object.keys(rows[0] ?? {}).join(', ');
    if (list === '') return;
    await db.query(`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  };
  const companyId = randomUUID();
  await insert('companies', [{ id: companyId, name: 'Ehdottaja Oy', kind: 'company' }]);
  const first = all[0]?.id;
  await insert(
    'initiatives',
    all.map((one) => ({
      id: one.id,
      title: 'Aloite',
      text: 'Teksti',
      kind: one.kind,
      legal: one.legal,
      maker_kind: one.maker,
      maker_name: one.anonymous ? null : 'Maija',
      company_id: !one.anonymous && one.ofCompany ? companyId : null,
      anonymous: one.anonymous,
      channel: one.channel,
      theme: one.theme,
      primary_factor: one.factor,
      secondary_factors: ['F2'],
      received_on: one.receivedOn,
      answer_due_on: dayPlus(one.receivedOn, one.promisedDays),
      answered_on: one.answeredAfter === null ? null : dayPlus(one.receivedOn, one.answeredAfter),
      answer_text: one.answeredAfter === null ? null : 'Kiitos',
      answer_published: one.published,
      state: one.states.at(-1)?.state ?? 'received',
      duplicate_of_id: one.duplicate && one.id !== first ? first : null,
      deleted_at: one.deleted ? stamp : null,
      language: 'fi',
    })),
  );
  await insert(
    'initiative_states',
    all.flatMap(({ id, receivedOn, states }) =>
      [{ state: 'received', after: 0 }, ...states].map(({ state, after }, index) => ({
        id: randomUUID(),
        initiative_id: id,
        state,
        since: dayPlus(receivedOn, after),
        recorded_at: new Date(Date.parse(stamp) + index * 1000).toISOString(),
      })),
    ),
  );
  const links = all.flatMap(({ id, receivedOn, measures }) =>
    measures.map(({ after, deleted }) => ({
      initiative_id: id,
      measure_id: randomUUID(),
      since: dayPlus(receivedOn, after),
      deleted,
    })),
  );
  await insert(
    'measures',
    links.map(({ measure_id: id, deleted }) => ({
      id,
      title: 'Toimi',
      primary_factor: 'F3',
      deleted_at: deleted ? stamp : null,
    })),
  );
  await insert(
    'initiative_measures',
    links.map(({ initiative_id, measure_id, since }) => ({ initiative_id, measure_id, since })),
  );
}

describe('initiatives of chapters 3.3, 3.4 and 3.6', () => {
  const clock = new FixedClock(now);
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2024-01-01' });
  });
  afterAll(() => close());

  itHoldsForChapter({ indicators: initiatives, worlds: world, store, count: naiveCount }, () => ({ db, clock }));

  const plain: Omit<InitiativeRecord, 'id'> = {
    kind: 'development',
    legal: false,
    factor: 'F3',
    maker: 'company',
    channel: 'web',
    theme: 'process',
    receivedOn: '2026-11-01',
    promisedDays: 30,
    answeredAfter: null,
    anonymous: false,
    published: false,
    deleted: false,
    duplicate: false,
    ofCompany: true,
    states: [],
    measures: [],
  };
  const of = (change: Partial<InitiativeRecord>): InitiativeRecord => ({ ...plain, ...change, id: randomUUID() });
  const valueOf = async (key: string, code: string) => {
    const found = await indicatorValues(db, clock, { period: period(code), language: 'fi' });
    return found.find((one) => one.key === key);
  };

  it('the day of the promise is in time, the day after is late; what is still running is in neither', async () => {
    await store(db, {
      initiatives: [
        of({ answeredAfter: 30 }),
        of({ answeredAfter: 31 }),
        of({}),
        of({ receivedOn: '2026-12-31' }),
        of({ states: [{ state: 'withdrawn', after: 3 }] }),
        of({ anonymous: true, answeredAfter: 2, published: false }),
      ],
    });
    const { value, parts } = (await valueOf('3.4.c', '2026-Q4')) ?? { value: null, parts: [] };
    expect([value, ...parts.map((part) => part.value)]).toEqual([25, 4, 1, 1, 2]);
    const stayOut = await indicatorLeftOut(db, clock, '3.4.c', { period: period('2026-Q4'), language: 'fi' });
    expect(stayOut.map(({ reason, count }) => [reason, count])).toEqual(
      expect.arrayContaining([
        ['withdrawn', 1],
        ['waiting', 1],
      ]),
    );
  });

  it('two of three is not yet 66,7 %', async () => {
    await store(db, { initiatives: [of({ answeredAfter: 1 }), of({ answeredAfter: 1 }), of({ answeredAfter: 31 })] });
    await db.query(
      `insert into indicator_targets (programme_id, indicator_key, period_kind, value) select id, '3.4.c', 'quarter', 66.7 from programmes`,
    );
    expect(await valueOf('3.4.c', '2026-Q4')).toMatchObject({ value: 66.666667, target: 66.7, light: 'amber' });
    await db.query('delete from indicator_targets');
  });

  it('one received exactly a year before the end is in the cohort, a day later is not; later deeds are not seen', async () => {
    await store(db, {
      initiatives: [
        of({ receivedOn: '2025-09-30', answeredAfter: 10, measures: [{ after: 365, deleted: false }] }),
        of({ receivedOn: '2025-09-30', answeredAfter: 366, measures: [{ after: 366, deleted: false }] }),
        of({ receivedOn: '2025-10-01', answeredAfter: 1 }),
      ],
    });
    const { value, parts } = (await valueOf('3.3.f', '2026-Q3')) ?? { value: null, parts: [] };
    expect([value, ...parts.map((part) => part.value)]).toEqual([50, 50, 10, 2, 1]);
  });

  it('3.4.a holds those of every factor and breaks down by it, and says that it is not to be added', async () => {
    await store(db, { initiatives: [of({}), of({ factor: 'F6' }), of({ factor: 'F4' }), of({ kind: 'other' })] });
    expect((await valueOf('3.4.a', '2026-Q4'))?.value).toBe(3);
    expect((await valueOf('3.4.b', '2026-Q4'))?.value).toBe(1);
    const { items } = await indicatorSeries(db, clock, '3.4.a', {
      from: period('2026-Q4'),
      to: period('2026-Q4'),
      by: 'factor',
      language: 'fi',
    });
    expect(items[0]?.groups.map(({ key, value }) => `${key} ${value}`).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'F3 1',
      'F4 1',
      'F6 1',
    ]);
  });
});
