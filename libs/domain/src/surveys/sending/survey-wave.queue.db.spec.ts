import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Queue, type Worker } from 'bullmq';
import { startWorker, type JobData } from '../../platform/index.js';
import { startSmtpSink, textOf, type SmtpSink } from '../testing/smtp-sink.js';
import { openSurveyHouse, type SurveyHouse } from '../testing/survey-house.js';

/** A wave through the outbox and the queue to a mail server. Runs on PostgreSQL, and on Redis where there is one. */
let sink: SmtpSink;
let house: SurveyHouse;
let worker: Worker;
const jobs: JobData[] = [];

beforeAll(async () => {
  sink = await startSmtpSink();
  house = await openSurveyHouse({ DEMO: '0', SMTP_URL: sink.url });
  worker = startWorker(
    house.config,
    'mail',
    {
      send: async (data) => {
        jobs.push(data);
        await house.sender.send(String(data['mailId']));
      },
      'send-many': async (data) => {
        jobs.push(data);
        await house.sender.sendMany(Array.isArray(data['mailIds']) ? data['mailIds'] : []);
      },
    },
    { concurrency: 4, onError: () => undefined },
  );
});
afterAll(async () => {
  await worker.close();
  await leaveNothing();
  await house.close();
  await sink.close();
});

/** A Redis, unlike the database, is shared with the next spec. */
async function leaveNothing(): Promise<void> {
  if (house.config.redisUrl === null) return;
  const queue = new Queue('mail', { connection: { url: house.config.redisUrl } });
  await queue.obliterate({ force: true });
  await queue.close();
}

const people = (count: number): Promise<string[]> => Promise.all(Array.from({ length: count }, () => house.contact()));
const until = async (fulfilled: () => Promise<boolean>): Promise<void> => {
  while (!(await fulfilled())) await new Promise((resolve) => setTimeout(resolve, 50));
};
const sentOf = async (waveId: string): Promise<number> =>
  (
    await house.db.one<{ count: number }>(
      `select count(*)::int as count from survey_invitations where wave_id = $1 and state = 'sent'`,
      [waveId],
    )
  ).count;

test('every invitee gets one mail with a link of one’s own, and jobs carry ids alone', async () => {
  const contactIds = await people(20);
  const { waveId, mails } = await house.send(await house.survey(), contactIds);
  await until(async () => (await sentOf(waveId)) === 20);
  expect(new Set(sink.received.map(({ to }) => to)).size).toBe(20);
  expect(sink.received).toHaveLength(20);
  expect(new Set(sink.received.map(({ raw }) => /\/s\/([\w-]{22})/.exec(textOf(raw))?.[1])).size).toBe(20);
  expect(jobs.map((data) => Object.keys(data))).toEqual([['mailIds']]);
  expect(new Set(jobs.flatMap(({ mailIds }) => mailIds))).toEqual(new Set(mails));
});

test('what the queue has lost the outbox still knows: the relay brings it back, and nobody gets two', async () => {
  await worker.pause();
  const { waveId } = await house.send(await house.survey(), await people(5));
  const queue =
    house.config.redisUrl === null ? null : new Queue('mail', { connection: { url: house.config.redisUrl } });
  if (queue === null) await house.db.query('truncate bullmq.job cascade');
  else await queue.obliterate({ force: true });
  await queue?.close();
  await house.db.query(`update outbox_mails set created_at = created_at - interval '1 minute' where state = 'queued'`);
  sink.received.length = 0;
  await Promise.resolve(worker.resume());
  await house.sender.relay();
  await house.sender.relay();
  await until(async () => (await sentOf(waveId)) === 5);
  expect(sink.received).toHaveLength(5);
});
