import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, type Database } from '../../../platform/index.js';
import { openTestDatabase } from '../../../platform/testing.js';
import { loadShippedProgramme } from '../../../programme/index.js';
import { entities } from '../../../schema/index.js';
import { indicatorLeftOut, indicatorSeries, indicatorValues } from '../../index.js';
import { itHoldsForChapter, period, type Counts, type NaiveSpan } from '../../testing/holds-for-chapter.js';
import { idAt, insertInto, stamp } from '../../testing/insert-rows.js';
import { localDay } from '../../testing/random-records.js';
import { networks } from './index.js';

interface PartnerRecord {
  id: string;
  deleted: boolean;
  sector: string;
  /** A department of the partner of this number, which is no department itself. */
  parent: number | null;
  /** The same organisation as the company of this number. */
  company: number | null;
}
interface CooperationRecord {
  id: string;
  deleted: boolean;
  startsOn: string;
  endsOn: string | null;
  factor: string;
  partners: number[];
  companies: number[];
  assessments: { on: string; score: number; partnerScore: number | null; deleted: boolean }[];
  funding: number | null;
  newServices: number | null;
  measures: number[];
}
interface Deed {
  id: string;
  at: Date;
  status: string;
  deleted: boolean;
  duplicate: boolean;
  cooperation: number | null;
}
interface World {
  partners: PartnerRecord[];
  companies: { id: string; deleted: boolean }[];
  cooperations: CooperationRecord[];
  interactions: Deed[];
  events: Deed[];
  /** Whether each of three measures lies in the bin. */
  measures: boolean[];
}

/** The days around quarter borders and a year before them, and any other of two years. */
const day = fc.oneof(
  fc.constantFrom(
    '2025-09-30',
    '2025-12-31',
    '2026-01-01',
    '2026-03-31',
    '2026-04-01',
    '2026-09-30',
    '2026-10-01',
    '2026-12-31',
  ),
  fc.integer({ min: 0, max: 760 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10)),
);
/** Around local midnights at quarter borders, and any other moment. */
const instant = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2025-12-31T22:00:00Z', '2026-03-31T21:00:00Z', '2026-09-30T21:00:00Z', '2026-10-25T01:00:00Z'),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([border, hours]) => new Date(Date.parse(border) + hours * 3_600_000)),
  fc.integer({ min: 0, max: 760 * 24 }).map((hours) => new Date(Date.UTC(2025, 0, 1, hours))),
);
const id = fc.constant(null).map(() => randomUUID());
const rarely = fc.integer({ min: 0, max: 5 }).map((n) => n === 0);

const deed = (statuses: readonly string[]): fc.Arbitrary<Deed> =>
  fc.record({
    id,
    at: instant,
    status: fc.constantFrom(...statuses),
    deleted: rarely,
    duplicate: rarely,
    cooperation: fc.option(fc.nat({ max: 5 })),
  });

const worlds: fc.Arbitrary<World> = fc.record({
  partners: fc
    .array(
      fc.record({
        id,
        deleted: rarely,
        sector: fc.constantFrom('state', 'school', 'company'),
        parent: fc.option(fc.nat({ max: 1 })),
        company: fc.option(fc.nat({ max: 3 })),
      }),
      { minLength: 5, maxLength: 5 },
    )
    // The first two are the organisations whose departments the others may be; each company is at most one partner.
    .map((all) =>
      all.map((one, n) => ({
        ...one,
        parent: n < 2 ? null : one.parent,
        company: all.findIndex(({ company }) => company === one.company) === n ? one.company : null,
      })),
    ),
  companies: fc.array(fc.record({ id, deleted: rarely }), { minLength: 4, maxLength: 4 }),
  cooperations: fc.array(
    fc
      .record({
        id,
        deleted: rarely,
        days: fc.tuple(day, fc.option(day)),
        factor: fc.constantFrom('F1', 'F5'),
        partners: fc.subarray([0, 1, 2, 3, 4]),
        companies: fc.subarray([0, 1, 2, 3]),
        assessments: fc.array(
          fc.record({
            on: day,
            score: fc.integer({ min: 0, max: 3 }),
            partnerScore: fc.option(fc.integer({ min: 0, max: 3 })),
            deleted: rarely,
          }),
          { maxLength: 3 },
        ),
        funding: fc.option(fc.integer({ min: 0, max: 90_000 })),
        newServices: fc.option(fc.integer({ min: 0, max: 4 })),
        measures: fc.subarray([0, 1, 2]),
      })
      .map(({ days: [first, second], ...rest }) => ({
        ...rest,
        startsOn: second !== null && second < first ? second : first,
        endsOn: second !== null && second < first ? first : second,
      })),
    { minLength: 6, maxLength: 6 },
  ),
  interactions: fc.array(deed(['complete', 'complete', 'complete', 'draft', 'cancelled']), { maxLength: 15 }),
  events: fc.array(deed(['held', 'held', 'planned', 'cancelled']), { maxLength: 6 }),
  measures: fc.array(rarely, { minLength: 3, maxLength: 3 }),
});

