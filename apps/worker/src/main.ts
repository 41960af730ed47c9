import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigFaults, CONFIG, JobQueues, readConfig, startWorker, type Config } from '@elinvoima/domain/platform';
import { processorsOf } from './processors.js';
import { scheduleRepeatingJobs } from './schedule.js';
import { WorkerModule } from './worker.module.js';

/** Starts the queue door: the same domain as the API, without HTTP. Ends by itself when its launcher dies. */
async function main(): Promise<void> {
  const settings = readConfig(process.env);
  const logger = new ConsoleLogger({ json: true, logLevels: ['fatal', 'error', 'warn', 'log'] });
  const onError = (error: Error) => logger.warn(`job: ${error.message}`);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings, onError), { logger });
  const config = app.get<Config>(CONFIG);
  const processors = processorsOf(app);
  const workers = [
    startWorker(config, 'mail', processors.mail, { concurrency: 4, onError }),
    startWorker(config, 'imports', processors.imports, { concurrency: 1, onError }),
    startWorker(config, 'exports', processors.exports, { concurrency: 2, onError }),
    startWorker(config, 'housekeeping', processors.housekeeping, { concurrency: 1, onError }),
    // A queue of its own: what is written is sealed within seconds, whatever the night's housekeeping does.
    // Of its own too: a receiver that is slow to answer holds up nobody else.
    startWorker(config, 'webhooks', processors.webhooks, { concurrency: 1, onError }),
    startWorker(config, 'audit', processors.audit, { concurrency: 1, onError }),
  ];
  await scheduleRepeatingJobs(app.get(JobQueues));
  process.send?.('ready');

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await Promise.all(workers.map((worker) => worker.close()));
    await app.get(JobQueues).close();
    await app.close();
    process.exit(0);
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigFaults ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
