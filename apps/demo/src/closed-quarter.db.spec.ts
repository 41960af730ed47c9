import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parsePeriod, type Period } from '@elinvoima/contracts';
import { Clock, type Database } from '@elinvoima/domain/platform';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { comparisonOf, currentClosing } from '@elinvoima/domain/reports';
import { entities } from '@elinvoima/domain/schema';
import { openTestDatabase } from '@elinvoima/domain/testing';
import { closeEarlierQuarter } from './closed-quarter.js';
import { generateDemoData } from './generate.js';

describe('the closed quarter of the demo', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    const now = new Date('2026-11-22T10:00:00Z');
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2024-11-01' });
    await generateDemoData(db, now, { companies: 80, interactions: 900 });
    await closeEarlierQuarter(db, now);
  });
  afterAll(() => close());

  it('is the one before the last, and shows what was done to it since', async () => {
    expect(await currentClosing(db, '2026-Q3')).toBeNull();
    const closing = await currentClosing(db, '2026-Q2');
    expect(closing?.closedBy).toBe('Johanna Elinvoimajohtaja');
    if (closing === null) return;
    const { revisions } = await comparisonOf(db, new Clock(), closing, parsePeriod('2026-Q2') as Period);
    expect(revisions['3.1.d']?.map(({ kind, count }) => [kind, count])).toEqual([
      ['changed', 1],
      ['deleted', 1],
      ['late', 2],
    ]);
  });
});
