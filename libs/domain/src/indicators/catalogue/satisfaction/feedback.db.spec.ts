import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, type Database } from '../../../platform/index.js';
import { openTestDatabase } from '../../../platform/testing.js';
import { loadShippedProgramme } from '../../../programme/index.js';
import { entities } from '../../../schema/index.js';
import { indicatorLeftOut, indicatorSeries } from '../../index.js';
import { itHoldsForChapter, period, type Counts, type NaiveSpan } from '../../testing/holds-for-chapter.js';
import { feedback } from './feedback.js';

const clock = new FixedClock(new Date('2026-12-30T22:30:00Z'));
/** Half past midnight in Finland, when it is still yesterday elsewhere. */
const today = '2026-12-31';

interface Said {
  id: string;
  receivedOn: string;
  days: number;
  answeredAfter: number | null;
  unanswerable: boolean;
  tone: string;
  topic: string | null;
  unit: string | null;
  channel: string;
  deleted: boolean;
}

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const world: fc.Arbitrary<Said[]> = fc.array(
  fc.record({
    id: fc.constant(null).map(() => randomUUID()),
    receivedOn: fc.oneof(
      fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01'),
      fc.constantFrom('2026-12-16', '2026-12-17', '2026-12-18', '2026-12-31'),
      fc.integer({ min: 0, max: 720 }).map((n) => plus('2025-01-01', n)),
    ),
    days: fc.constantFrom(14, 14, 14, 3),
    answeredAfter: fc.option(fc.constantFrom(0, 3, 13, 14, 15, 60)),
    unanswerable: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
    tone: fc.constantFrom('criticism', 'praise', 'question'),
    topic: fc.constantFrom(null, 'permits'),
    unit: fc.constantFrom(null, 'Kaavoitus', 'Ruokapalvelu'),
    channel: fc.constantFrom('phone', 'email'),
    deleted: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
  }),
  { maxLength: 14 },
);

async function store(db: Database, all: Said[]): Promise<void> {
  await db.query('truncate feedback');
  for (const one of all) {
    const answered = one.unanswerable || one.answeredAfter === null ? null : plus(one.receivedOn, one.answeredAfter);
    await db.query(
      `insert into feedback (id, text, tone, topic, unit, channel, received_on, answer_due_on, answer, answered_on, cannot_answer_reason, deleted_at)
       values ($1, 'Palaute', $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $11 then now() end)`,
      [
        one.id,
        one.tone,
        one.topic,
        one.unit,
        one.channel,
        one.receivedOn,
        plus(one.receivedOn, one.days),
        answered && 'Vastaus',
        answered,
        one.unanswerable ? 'Ei tietoa' : null,
        one.deleted,
      ],
    );
  }
}

/** By loops and the words of the definition alone. */
function naively(all: Said[], span: NaiveSpan): Counts {
  let [received, inTime, late, waiting, notAnswerable] = [0, 0, 0, 0, 0];
  const tones: Record<string, number> = { criticism: 0, praise: 0, question: 0 };
  for (const one of all) {
    if (one.deleted || one.receivedOn < span.firstDay || one.receivedOn >= span.dayAfter) continue;
    received += 1;
    tones[one.tone] = (tones[one.tone] ?? 0) + 1;
    if (one.unanswerable) {
      notAnswerable += 1;
      continue;
    }
    if (one.answeredAfter === null) waiting += 1;
    if (one.answeredAfter !== null && one.answeredAfter <= one.days) inTime += 1;
    else if (one.answeredAfter !== null || plus(one.receivedOn, one.days) < today) late += 1;
  }
  const percent = (part: number, whole: number) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 10);
  return {
    'T.e': {
      value: received,
      withinPromise: percent(inTime, inTime + late),
      criticism: percent(tones['criticism'] ?? 0, received),
      praise: percent(tones['praise'] ?? 0, received),
      question: percent(tones['question'] ?? 0, received),
      waiting,
      notAnswerable,
    },
  };
}

describe('T.e, feedback', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
    await db.query(`insert into topics values ('permits', 'Luvat', 'Tillstånd', 'Permits') on conflict do nothing`);
  });
  afterAll(() => close());

  itHoldsForChapter({ indicators: [feedback], worlds: world, store, count: naively }, () => ({ db, clock }));

  it('says by name what it is about, and leaves nothing out but the bin', async () => {
    const base = {
      answeredAfter: null,
      unanswerable: false,
      tone: 'praise',
      channel: 'phone',
      deleted: false,
      days: 14,
    };
    await store(db, [
      { ...base, id: randomUUID(), receivedOn: '2026-12-20', topic: 'permits', unit: 'Kaavoitus' },
      { ...base, id: randomUUID(), receivedOn: '2026-12-20', topic: null, unit: null, unanswerable: true },
      { ...base, id: randomUUID(), receivedOn: '2026-11-20', topic: 'permits', unit: null },
    ]);
    const q4 = period('2026-Q4');
    const series = await indicatorSeries(db, clock, 'T.e', { from: q4, to: q4, by: 'topic', language: 'fi' });
    expect(series.items[0]?.groups).toMatchObject([{ name: expect.stringMatching(/^Luvat/), value: 2 }, { key: null }]);
    expect(await indicatorLeftOut(db, clock, 'T.e', { period: q4, language: 'fi' })).toEqual([]);
  });
});
