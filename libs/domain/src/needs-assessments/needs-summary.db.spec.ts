import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { growthPlans, needsAnswerOf, needsBarriers, needsFigureKeys, riskLevels } from '@elinvoima/contracts';
import * as fc from 'fast-check';
import type { Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { listNeedsAssessments } from './needs-assessment-list.query.js';
import { countNeeds } from './needs-counts.query.js';

interface Visit {
  company: number;
  day: string;
  growth: string | null;
  barriers: string[];
  riskLevel: string | null;
  binned: boolean;
}

const span = { since: '2025-01-01', until: '2026-06-30' };
const industries = ['25110', '47110', null] as const;
const groupNames: Record<string, string> = { 25110: 'industry', 47110: 'trade' };
const companies = 8;

const visit: fc.Arbitrary<Visit> = fc.record({
  company: fc.integer({ min: 0, max: companies - 1 }),
  day: fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2024, 6, 1 + n)).toISOString().slice(0, 10)),
  growth: fc.constantFrom(...growthPlans, null),
  barriers: fc.subarray([...needsBarriers]),
  riskLevel: fc.constantFrom(...riskLevels, null),
  binned: fc.boolean(),
});

describe('the summary of needs', () => {
  let db: Database;
  let close: () => Promise<void>;
  const ids: string[] = [];
  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    for (let n = 0; n < companies; n++)
      ids.push(
        (
          await db.one<{ id: string }>(
            `insert into companies (name, industry_code, status) values ($1, $2, $3) returning id`,
            [`Yritys ${n}`, industries[n % industries.length], n === 7 ? 'ceased' : 'active'],
          )
        ).id,
      );
  });
  afterAll(() => close());
  beforeEach(() => db.query('delete from needs_assessments'));

  const put = async (visits: readonly Visit[]): Promise<void> => {
    await db.query('delete from needs_assessments');
    for (const { company, day, growth, barriers, riskLevel, binned } of visits)
      await db.query(
        `insert into needs_assessments (company_id, assessed_on, growth, barriers, risk_level, deleted_at)
         values ($1, $2, $3, $4, $5, case when $6 then now() end)`,
        [ids[company], day, growth, barriers, riskLevel, binned],
      );
  };

  /** One by one, as a person would with a pile of paper: the newest of each company, then a stroke for each answer. */
  const naive = (visits: readonly Visit[]) => {
    const newest = new Map<number, Visit>();
    for (const one of visits) {
      if (one.binned || one.company === 7 || one.day < span.since || one.day > span.until) continue;
      const known = newest.get(one.company);
      // Of one day the one that was written later.
      if (known === undefined || one.day >= known.day) newest.set(one.company, one);
    }
    const strokes = new Map<string, number>();
    const stroke = (key: string) => strokes.set(key, (strokes.get(key) ?? 0) + 1);
    for (const { company, growth, barriers, riskLevel } of newest.values()) {
      const group = groupNames[industries[company % industries.length] ?? ''] ?? 'unknown';
      const answers = [
        ...(growth ? [`growth.${growth}`] : []),
        ...barriers.map((barrier) => `barrier.${barrier}`),
        ...(riskLevel ? [`riskLevel.${riskLevel}`] : []),
      ];
      for (const answer of answers) {
        stroke(answer);
        stroke(`${answer} ${group}`);
      }
    }
    return { assessed: newest.size, strokes };
  };

  it('counts as one would by hand, whatever was written down', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { maxLength: 25 }), async (visits) => {
        await put(visits);
        const expected = naive(visits);
        const counted = await countNeeds(db, span, 'industry');
        expect(counted.assessed).toBe(expected.assessed);
        const strokes = new Map<string, number>();
        for (const { figure, answers } of counted.figures)
          for (const { code, companies: count, ofGroups } of answers) {
            if (count > 0) strokes.set(`${figure}.${code}`, count);
            for (const [g, cell] of ofGroups.entries())
              if (cell > 0) strokes.set(`${figure}.${code} ${counted.groups[g]?.key ?? 'unknown'}`, cell);
          }
        expect(strokes).toEqual(expected.strokes);
      }),
      { numRuns: 40 },
    );
  });

  it('opens each number to just so many assessments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 5, maxLength: 20 }), async (visits) => {
        await put(visits);
        const { figures, groups } = await countNeeds(db, span, 'industry');
        const given = figures.flatMap(({ figure, answers }) =>
          answers.filter(({ companies: count }) => count > 0).map((answer) => ({ figure, ...answer })),
        );
        for (const { figure, code, companies: count, ofGroups } of given.slice(0, 6)) {
          const answer = needsAnswerOf(figure, code);
          const page = { limit: 1, withTotal: true };
          expect((await listNeedsAssessments(db, { answer, newestWithin: span }, page)).total).toBe(count);
          for (const [g, cell] of ofGroups.entries()) {
            const group = { by: 'industry' as const, key: groups[g]?.key ?? null };
            expect((await listNeedsAssessments(db, { answer, newestWithin: span, group }, page)).total).toBe(cell);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('has every answer of every list, also those that nobody gave, and sums of its groups', async () => {
    await put([
      { company: 0, day: '2026-01-01', growth: 'growth', barriers: ['workforce'], riskLevel: null, binned: false },
      { company: 2, day: '2026-01-01', growth: 'same', barriers: [], riskLevel: 'high', binned: false },
    ]);
    const { figures, groups } = await countNeeds(db, span, 'industry');
    expect(figures.map(({ figure }) => figure)).toEqual(needsFigureKeys);
    expect(groups).toEqual([
      { key: 'industry', name: null, companies: 1 },
      { key: null, name: null, companies: 1 },
    ]);
    const growth = figures.find(({ figure }) => figure === 'growth')?.answers;
    expect(growth).toEqual([
      { code: 'growth', companies: 1, ofGroups: [1, 0] },
      { code: 'same', companies: 1, ofGroups: [0, 1] },
      { code: 'shrink', companies: 0, ofGroups: [0, 0] },
    ]);
    expect((await countNeeds(db, span, null)).groups).toEqual([]);
  });
});
