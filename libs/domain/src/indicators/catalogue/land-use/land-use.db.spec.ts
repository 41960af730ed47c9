import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, type Database } from '../../../platform/index.js';
import { openTestDatabase } from '../../../platform/testing.js';
import { loadShippedProgramme } from '../../../programme/index.js';
import { entities } from '../../../schema/index.js';
import { indicatorLeftOut, indicatorSeries, indicatorValues } from '../../index.js';
import { itHoldsForChapter, period, type Counts, type NaiveSpan } from '../../testing/holds-for-chapter.js';
import { idAt, insertInto, later, stamp } from '../../testing/insert-rows.js';
import { landUse } from './index.js';

interface Plan {
  id: string;
  deleted: boolean;
  level: string;
  use: string;
  area: string | null;
  themes: string[];
  splitOn: string | null;
  joinedOn: string | null;
  stages: { stage: string; since: string }[];
  effects: (number | null)[];
  assessments: { on: string; score: number; deleted: boolean }[];
  companies: number[];
}
interface Proposal {
  id: string;
  deleted: boolean;
  theme: string | null;
  outcomes: { outcome: string; since: string }[];
}
interface Document {
  id: string;
  deleted: boolean;
  sender: string | null;
  sentOn: string;
  proposals: Proposal[];
}
interface World {
  plans: Plan[];
  documents: Document[];
  /** Whether each of three companies lies in the bin. */
  binned: boolean[];
}

/** The days around quarter borders, and any other of two years. */
const day = fc.oneof(
  fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01', '2026-12-31'),
  fc.integer({ min: 0, max: 760 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10)),
);
const id = fc.constant(null).map(() => randomUUID());
const rarely = fc.integer({ min: 0, max: 5 }).map((n) => n === 0);
const byDay = <T extends { since: string }>(all: T[]): T[] =>
  all.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));