const kept = { version: 1, created_at: stamp, updated_at: stamp };
const bin = (deleted: boolean) => ({ ...kept, deleted_at: deleted ? stamp : null });
const businessId = (n: number | null): string | null => (n === null ? null : `900000${n}-0`);

async function store(db: Database, { partners, companies, cooperations, interactions, events, measures }: World) {
  await db.query(
    'truncate companies, partners, cooperations, measures, interactions, events, impact_assessments restart identity cascade',
  );
  const insert = insertInto(db);
  await insert(
    'companies',
    companies.map((one, n) => ({
      id: one.id,
      kind: 'company',
      name: `Yritys ${n}`,
      business_id: businessId(n),
      relationship: 'established',
      status: 'active',
      municipality_code: n === 0 ? null : n === 1 ? '082' : '091',
      tags: [],
      ...bin(one.deleted),
    })),
  );
  await insert(
    'partners',
    partners.map((one, n) => ({
      id: one.id,
      name: `Kumppani ${n}`,
      sector: one.sector,
      parent_id: one.parent === null ? null : partners[one.parent]?.id,
      business_id: businessId(one.company),
      ...bin(one.deleted),
    })),
  );
  await insert(
    'cooperations',
    cooperations.map((one, n) => ({
      id: one.id,
      name: `Yhteistyö ${n}`,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
      has_agreement: n % 2 === 0,
      primary_factor: one.factor,
      secondary_factors: [],
      groups: [],
      scope: n === 0 ? null : 'region',
      funding_eur: one.funding,
      new_services: one.newServices,
      ...bin(one.deleted),
    })),
  );
  const links = (list: 'partners' | 'companies' | 'measures', column: string, ids: readonly { id: string }[]) =>
    cooperations.flatMap((one) => one[list].map((n) => ({ cooperation_id: one.id, [column]: ids[n]?.id })));
  await insert('cooperation_partners', links('partners', 'partner_id', partners));
  await insert('cooperation_companies', links('companies', 'company_id', companies));
  const acts = measures.map((deleted) => ({ id: randomUUID(), deleted }));
  await insert(
    'measures',
    acts.map((one) => ({
      id: one.id,
      title: 'Toimenpide',
      primary_factor: 'F5',
      stage: 'planned',
      ...bin(one.deleted),
    })),
  );
  await insert('cooperation_measures', links('measures', 'measure_id', acts));
  await insert(
    'impact_assessments',
    cooperations.flatMap((one) =>
      one.assessments.map(({ on, score, partnerScore, deleted }, index) => ({
        id: idAt(index),
        subject_kind: 'cooperation',
        subject_id: one.id,
        assessed_on: on,
        score,
        evidence: 'näyttö',
        partner_score: partnerScore,
        ...bin(deleted),
      })),
    ),
  );
  const cooperationOf = ({ cooperation }: Deed) => (cooperation === null ? null : cooperations[cooperation]?.id);
  await insert(
    'interactions',
    interactions.map((one, n) => ({
      id: one.id,
      type: 'meeting',
      status: one.status,
      occurred_at: one.at,
      subject: `Asia ${n}`,
      topics: [],
      primary_factor: 'F1',
      cooperation_id: cooperationOf(one),
      duplicate_of_id: one.duplicate && n > 0 ? interactions[0]?.id : null,
      ...bin(one.deleted),
    })),
  );
  await insert(
    'events',
    events.map((one, n) => ({
      id: one.id,
      title: `Ilta ${n}`,
      slug: one.id,
      kind: 'forum',
      starts_at: one.at,
      ends_at: new Date(one.at.getTime() + 3_600_000),
      online: false,
      status: one.status,
      primary_factor: 'F1',
      cooperation_id: cooperationOf(one),
      ...bin(one.deleted),
    })),
  );
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const sum = (values: (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
};

/** The words of the catalogue by loops over the records; it shares no line with the SQL. */
function count(
  { partners, companies, cooperations, interactions, events, measures }: World,
  { firstDay, dayAfter }: NaiveSpan,
): Counts {
  const yearBefore = `${Number(dayAfter.slice(0, 4)) - 1}${dayAfter.slice(4)}`;
  const active = cooperations
    .map((one, n) => ({ ...one, n }))
    .filter(
      ({ deleted, startsOn, endsOn }) => !deleted && startsOn < dayAfter && !(endsOn !== null && endsOn < firstDay),
    );
  const counted = [
    ...interactions
      .filter((one, n) => one.status === 'complete' && !(one.duplicate && n > 0))
      .map((one) => ({ ...one, kind: 'interaction' })),
    ...events.filter(({ status }) => status === 'held').map((one) => ({ ...one, kind: 'event' })),
  ].filter(({ deleted, cooperation }) => !deleted && cooperation !== null);
  const between = (from: string) =>
    counted.filter(({ at }) => {
      const on = localDay(at);
      return on >= from && on < dayAfter;
    });
  const done = between(firstDay).filter(({ cooperation }) => !(cooperations[cooperation ?? -1]?.deleted ?? true));
  const idle = active.filter(
    ({ startsOn, n }) => startsOn < yearBefore && between(yearBefore).every(({ cooperation }) => cooperation !== n),
  );

  const parties = new Set<string>();
  for (const { partners: members, companies: firms } of active) {
    for (const n of firms) if (!(companies[n]?.deleted ?? true)) parties.add(`company ${n}`);
    for (const n of members) {
      const partner = partners[n];
      if (partner === undefined || partner.deleted) continue;
      const whole = partner.parent !== null && !(partners[partner.parent]?.deleted ?? true) ? partner.parent : n;
      const firm = partners[whole]?.company ?? null;
      parties.add(firm !== null && !(companies[firm]?.deleted ?? true) ? `company ${firm}` : `partner ${whole}`);
    }
  }

  const newest = active.flatMap(({ assessments }) => {
    const known = assessments.filter(({ deleted, on }) => !deleted && on < dayAfter && on >= yearBefore);
    const last = known
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    return known.filter(({ on }) => on === last).slice(-1);
  });
  const score = (n: number): number => newest.filter((one) => one.score === n).length;
  const partnerScores = newest.flatMap(({ partnerScore }) => (partnerScore === null ? [] : [partnerScore]));
  const begun = active.filter(({ startsOn }) => startsOn >= firstDay);
  const ended = active.filter(({ endsOn }) => endsOn !== null && endsOn < dayAfter);

  return {
    '3.5.a': { value: active.length, begun: begun.length, ended: ended.length, idle: idle.length },
    '3.5.b': { value: parties.size, companies: [...parties].filter((party) => party.startsWith('company')).length },
    '3.5.c': {
      value: done.length,
      interactions: done.filter(({ kind }) => kind === 'interaction').length,
      events: done.filter(({ kind }) => kind === 'event').length,
    },
    '3.5.d': {
      value: median(newest.map((one) => one.score)),
      cooperations: active.length,
      assessedShare: percent(newest.length, active.length),
      score0: score(0),
      score1: score(1),
      score2: score(2),
      score3: score(3),
      partnersAsked: partnerScores.length,
      partnersMedian: median(partnerScores),
      initiatives: 0,
      measures: new Set(active.flatMap((one) => one.measures).filter((n) => !measures[n])).size,
      funding: sum(active.map(({ funding }) => funding)),
      newServices: sum(active.map(({ newServices }) => newServices)),
    },
  };
}

describe('the indicators of chapter 3.5', () => {
  let db: Database;
  let close: () => Promise<void>;
  const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
  });
  afterAll(() => close());

  itHoldsForChapter({ indicators: networks, worlds, store, count }, () => ({ db, clock }));

  const empty: World = { partners: [], companies: [], cooperations: [], interactions: [], events: [], measures: [] };
  const cooperation: CooperationRecord = {
    id: '',
    deleted: false,
    startsOn: '2024-01-01',
    endsOn: null,
    factor: 'F5',
    partners: [],
    companies: [],
    assessments: [],
    funding: null,
    newServices: null,
    measures: [],
  };
  const partner: PartnerRecord = { id: '', deleted: false, sector: 'state', parent: null, company: null };
  const partnersOf = (...all: Partial<PartnerRecord>[]) => all.map((one) => ({ ...partner, ...one, id: randomUUID() }));
  const valueOf = async (key: string, code: string) => {
    const values = await indicatorValues(db, clock, { period: period(code), language: 'fi' });
    const found = values.find((one) => one.key === key);
    return { value: found?.value, ...Object.fromEntries(found?.parts.map((part) => [part.key, part.value]) ?? []) };
  };

  it('a network of twenty is one cooperation and twenty partners, two departments of one organisation are one', async () => {
    const twenty = Array.from({ length: 20 }, () => partner);
    await store(db, {
      ...empty,
      partners: partnersOf(...twenty, { parent: 0 }, { parent: 0 }),
      cooperations: [{ ...cooperation, id: randomUUID(), partners: Array.from({ length: 22 }, (_, n) => n) }],
    });
    expect((await valueOf('3.5.a', '2026-Q4')).value).toBe(1);
    expect((await valueOf('3.5.b', '2026-Q4')).value).toBe(20);
  });

  it('an assessment is good for a year; the partner’s own score stands beside ours and is never averaged with it', async () => {
    const one = { ...cooperation, partners: [0] };
    const assessed = (on: string, score: number, partnerScore: number | null = null) => ({
      ...one,
      id: randomUUID(),
      assessments: [{ on, score, partnerScore, deleted: false }],
    });
    await store(db, {
      ...empty,
      partners: partnersOf(partner),
      cooperations: [
        assessed('2026-01-01', 1, 3),
        assessed('2025-12-31', 3),
        assessed('2026-12-31', 2),
        { ...one, id: randomUUID() },
      ],
    });
    expect(await valueOf('3.5.d', '2026-Q4')).toMatchObject({
      value: 1.5,
      cooperations: 4,
      assessedShare: 50,
      score3: 0,
      partnersAsked: 1,
      partnersMedian: 3,
      funding: null,
    });
    const out = await indicatorLeftOut(db, clock, '3.5.d', { period: period('2026-Q4'), language: 'fi' });
    expect(out).toEqual([expect.objectContaining({ reason: 'not_assessed', count: 2 })]);
  });

  it('one in which nothing happened for a year is counted, and flagged', async () => {
    const deedOn = (on: string, n: number): Deed => ({
      id: randomUUID(),
      at: new Date(`${on}T09:00:00Z`),
      status: 'complete',
      deleted: false,
      duplicate: false,
      cooperation: n,
    });
    const make = () => ({ ...cooperation, id: randomUUID(), partners: [0] });
    await store(db, {
      ...empty,
      partners: partnersOf(partner),
      cooperations: [make(), make(), make()],
      interactions: [deedOn('2025-12-31', 0), deedOn('2026-01-01', 1)],
    });
    expect(await valueOf('3.5.a', '2026-Q4')).toEqual({ value: 3, begun: 0, ended: 0, idle: 2 });
  });

  it('is broken down by what it is and with whom, each sector once', async () => {
    await store(db, {
      ...empty,
      partners: partnersOf({ sector: 'state' }, { sector: 'school' }, { sector: 'state' }),
      companies: [{ id: randomUUID(), deleted: false }],
      cooperations: [{ ...cooperation, id: randomUUID(), startsOn: '2026-11-01', partners: [0, 1, 2], companies: [0] }],
    });
    const quarter = period('2026-Q4');
    const by = async (what: 'sector' | 'state' | 'agreement' | 'scope') => {
      const series = await indicatorSeries(db, clock, '3.5.a', {
        from: quarter,
        to: quarter,
        by: what,
        language: 'fi',
      });
      return Object.fromEntries(series.items[0]?.groups.map(({ key, value }) => [key, value]) ?? []);
    };
    expect(await by('sector')).toEqual({ state: 1, school: 1, company: 1 });
    expect(await by('state')).toEqual({ begun: 1 });
    expect(await by('agreement')).toEqual({ made: 1 });
    expect(await by('scope')).toEqual({ null: 1 });
  });
});
