import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { companiesAtRisk, companiesFlagged } from './companies-at-risk.query.js';

describe('companies at risk', () => {
  let db: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
  });
  afterAll(() => close());

  const company = async (name: string): Promise<string> =>
    (await db.one<{ id: string }>(`insert into companies (name) values ($1) returning id`, [name])).id;
  const assess = (companyId: string, day: string, risk: string | null, growth: string | null = null) =>
    db.query('insert into needs_assessments (company_id, assessed_on, risk_level, growth) values ($1, $2, $3, $4)', [
      companyId,
      day,
      risk,
      growth,
    ]);

  it('are those whose newest assessment says so and is not over two years old', async () => {
    const [leaving, calmed, old, growing] = await Promise.all(['a', 'b', 'c', 'd'].map(company));
    await assess(leaving ?? '', '2026-05-01', 'none');
    await assess(leaving ?? '', '2026-09-01', 'some');
    await assess(calmed ?? '', '2026-05-01', 'high');
    await assess(calmed ?? '', '2026-09-01', 'none');
    await assess(old ?? '', '2024-11-22', 'high');
    await assess(growing ?? '', '2026-09-01', null, 'growth');
    expect(await companiesAtRisk(db, '2026-11-22')).toEqual([leaving]);
    expect(await companiesAtRisk(db, '2026-08-31')).toEqual([old, calmed].sort());
    expect(await companiesFlagged(db, 'growth', '2026-11-22')).toEqual([growing]);
  });

  it('count neither what lies in the bin nor companies that have ceased', async () => {
    const ceased = await company('e');
    await assess(ceased, '2026-10-01', 'high');
    await db.query(`update companies set status = 'ceased' where id = $1`, [ceased]);
    const undone = await company('f');
    await assess(undone, '2026-10-01', 'high');
    await db.query('update needs_assessments set deleted_at = now() where company_id = $1', [undone]);
    const found = await companiesAtRisk(db, '2026-11-22');
    expect(found).not.toContain(ceased);
    expect(found).not.toContain(undone);
  });
});
