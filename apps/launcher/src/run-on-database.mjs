/**
 * Runs one of the worker's commands on the database that `npm start` uses (DATA_DIR or DATABASE_URL). A built-in database that is
 * running is used as it runs; one that is not is started for the while.
 */
import { spawnSync } from 'node:child_process';
import { describe } from './fault.mjs';
import { inRepository } from './paths.mjs';
import { runningDatabaseUrl } from './postgres/embedded.mjs';
import { readSettings } from './settings.mjs';
import { environmentOf, openDatabase } from './start-everything.mjs';
import { Supervisor } from './supervisor.mjs';

/** @param {string} command a file of `apps/worker/dist` */
export async function runOnDatabase(command) {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
  const system = new Supervisor(stopping.signal);
  try {
    const settings = readSettings(process.env);
    const running = settings.databaseUrl ? undefined : runningDatabaseUrl(settings.dataFolder);
    const env = environmentOf(settings, running ?? (await openDatabase(system, settings)).url, process.env);
    const { status } = spawnSync(process.execPath, [inRepository('apps', 'worker', 'dist', command)], {
      env,
      stdio: 'inherit',
    });
    process.exitCode = status ?? 2;
  } catch (error) {
    console.error(describe(error));
    process.exitCode = 2;
  } finally {
    await system.stop();
  }
  process.exit();
}
