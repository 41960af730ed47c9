import { setTimeout as sleep } from 'node:timers/promises';
import { createPostgresBackend, Queue, Worker, type Job, type JobsOptions } from 'bullmq';
import type { Config } from './config.js';

/** The few queues; every repeating job is listed in the worker's `schedule.ts`. */
export const queueNames = ['mail', 'imports', 'exports', 'housekeeping', 'audit', 'webhooks'] as const;
export type QueueName = (typeof queueNames)[number];

const readyMilliseconds = 2000;
/** A store that is away keeps nobody waiting: the row is there, and the relay adds the job later. */
const addMilliseconds = 5000;

/** Job data is ids only: what must not be lost is a row in PostgreSQL first. */
export type JobData = Record<string, string | number | boolean | null | readonly string[]>;

type ConnectionSettings = Pick<Config, 'databaseUrl' | 'redisUrl'>;

/** BullMQ on Redis where there is one, else on PostgreSQL in a schema of its own. */
function backend(config: ConnectionSettings, connections: number) {
  if (config.redisUrl !== null) return { redis: { url: config.redisUrl, maxRetriesPerRequest: null } } as const;
  return {
    postgres: { connectionString: config.databaseUrl, schema: 'bullmq', max: connections, migrate: true },
  } as const;
}

/** How long an ended job is remembered unless its adder says otherwise. */
const kept: JobsOptions = { removeOnComplete: { age: 3600, count: 1000 }, removeOnFail: { age: 7 * 24 * 3600 } };

/** The writing end: services add jobs after their transaction has committed. */
export class JobQueues {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(
    private readonly config: ConnectionSettings,
    private readonly onError: (error: Error) => void,
  ) {}

  /** A job with an id is added once, however often it is asked for while it is known. Throws when the store is away. */
  async add(queue: QueueName, name: string, data: JobData, options: JobsOptions = {}): Promise<void> {
    await inTime(this.queue(queue).add(name, data, { ...kept, ...options }));
  }

  /** Many jobs at once. */
  async addMany(
    queue: QueueName,
    jobs: readonly { name: string; data: JobData; options?: JobsOptions }[],
  ): Promise<void> {
    if (jobs.length === 0) return;
    await inTime(
      this.queue(queue).addBulk(jobs.map(({ name, data, options }) => ({ name, data, opts: { ...kept, ...options } }))),
    );
  }

  /** A repeating job, made or changed by its key. */
  async repeat(
    queue: QueueName,
    key: string,
    schedule: { every: number } | { pattern: string; tz: string },
    name: string,
  ): Promise<void> {
    await this.queue(queue).upsertJobScheduler(key, schedule, { name, data: {} });
  }

  /** True when the queue's store answers; a Redis that is away is waited for by its client, but not by us. */
  async ready(): Promise<boolean> {
    const answers = this.queue('mail')
      .getJobCounts('waiting')
      .then(
        () => true,
        () => false,
      );
    return await Promise.race([answers, sleep(readyMilliseconds, false, { ref: false })]);
  }

  /** Jobs that nobody has begun, those that wait for their time left out. */
  async waiting(queue: QueueName): Promise<number> {
    let count = 0;
    await inTime(
      this.queue(queue)
        .getJobCounts('waiting')
        .then(({ waiting = 0 }) => void (count = waiting)),
    );
    return count;
  }

  /** Jobs of every queue by state. Throws when the store is away. */
  async counts(): Promise<{ queue: QueueName; state: string; count: number }[]> {
    const asked = Promise.all(
      queueNames.map(async (queue) => {
        const counts = await this.queue(queue).getJobCounts('waiting', 'active', 'delayed', 'failed');
        return Object.entries(counts).map(([state, count]) => ({ queue, state, count }));
      }),
    );
    await inTime(asked);
    return (await asked).flat();
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (queue === undefined) {
      const { redis, postgres } = backend(this.config, 2) as {
        redis?: { url: string };
        postgres?: { connectionString: string };
      };
      queue = (
        redis
          ? new Queue(name, { connection: redis })
          : new Queue(name, { connection: postgres ?? '' }, createPostgresBackend)
      ) as Queue;
      queue.on('error', this.onError);
      this.queues.set(name, queue);
    }
    return queue;
  }
}

export type Processor = (data: JobData, job: Job) => Promise<void>;

/** The reading end: one BullMQ worker per queue, the job's name chooses the processor. An unknown name fails loudly. */
export function startWorker(
  config: ConnectionSettings,
  name: QueueName,
  processors: Record<string, Processor>,
  options: { concurrency: number; onError: (error: Error) => void },
): Worker {
  const process = async (job: Job) => {
    const processor = Object.hasOwn(processors, job.name) ? processors[job.name] : undefined;
    if (processor === undefined) throw new Error(`no processor for job ${name}/${job.name}`);
    await processor((job.data ?? {}) as JobData, job);
  };
  const { redis, postgres } = backend(config, 2 + options.concurrency) as {
    redis?: { url: string };
    postgres?: { connectionString: string };
  };
  const worker = (
    redis
      ? new Worker(name, process, { connection: redis, concurrency: options.concurrency })
      : new Worker(
          name,
          process,
          { connection: postgres ?? '', concurrency: options.concurrency },
          createPostgresBackend,
        )
  ) as Worker;
  worker.on('error', options.onError);
  worker.on('failed', (_job, error) => options.onError(error));
  return worker;
}

async function inTime(work: Promise<unknown>): Promise<void> {
  const late = sleep(addMilliseconds, 'late' as const, { ref: false });
  if ((await Promise.race([work, late])) === 'late') {
    work.catch(() => undefined);
    throw new Error('the queue does not answer');
  }
}
