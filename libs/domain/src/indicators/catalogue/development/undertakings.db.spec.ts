import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, type Database } from '../../../platform/index.js';
import { openTestDatabase } from '../../../platform/testing.js';
import { loadShippedProgramme } from '../../../programme/index.js';
import { entities } from '../../../schema/index.js';
import { indicatorLeftOut, indicatorSeries, indicatorValues } from '../../index.js';
import { itHoldsForChapter, period, type Counts, type NaiveSpan } from '../../testing/holds-for-chapter.js';
import { undertakings } from './undertakings.js';

interface Stage {
  stage: string;
  since: string;
}
interface Undertaking {
  id: string;
  factor: string;
  deleted: boolean;
  plannedEndOn: string | null;
  unit: string | null;
  theme: string | null;
  stages: Stage[];
}
interface MeasureRecord extends Undertaking {
  inProject: boolean;
}
interface ProjectRecord extends Undertaking {
  kind: string;
  decision: string | null;
  lines: { budget: number; actual: number }[];
}
interface World {
  measures: MeasureRecord[];
  projects: ProjectRecord[];
}

/** The days around quarter borders, and any other of two years. */
const day = fc.oneof(
  fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01', '2026-12-31'),
  fc.integer({ min: 0, max: 760 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10)),
);
const id = fc.constant(null).map(() => randomUUID());
const rarely = fc.integer({ min: 0, max: 5 }).map((n) => n === 0);
const undertaking = {
  id,
  factor: fc.constantFrom('F1', 'F3', 'F3', 'F6'),
  deleted: rarely,
  plannedEndOn: fc.option(day),
  unit: fc.constantFrom(null, 'Elinvoimapalvelut', 'Tekniset palvelut'),
  theme: fc.constantFrom(null, 'process', 'digital'),
  stages: fc
    .array(
      fc.record({
        stage: fc.constantFrom('planned', 'under_way', 'suspended', 'completed', 'cancelled'),
        since: day,
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((stages) => stages.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))),
};
const world: fc.Arbitrary<World> = fc.record({
  measures: fc.array(fc.record({ ...undertaking, inProject: fc.boolean() }), { maxLength: 8 }),
  projects: fc.array(
    fc
      .record({
        ...undertaking,
        kind: fc.constantFrom('project', 'experiment'),
        decision: fc.constantFrom(null, 'go_on', 'stop'),
        lines: fc.array(fc.record({ budget: fc.nat({ max: 50_000 }), actual: fc.nat({ max: 50_000 }) }), {
          maxLength: 3,
        }),
      })
      .map((project) => (project.kind === 'experiment' ? project : { ...project, decision: null })),
    { maxLength: 8 },
  ),
});

/** Counted a second time, by loops over the records and the words of the counting rules alone. */
function naiveCount({ measures, projects }: World, span: NaiveSpan): Counts {
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const atEnd = ({ stages }: Undertaking): string | undefined =>
    stages.findLast(({ since }) => since < span.dayAfter)?.stage;
  const isOpen = (one: Undertaking): boolean => ['planned', 'under_way'].includes(atEnd(one) ?? '');
  const isCompleted = ({ stages }: Undertaking): boolean => {
    const last = stages.at(-1);
    return last?.stage === 'completed' && last.since >= span.firstDay && last.since < span.dayAfter;
  };
  const lastDay = new Date(Date.parse(span.dayAfter) - 86_400_000).toISOString().slice(0, 10);
  const counts: Counts = {};
  for (const [chapter, factor] of [
    ['3.3', 'F3'],
    ['3.6', 'F6'],
  ]) {
    const own = <One extends Undertaking>(all: One[]) => all.filter((one) => one.factor === factor && !one.deleted);
    const stood = (all: Undertaking[], stage: string) => own(all).filter((one) => atEnd(one) === stage).length;
    const openMeasures = own(measures).filter(isOpen);
    const openProjects = own(projects).filter(isOpen);
    const doneMeasures = own(measures).filter(isCompleted);
    const doneProjects = own(projects).filter(isCompleted);
    counts[`${chapter}.b`] = {
      value: openMeasures.length,
      preparing: stood(measures, 'planned'),
      underWay: stood(measures, 'under_way'),
      behind: openMeasures.filter(({ plannedEndOn }) => plannedEndOn !== null && plannedEndOn < lastDay).length,
      suspended: stood(measures, 'suspended'),
    };
    counts[`${chapter}.c`] = {
      value: openProjects.length,
      preparing: stood(projects, 'planned'),
      underWay: stood(projects, 'under_way'),
      experiments: openProjects.filter(({ kind }) => kind === 'experiment').length,
      suspended: stood(projects, 'suspended'),
      budget: sum(openProjects.flatMap(({ lines }) => lines.map(({ budget }) => budget))),
    };
    counts[`${chapter}.d`] = {
      value: doneMeasures.length,
      inProject: doneMeasures.filter(({ inProject }) => inProject).length,
    };
    counts[`${chapter}.e`] = {
      value: doneProjects.length,
      experiments: doneProjects.filter(({ kind }) => kind === 'experiment').length,
      stopped: doneProjects.filter(({ decision }) => decision === 'stop').length,
      spent: sum(doneProjects.flatMap(({ lines }) => lines.map(({ actual }) => actual))),
    };
  }
  return counts;
}

const stamp = '2026-11-22T10:00:00Z';

async function store(db: Database, { measures, projects }: World): Promise<void> {
  await db.query(
    'truncate measures, measure_stages, projects, project_stages, project_budget_lines restart identity cascade',
  );
  const insert = async (table: string, rows: object[]): Promise<void> => {
    const list = Object.keys(rows[0] ?? {}).join(', ');
    if (list === '') return;
    await db.query(`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  };
  const common = (one: Undertaking) => ({
    id: one.id,
    title: 'Toimi',
    primary_factor: one.factor,
    unit: one.unit,
    theme: one.theme,
    planned_end_on: one.plannedEndOn,
    // Deliberately not the stage of the day: figures must not read it.
    stage: 'planned',
    deleted_at: one.deleted ? stamp : null,
  });
  const stagesOf = (key: string, all: Undertaking[]) =>
    all.flatMap(({ id: record, stages }) =>
      stages.map(({ stage, since }, index) => ({
        id: randomUUID(),
        [key]: record,
        stage,
        since,
        recorded_at: new Date(Date.parse(stamp) + index * 1000).toISOString(),
      })),
    );
  await insert(
    'projects',
    projects.map((one) => ({ ...common(one), kind: one.kind, decision: one.decision })),
  );
  const container = randomUUID();
  await insert('projects', [{ id: container, title: 'Kehys', primary_factor: 'F2', kind: 'project' }]);
  await insert(
    'project_budget_lines',
    projects.flatMap(({ id: project, lines }) =>
      lines.map(({ budget, actual }, position) => ({
        project_id: project,
        position,
        name: 'Erä',
        budget_eur: budget,
        actual_eur: actual,
      })),
    ),
  );
  await insert('project_stages', stagesOf('project_id', projects));
  await insert(
    'measures',
    measures.map((one) => ({ ...common(one), project_id: one.inProject ? container : null })),
  );
  await insert('measure_stages', stagesOf('measure_id', measures));
}

describe('measures and projects of chapters 3.3 and 3.6', () => {
  const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
  });
  afterAll(() => close());

  itHoldsForChapter({ indicators: undertakings, worlds: world, store, count: naiveCount }, () => ({ db, clock }));

  const plain: Omit<Undertaking, 'id'> = {
    factor: 'F3',
    deleted: false,
    plannedEndOn: '2026-06-30',
    unit: 'Elinvoimapalvelut',
    theme: 'process',
    stages: [
      { stage: 'planned', since: '2026-01-10' },
      { stage: 'under_way', since: '2026-02-01' },
      { stage: 'completed', since: '2026-07-01' },
    ],
  };

  it('a measure completed since still stands open at the end of the earlier quarter, in time on its last planned day', async () => {
    await store(db, { measures: [{ ...plain, id: randomUUID(), inProject: false }], projects: [] });
    const values = async (code: string) => {
      const found = await indicatorValues(db, clock, { period: period(code), language: 'fi' });
      const { value, parts } = found.find(({ key }) => key === '3.3.b') ?? { value: null, parts: [] };
      return [value, parts.find(({ key }) => key === 'behind')?.value];
    };
    expect(await values('2026-Q1')).toEqual([1, 0]);
    expect(await values('2026-Q2')).toEqual([1, 0]);
    expect(await values('2026-Q3')).toEqual([0, 0]);
  });

  it('tells how long the open ones have been open, and what stays out and why', async () => {
    const one = (change: Partial<Undertaking>) => ({ ...plain, inProject: false, ...change, id: randomUUID() });
    const open = (since: string) => one({ stages: [{ stage: 'under_way', since }] });
    await store(db, {
      measures: [
        open('2026-03-10'),
        open('2025-12-31'),
        open('2025-02-01'),
        one({ stages: [{ stage: 'suspended', since: '2026-03-01' }] }),
        one({ stages: [{ stage: 'cancelled', since: '2026-03-01' }] }),
        one({ stages: [{ stage: 'planned', since: '2026-03-01' }], deleted: true }),
      ],
      projects: [],
    });
    const quarter = period('2026-Q1');
    const { items } = await indicatorSeries(db, clock, '3.3.b', {
      from: quarter,
      to: quarter,
      by: 'age',
      language: 'fi',
    });
    expect(items[0]?.groups.map(({ name, value }) => [name, value])).toEqual([
      ['3–6 kuukautta', 1],
      ['Yli vuoden', 1],
      ['Alle 3 kuukautta', 1],
    ]);
    const leftOut = await indicatorLeftOut(db, clock, '3.3.b', { period: quarter, language: 'fi' });
    expect(Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count]))).toEqual({
      suspended: 1,
      cancelled: 1,
      in_bin: 1,
    });
  });

  it('measures of the whole programme break down by factor, as the programme calls it, and by unit', async () => {
    const one = (factor: string) => ({ ...plain, inProject: false, factor, id: randomUUID() });
    await store(db, { measures: [one('F3'), one('F3'), one('F6')], projects: [] });
    const quarter = period('2026-Q3');
    const groups = async (by: 'factor' | 'unit') =>
      (await indicatorSeries(db, clock, '3.1.c', { from: quarter, to: quarter, by, language: 'fi' })).items[0]?.groups;
    expect((await groups('factor'))?.map(({ name, value }) => [name, value])).toEqual([
      ['3.3 Kehittyvä palvelutuotanto', 2],
      ['3.6 Resurssitehokkuus', 1],
    ]);
    expect((await groups('unit'))?.map(({ name, value }) => [name, value])).toEqual([['Elinvoimapalvelut', 3]]);
  });
});