const plan: fc.Arbitrary<Plan> = fc.record({
  id,
  deleted: rarely,
  level: fc.constantFrom('regional', 'master', 'detailed'),
  use: fc.constantFrom('business', 'housing', 'mixed'),
  area: fc.constantFrom(null, 'Keskusta', 'Rantakylä'),
  themes: fc.subarray(['tie', 'rata', 'järvi']),
  splitOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, day),
  joinedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, day),
  stages: fc
    .array(
      fc.record({
        stage: fc.constantFrom(
          'planned',
          'initiated',
          'initiated',
          'oas',
          'draft',
          'proposal',
          'suspended',
          'approved',
          'in_force',
          'lapsed',
        ),
        since: day,
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map(byDay),
  effects: fc.array(fc.option(fc.integer({ min: 0, max: 90 })), { minLength: 8, maxLength: 8 }),
  assessments: fc.array(fc.record({ on: day, score: fc.integer({ min: 0, max: 3 }), deleted: rarely }), {
    maxLength: 3,
  }),
  companies: fc.subarray([0, 1, 2]),
});

const proposal: fc.Arbitrary<Proposal> = fc.record({
  id,
  deleted: rarely,
  theme: fc.constantFrom(null, 'tie', 'rata'),
  outcomes: fc
    .array(fc.record({ outcome: fc.constantFrom('open', 'accepted', 'partly', 'not'), since: day }), { maxLength: 3 })
    .map(byDay),
});

const worlds: fc.Arbitrary<World> = fc.record({
  plans: fc.array(plan, { maxLength: 8 }),
  documents: fc.array(
    fc.record({
      id,
      deleted: rarely,
      sender: fc.constantFrom(null, null, 'Yritys Oy'),
      sentOn: day,
      proposals: fc.array(proposal, { maxLength: 4 }),
    }),
    { maxLength: 4 },
  ),
  binned: fc.array(rarely, { minLength: 3, maxLength: 3 }),
});

const columns = [
  'business_plots_planned',
  'business_plots_decided',
  'workplace_floor_area_planned',
  'workplace_floor_area_decided',
  'hectares_planned',
  'hectares_decided',
  'dwellings_planned',
  'dwellings_decided',
];

async function store(db: Database, { plans, documents, binned }: World): Promise<void> {
  await db.query(
    `truncate land_use_projects, plan_documents, plan_proposals, plan_proposal_outcomes, impact_assessments, companies cascade`,
  );
  const insert = insertInto(db);
  const kept = { version: 1, created_at: stamp, updated_at: stamp };
  const bin = (deleted: boolean) => ({ ...kept, deleted_at: deleted ? stamp : null });
  const companies = binned.map((deleted) => ({ id: randomUUID(), deleted }));
  await insert(
    'companies',
    companies.map(({ id: companyId, deleted }) => ({
      id: companyId,
      kind: 'company',
      name: 'Oy',
      relationship: 'established',
      status: 'active',
      tags: [],
      ...bin(deleted),
    })),
  );
  // What the others were separated from and joined into; it has no stage and so no figure.
  const other = {
    ...bin(false),
    id: randomUUID(),
    name: 'Muu',
    level: 'master',
    use: 'other',
    themes: [],
    stage: 'planned',
    primary_factor: 'F2',
  };
  await insert('land_use_projects', [
    {
      ...other,
      area: null,
      split_from_id: null,
      split_on: null,
      joined_into_id: null,
      joined_on: null,
      ...Object.fromEntries(columns.map((column) => [column, null])),
    },
    ...plans.map((one, n) => ({
      ...other,
      ...bin(one.deleted),
      id: one.id,
      name: `Kaava ${n}`,
      level: one.level,
      use: one.use,
      area: one.area,
      themes: one.themes,
      stage: one.stages.at(-1)?.stage,
      split_from_id: one.splitOn === null ? null : other.id,
      split_on: one.splitOn,
      joined_into_id: one.joinedOn === null ? null : other.id,
      joined_on: one.joinedOn,
      ...Object.fromEntries(columns.map((column, index) => [column, one.effects[index] ?? null])),
    })),
  ]);
  await insert(
    'land_use_project_stages',
    plans.flatMap((one) =>
      one.stages.map((change, index) => ({
        ...change,
        id: randomUUID(),
        project_id: one.id,
        recorded_at: later(index),
      })),
    ),
  );
  await insert(
    'impact_assessments',
    plans.flatMap((one) =>
      one.assessments.map(({ on, score, deleted }, index) => ({
        // Of two on one day the later entry is the newer: ids rise with their entry.
        id: idAt(index),
        subject_kind: 'land_use_project',
        subject_id: one.id,
        assessed_on: on,
        score,
        evidence: 'näyttö',
        ...bin(deleted),
      })),
    ),
  );
  await insert(
    'land_use_project_companies',
    plans.flatMap((one) => one.companies.map((index) => ({ project_id: one.id, company_id: companies[index]?.id }))),
  );
  await insert(
    'plan_documents',
    documents.map(({ id: documentId, sentOn, sender, deleted }) => ({
      id: documentId,
      title: 'Lausunto',
      kind: 'statement',
      sent_on: sentOn,
      recipient: 'Liitto',
      sender,
      ...bin(deleted),
    })),
  );
  const proposals = documents.flatMap((document) => document.proposals.map((one) => ({ ...one, document })));
  await insert(
    'plan_proposals',
    proposals.map(({ id: proposalId, theme, outcomes, deleted, document }) => ({
      id: proposalId,
      document_id: document.id,
      theme,
      text: 'Esitämme',
      outcome: outcomes.at(-1)?.outcome ?? 'open',
      ...bin(deleted),
    })),
  );
  await insert(
    'plan_proposal_outcomes',
    proposals.flatMap(({ id: proposalId, outcomes }) =>
      outcomes.map((change, index) => ({
        ...change,
        id: randomUUID(),
        proposal_id: proposalId,
        recorded_at: later(index),
      })),
    ),
  );
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const sum = (values: (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
};

const pendingStages = ['initiated', 'oas', 'draft', 'proposal'];
const announcedStages = new Set([...pendingStages, 'approved', 'in_force']);

/** The words of the catalogue by loops over the records; it shares no line with the SQL. */
function count({ plans, documents, binned }: World, { firstDay, dayAfter }: NaiveSpan): Counts {
  const inSpan = (on: string | undefined): boolean => on !== undefined && on >= firstDay && on < dayAfter;
  const living = plans.filter(({ deleted }) => !deleted);
  const started = living.filter(({ stages, splitOn, joinedOn }) => {
    const announced = stages.find(({ stage }) => stage === 'initiated')?.since;
    if (announced === undefined || !inSpan(announced)) return false;
    return !(splitOn !== null && announced < splitOn) && !(joinedOn !== null && announced >= joinedOn);
  });

  const standing = living
    .filter(
      ({ splitOn, joinedOn }) =>
        !(splitOn !== null && splitOn >= dayAfter) && !(joinedOn !== null && joinedOn < dayAfter),
    )
    .flatMap((one) => {
      const past = one.stages.filter(({ since }) => since < dayAfter);
      const now = past.at(-1);
      return now === undefined ? [] : [{ ...one, past, stage: now.stage }];
    });
  const pending = standing.filter(({ stage }) => pendingStages.includes(stage));
  const approved = standing.filter(({ stage, past }) => {
    if (stage !== 'approved' && stage !== 'in_force') return false;
    const decision =
      past.findLast((change) => change.stage === 'approved') ?? past.find((change) => change.stage === 'in_force');
    return inSpan(decision?.since);
  });
  const looked = [...pending, ...approved];
  const scores = looked.flatMap(({ assessments }) => {
    const known = assessments.filter(({ deleted, on }) => !deleted && on < dayAfter);
    const newest = known
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    const latest = known.filter(({ on }) => on === newest);
    return latest.length === 0 ? [] : [latest];
  });
  // Two assessments of one day: the one entered later, which the worlds enter later too.
  const newest = scores.map((latest) => latest.at(-1)?.score ?? -1);
  const score = (n: number): number => newest.filter((one) => one === n).length;
  const effect = (of: Plan[], index: number): number | null => sum(of.map(({ effects }) => effects[index]));
  const linked = new Set(looked.flatMap(({ companies }) => companies).filter((index) => !binned[index]));

  const own = documents.filter(({ deleted, sender }) => !deleted && sender === null);
  const proposals = own.flatMap((document) =>
    document.proposals
      .filter(({ deleted }) => !deleted)
      .map(({ outcomes }) => ({
        document: document.id,
        sentOn: document.sentOn,
        outcome: outcomes.findLast(({ since }) => since < dayAfter)?.outcome ?? 'open',
      })),
  );
  const sent = proposals.filter(({ sentOn }) => inSpan(sentOn));
  const ended = (outcome: string): number =>
    proposals.filter((one) => one.sentOn < dayAfter && one.outcome === outcome).length;

  return {
    '3.2.a': { value: started.length },
    '3.2.b': {
      value: pending.length,
      suspended: standing.filter(
        ({ stage, past }) => stage === 'suspended' && past.some((change) => announcedStages.has(change.stage)),
      ).length,
      approvedNotInForce: standing.filter(({ stage }) => stage === 'approved').length,
    },
    '3.2.c': { value: standing.filter(({ stage }) => stage === 'planned').length },
    '3.2.d': {
      value: median(newest),
      plans: looked.length,
      assessedShare: percent(newest.length, looked.length),
      score0: score(0),
      score1: score(1),
      score2: score(2),
      score3: score(3),
      measuredShare: percent(looked.filter(({ effects }) => effects.some((one) => one !== null)).length, looked.length),
      pendingBusinessPlots: effect(pending, 0),
      pendingFloorArea: effect(pending, 2),
      pendingHectares: effect(pending, 4),
      pendingDwellings: effect(pending, 6),
      approvedBusinessPlotsPlanned: effect(approved, 0),
      approvedBusinessPlotsDecided: effect(approved, 1),
      approvedFloorAreaPlanned: effect(approved, 2),
      approvedFloorAreaDecided: effect(approved, 3),
      approvedHectaresPlanned: effect(approved, 4),
      approvedHectaresDecided: effect(approved, 5),
      approvedDwellingsPlanned: effect(approved, 6),
      approvedDwellingsDecided: effect(approved, 7),
      companies: linked.size,
      enquiries: 0,
    },
    '3.2.e': {
      value: sent.length,
      documents: new Set(sent.map(({ document }) => document)).size,
      accepted: ended('accepted'),
      partly: ended('partly'),
      notAccepted: ended('not'),
      open: ended('open'),
    },
  };
}

describe('the indicators of chapter 3.2', () => {
  let db: Database;
  let close: () => Promise<void>;
  const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
  });
  afterAll(() => close());

  itHoldsForChapter({ indicators: landUse, worlds, store, count }, () => ({ db, clock }));

  const none: Plan = {
    id: randomUUID(),
    deleted: false,
    level: 'detailed',
    use: 'business',
    area: null,
    themes: [],
    splitOn: null,
    joinedOn: null,
    stages: [],
    effects: Array.from({ length: 8 }, () => null),
    assessments: [],
    companies: [],
  };
  const only = (plans: Partial<Plan>[], documents: Document[] = []) =>
    store(db, {
      plans: plans.map((one) => ({ ...none, id: randomUUID(), ...one })),
      documents,
      binned: [false, false, false],
    });
  const valueOf = async (key: string, code: string) => {
    const values = await indicatorValues(db, clock, { period: period(code), language: 'fi' });
    const found = values.find((one) => one.key === key);
    return { value: found?.value, ...Object.fromEntries(found?.parts.map((part) => [part.key, part.value]) ?? []) };
  };

  it('a project split in two is two from that day, and one that was joined is none of its own from that day', async () => {
    const stages = [{ stage: 'initiated', since: '2026-01-15' }];
    await only([{ stages }, { stages, splitOn: '2026-04-01' }, { stages, joinedOn: '2026-10-01' }]);
    const pending = async (code: string) => (await valueOf('3.2.b', code)).value;
    expect(await Promise.all(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map(pending))).toEqual([2, 3, 3, 2]);
    expect((await valueOf('3.2.a', '2026')).value).toBe(2);
    const kept = await indicatorLeftOut(db, clock, '3.2.a', { period: period('2026'), language: 'fi' });
    expect(kept).toEqual([expect.objectContaining({ reason: 'part_of_another', count: 1 })]);
  });

  it('a plan approved and under appeal is not pending, and one suspended before its announcement was never pending', async () => {
    await only([
      {
        stages: [
          { stage: 'initiated', since: '2026-01-15' },
          { stage: 'approved', since: '2026-05-01' },
        ],
      },
      {
        stages: [
          { stage: 'planned', since: '2026-01-15' },
          { stage: 'suspended', since: '2026-05-01' },
        ],
      },
      {
        stages: [
          { stage: 'oas', since: '2026-01-15' },
          { stage: 'suspended', since: '2026-05-01' },
        ],
      },
    ]);
    expect(await valueOf('3.2.b', '2026-Q2')).toEqual({ value: 0, suspended: 1, approvedNotInForce: 1 });
    expect((await valueOf('3.2.b', '2026-Q1')).value).toBe(2);
    const planned = await indicatorLeftOut(db, clock, '3.2.c', { period: period('2026-Q2'), language: 'fi' });
    expect(planned).toEqual([expect.objectContaining({ reason: 'suspended', count: 1 })]);
  });

  it('an estimate and a decision are kept apart, and what nobody assessed is no zero', async () => {
    const effects = (planned: number | null, decided: number | null) => [
      planned,
      decided,
      null,
      null,
      null,
      null,
      null,
      null,
    ];
    await only([
      { stages: [{ stage: 'oas', since: '2026-01-15' }], effects: effects(12, null) },
      { stages: [{ stage: 'approved', since: '2026-02-01' }], effects: effects(10, 7) },
      { stages: [{ stage: 'approved', since: '2025-02-01' }], effects: effects(100, 100) },
      { stages: [{ stage: 'draft', since: '2026-01-15' }] },
    ]);
    expect(await valueOf('3.2.d', '2026-Q1')).toMatchObject({
      value: null,
      plans: 3,
      measuredShare: 66.7,
      assessedShare: 0,
      pendingBusinessPlots: 12,
      approvedBusinessPlotsPlanned: 10,
      approvedBusinessPlotsDecided: 7,
      pendingDwellings: null,
    });
  });

  it('pending projects are broken down by phase and by how long they have been pending', async () => {
    await only([
      {
        stages: [
          { stage: 'initiated', since: '2025-02-01' },
          { stage: 'draft', since: '2026-11-01' },
        ],
      },
      { stages: [{ stage: 'initiated', since: '2026-11-01' }] },
      { stages: [{ stage: 'oas', since: '2026-11-01' }] },
    ]);
    const by = async (what: 'stage' | 'age') => {
      const quarter = period('2026-Q4');
      const { items } = await indicatorSeries(db, clock, '3.2.b', {
        from: quarter,
        to: quarter,
        by: what,
        language: 'fi',
      });
      return Object.fromEntries(items[0]?.groups.map(({ key, value }) => [key, value]) ?? []);
    };
    expect(await by('stage')).toEqual({ draft: 1, initiated: 1, oas: 1 });
    expect(await by('age')).toEqual({ over_12: 1, under_3: 1, null: 1 });
  });
});
