import { retentionFacts, isKeptElsewhere, retentionClasses, parsePeriod, type Period } from '@elinvoima/contracts';
import { Audit } from '@elinvoima/domain/audit';
import { indicatorValues } from '@elinvoima/domain/indicators';
import { FixedClock, LocalFileStore, systemActor, type Database } from '@elinvoima/domain/platform';
import { ErasePerson } from '@elinvoima/domain/privacy';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { comparisonOf, currentClosing } from '@elinvoima/domain/reports';
import { DisposalProposalService, RetentionRuleService, RunDisposal } from '@elinvoima/domain/retention';
import { entities } from '@elinvoima/domain/schema';
import { openTestDatabase } from '@elinvoima/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeEarlierQuarter } from './closed-quarter.js';
import { generateDemoData } from './generate.js';

describe('disposing of everything that may go', () => {
  let db: Database;
  let close: () => Promise<void>;
  const now = new Date('2026-11-22T10:00:00Z');
  const clock = new FixedClock(now);
  let proposals: DisposalProposalService;
  let running: RunDisposal;

  beforeAll(async () => {
    const opened = await openTestDatabase(entities);
    ({ db, close } = opened);
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2024-11-01' });
    await generateDemoData(db, now, { companies: 40, interactions: 300 });
    await closeEarlierQuarter(db, now);
    const audit = new Audit(db);
    const files = new LocalFileStore(opened.config.dataDir);
    running = new RunDisposal(db, audit, clock, files, new ErasePerson(db, audit, files, opened.config));
    const queues = { add: () => Promise.resolve() } as never;
    proposals = new DisposalProposalService(db, audit, clock, queues);
    const rules = new RetentionRuleService(db, audit);
    for (const recordClass of retentionClasses)
      if (!isKeptElsewhere(recordClass))
        await rules.update(systemActor, recordClass, (await rules.current(recordClass)).version, {
          months: 1,
          deed: retentionFacts[recordClass].deeds[0],
        });
  });
  afterAll(() => close());

  const figures = async (): Promise<unknown> => {
    const found = [];
    for (const code of ['2025', '2026-Q2', '2026-Q4'])
      found.push(await indicatorValues(db, clock, { period: parsePeriod(code) as Period, language: 'fi' }));
    return found;
  };
  const compared = async (): Promise<unknown> => {
    const closing = await currentClosing(db, '2026-Q2');
    if (closing === null) throw new Error('the demo has a closed quarter');
    return comparisonOf(db, clock, closing, parsePeriod('2026-Q2') as Period);
  };

  it('leaves every figure as it was, and what a closed quarter says has changed since', async () => {
    const before = [await figures(), await compared()];
    const proposal = await proposals.create(systemActor);
    await db.query(`update disposal_proposals set state = 'approved' where id = $1`, [proposal]);
    const { done, skipped } = await running.run(proposal);
    const classes = await db.query<{ recordClass: string }>(
      'select distinct record_class as "recordClass" from disposals order by 1',
    );
    expect({ done: done > 200, skipped, classes: classes.map(({ recordClass }) => recordClass) }).toMatchObject({
      done: true,
      classes: expect.arrayContaining([
        'interaction',
        'enquiry',
        'initiative',
        'needs_assessment',
        'follow_up',
        'referral',
        'feedback',
      ]),
    });
    expect([await figures(), await compared()]).toEqual(before);
  });

  it('run again does nothing again', async () => {
    const counted = () =>
      db.one(
        'select (select count(*)::int from disposals) as lines, (select count(*)::int from audit_entries) as trail',
      );
    const before = await counted();
    const [proposal] = await db.query<{ id: string }>('select id from disposal_proposals');
    expect(await running.run(proposal?.id ?? '')).toEqual({ done: 0, skipped: 0 });
    expect(await counted()).toEqual(before);
  });
});
