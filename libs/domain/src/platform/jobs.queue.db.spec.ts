import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Queue, type Worker } from 'bullmq';
import { JobQueues, startWorker, type JobData, type Processor } from './jobs.js';
import { createTestDatabase, type TestDatabase } from './testing.js';

/** `npm test` runs this on PostgreSQL and, where there is a redis-server, a second time on Redis. */
let database: TestDatabase;
let queues: JobQueues;
let workers: Worker[] = [];
let faults: string[] = [];
const onError = (error: Error) => void faults.push(error.message);

beforeAll(async () => {
  database = await createTestDatabase();
  queues = new JobQueues(database.config, onError);
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  workers = [];
  faults = [];
});
afterAll(async () => {
  await queues.close();
  await leaveNothing();
  await database.drop();
});

const work = (processors: Record<string, Processor>, concurrency = 1) =>
  workers.push(startWorker(database.config, 'mail', processors, { concurrency, onError }));

/** A Redis, unlike the database, is shared with the next spec. */
async function leaveNothing(): Promise<void> {
  if (database.config.redisUrl === null) return;
  const queue = new Queue('mail', { connection: { url: database.config.redisUrl } });
  await queue.obliterate({ force: true });
  await queue.close();
}

/** A processor that remembers what it got, and a wait for the n-th job. */
function notebook() {
  const got: JobData[] = [];
  let wake = () => {};
  return {
    got,
    processor: async (data: JobData) => {
      got.push(data);
      wake();
    },
    until: async (count: number) => {
      while (got.length < count) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

test('the store answers', async () => {
  expect(await queues.ready()).toBe(true);
});

test('a job that was added while no worker ran is done when one starts', async () => {
  const { got, processor, until } = notebook();
  await queues.add('mail', 'send', { mailId: 'a' });
  work({ send: processor });
  await until(1);
  expect(got).toEqual([{ mailId: 'a' }]);
});

test('a job with an id is done once, however often it is asked for', async () => {
  const { got, processor, until } = notebook();
  for (const mailId of ['b', 'b', 'b', 'last'])
    await queues.add('mail', 'send', { mailId }, { jobId: `send-${mailId}` });
  work({ send: processor });
  await until(2);
  expect(got).toEqual([{ mailId: 'b' }, { mailId: 'last' }]);
});

test('a job that fails is tried again, and its fault is told', async () => {
  const { got, processor, until } = notebook();
  let tries = 0;
  const failsOnce = async (data: JobData) => {
    tries += 1;
    if (tries === 1) throw new Error('the mail server is away');
    await processor(data);
  };
  work({ send: failsOnce });
  await queues.add('mail', 'send', { mailId: 'c' }, { attempts: 3, backoff: { type: 'fixed', delay: 20 } });
  await until(1);
  expect(got).toEqual([{ mailId: 'c' }]);
  expect(tries).toBe(2);
  expect(faults).toEqual(['the mail server is away']);
});

test('a job that nobody knows fails loudly and does not stop the next one', async () => {
  const { processor, until } = notebook();
  work({ send: processor });
  await queues.add('mail', 'sned', {});
  await queues.add('mail', 'send', { mailId: 'd' });
  await until(1);
  expect(faults).toEqual(['no processor for job mail/sned']);
});

test('many jobs are shared out among workers, each done once', async () => {
  const { got, processor, until } = notebook();
  work({ send: processor }, 4);
  work({ send: processor }, 4);
  await Promise.all(Array.from({ length: 40 }, (_, index) => queues.add('mail', 'send', { index })));
  await until(40);
  expect(got.map(({ index }) => Number(index)).sort((a, b) => a - b)).toEqual([...Array(40).keys()]);
});

test('a repeating job runs again and again, and is one even when it is scheduled at every start', async () => {
  const { got, processor, until } = notebook();
  work({ relay: processor });
  for (let start = 0; start < 3; start++) await queues.repeat('mail', 'relay-outbox', { every: 200 }, 'relay');
  await until(2);
  expect(got.length).toBe(2);
});

test('a store that is away is not ready, instead of an error or an endless wait', async () => {
  const nowhere = {
    databaseUrl: 'postgres://nobody:x@127.0.0.1:1/none',
    redisUrl: database.config.redisUrl && 'redis://127.0.0.1:1',
  };
  const away = new JobQueues(nowhere, () => {});
  expect(await away.ready()).toBe(false);
  await away.close().catch(() => {});
});
