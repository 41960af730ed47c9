import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Queue } from 'bullmq';
import { createTestDatabase, type TestDatabase } from '@elinvoima/domain/testing';
import { startCountingSink, type CountingSink } from './counting-sink.js';
import { sendWithKills, type Outcome } from './kill-workers.js';
import { prepareWave, type WaveOfMails } from './wave-of-mails.js';

/**
 * G05, G06 and F03: the real worker is killed with SIGKILL in the middle of a wave, again and again. Runs on PostgreSQL, and on Redis
 * where there is one. The same with 10,000 mails and ten kills: `npm run bench -- --mails`.
 */
const people = 500;
const kills = 3;
/** What a worker may have in hand: four jobs of eight mails. */
const mostInHand = 32;

let database: TestDatabase;
let sink: CountingSink;
let wave: WaveOfMails;
let outcome: Outcome;

beforeAll(async () => {
  sink = await startCountingSink();
  database = await createTestDatabase();
  const { databaseUrl, dataDir, redisUrl } = database.config;
  wave = await prepareWave(
    {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      SMTP_URL: sink.url,
      ...(redisUrl !== null && { REDIS_URL: redisUrl }),
    },
    people,
  );
  outcome = await sendWithKills(wave, sink, { people, kills, seed: 20_261_122 });
}, 240_000);
afterAll(async () => {
  await leaveNothing();
  await wave.close();
  await sink.close();
  await database.drop();
});

/** A Redis, unlike the database, is shared with the next spec. */
async function leaveNothing(): Promise<void> {
  const { redisUrl } = database.config;
  if (redisUrl === null) return;
  for (const name of ['mail', 'imports', 'exports', 'housekeeping']) {
    const queue = new Queue(name, { connection: { url: redisUrl } });
    await queue.obliterate({ force: true });
    await queue.close();
  }
}

test('nobody gets two mails', () => {
  expect(outcome.kills).toBe(kills);
  expect(outcome.doubled).toEqual([]);
  expect(sink.total).toBe(sink.received.size);
});

test('nobody is forgotten: what has not been sent is listed as uncertain, and that is little', () => {
  const { sent = 0, uncertain = 0, ...others } = outcome.counts;
  expect(others).toEqual({});
  expect(sent + uncertain).toBe(people);
  expect(uncertain).toBeLessThanOrEqual(kills * mostInHand);
});

test('what is told to have been sent has been sent, and all that arrived is told as sent or uncertain', () => {
  const { sent = 0 } = outcome.counts;
  expect(outcome.untrue).toBe(0);
  expect(sink.received.size).toBe(sent + outcome.uncertainButTaken);
});

test('T17 no link and no address stands in logs, in the queue, in the audit trail or in the mails’ rows', async () => {
  expect(outcome.logs).not.toMatch(/\/[su]\/[\w-]{22}/);
  expect(outcome.logs).not.toContain('@example.test');
  const { trail } = await wave.db.one<{ trail: string | null }>(
    `select string_agg(to_jsonb(a)::text, ' ') as trail from audit_entries a`,
  );
  expect(trail).not.toMatch(/mitattava\d|\/[su]\/[\w-]{22}/);
  const { rows } = await wave.db.one<{ rows: string }>(
    `select string_agg((to_jsonb(m) - 'recipient')::text, ' ') as rows from outbox_mails m`,
  );
  expect(rows).not.toMatch(/mitattava\d|\/[su]\/[\w-]{22}/);
  if (database.config.redisUrl !== null) return;
  const { jobs } = await wave.db.one<{ jobs: string | null }>(
    `select string_agg(to_jsonb(j)::text, ' ') as jobs from bullmq.job j`,
  );
  expect(jobs ?? '').not.toMatch(/mitattava\d|\/[su]\/[\w-]{22}/);
});
