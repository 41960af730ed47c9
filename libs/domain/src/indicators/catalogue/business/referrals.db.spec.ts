import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, type Database } from '../../../platform/index.js';
import { openTestDatabase } from '../../../platform/testing.js';
import { loadShippedProgramme } from '../../../programme/index.js';
import { entities } from '../../../schema/index.js';
import { indicatorLeftOut, indicatorSeries } from '../../index.js';
import { itHoldsForChapter, period, type Counts, type NaiveSpan } from '../../testing/holds-for-chapter.js';
import { referrals } from './referrals.js';

const clock = new FixedClock(new Date('2026-12-30T22:30:00Z'));
/** Half past midnight in Finland, when it is still yesterday elsewhere. */
const today = '2026-12-31';
const partner = '00000000-0000-7000-8000-000000000001';

interface Sent {
  id: string;
  sentOn: string;
  recipient: 'Neuvontakeskus' | 'Kaavoitus';
  way: string;
  outcome: string | null;
  withdrawn: boolean;
  deleted: boolean;
}

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const rarely = fc.integer({ min: 0, max: 6 }).map((n) => n === 0);

const world: fc.Arbitrary<Sent[]> = fc.array(
  fc.record({
    id: fc.constant(null).map(() => randomUUID()),
    sentOn: fc.oneof(
      fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01'),
      // Sixty days before today, and the days beside it.
      fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03', '2026-12-31'),
      fc.integer({ min: 0, max: 720 }).map((n) => plus('2025-01-01', n)),
    ),
    recipient: fc.constantFrom('Neuvontakeskus', 'Kaavoitus'),
    way: fc.constantFrom('email', 'taken_along'),
    outcome: fc.constantFrom(null, null, 'started', 'done', 'not_suitable', 'no_contact', 'unknown'),
    withdrawn: rarely,
    deleted: rarely,
  }),
  { maxLength: 14 },
);

async function store(db: Database, all: Sent[]): Promise<void> {
  await db.query('truncate referrals cascade');
  await db.query(
    `insert into partners (id, name, sector) values ($1, 'Neuvontakeskus', 'association') on conflict do nothing`,
    [partner],
  );
  for (const one of all)
    await db.query(
      `insert into referrals (id, need, person_name, partner_id, recipient_unit, way, sent_on, outcome, outcome_on, withdrawn_on, deleted_at)
       values ($1, 'Neuvonta', 'Henkilö', $2, $3, $4, $5, $6, $7, $8, case when $9 then now() end)`,
      [
        one.id,
        one.recipient === 'Neuvontakeskus' ? partner : null,
        one.recipient === 'Neuvontakeskus' ? null : one.recipient,
        one.way,
        one.sentOn,
        one.outcome,
        one.outcome && one.sentOn,
        one.withdrawn ? one.sentOn : null,
        one.deleted,
      ],
    );
}

/** By loops and the words of the definition alone. */
function naively(all: Sent[], span: NaiveSpan): Counts {
  let [sent, due, known, helped] = [0, 0, 0, 0];
  for (const one of all) {
    if (one.deleted || one.withdrawn || one.sentOn < span.firstDay || one.sentOn >= span.dayAfter) continue;
    sent += 1;
    if (plus(one.sentOn, 60) > today) continue;
    due += 1;
    if (['started', 'done', 'not_suitable', 'no_contact'].includes(one.outcome ?? '')) known += 1;
    if (['started', 'done'].includes(one.outcome ?? '')) helped += 1;
  }
  const knownShare = due === 0 ? null : Math.round((1000 * known) / due) / 10;
  return { '3.1.g': { value: sent, knownShare, due, known, helped } };
}

describe('3.1.g, referrals', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
  });
  afterAll(() => close());

  itHoldsForChapter({ indicators: [referrals], worlds: world, store, count: naively }, () => ({ db, clock }));

  it('says to whom, and what stays out of it', async () => {
    const base = { way: 'email', outcome: null, withdrawn: false, deleted: false };
    await store(db, [
      { ...base, id: randomUUID(), sentOn: '2026-10-05', recipient: 'Neuvontakeskus' },
      { ...base, id: randomUUID(), sentOn: '2026-12-05', recipient: 'Neuvontakeskus' },
      { ...base, id: randomUUID(), sentOn: '2026-12-05', recipient: 'Kaavoitus' },
      { ...base, id: randomUUID(), sentOn: '2026-12-06', recipient: 'Kaavoitus', withdrawn: true },
    ]);
    const q4 = period('2026-Q4');
    const series = await indicatorSeries(db, clock, '3.1.g', { from: q4, to: q4, by: 'recipient', language: 'fi' });
    expect(series.items[0]?.groups.map(({ name, value }) => [name, value])).toEqual([
      ['Neuvontakeskus', 2],
      ['Kaavoitus', 1],
    ]);
    expect(await indicatorLeftOut(db, clock, '3.1.g', { period: q4, language: 'fi' })).toMatchObject([
      { reason: 'withdrawn', count: 1 },
    ]);
  });
});
