/** The order of things: settings, data folder, database, schema, demo data, api and worker, the greeting. */
import { join } from 'node:path';
import { startChild } from './child.mjs';
import { keptSecret, logFolder, prepareDataFolder } from './data-folder.mjs';
import { Fault } from './fault.mjs';
import { fillDatabase } from './fill-database.mjs';
import { greeting } from './greeting.mjs';
import { requirePostgres, requireRedis } from './outside-stores.mjs';
import { inRepository } from './paths.mjs';
import { requireFreePort } from './port-check.mjs';
import { startEmbeddedDatabase } from './postgres/embedded.mjs';
import { hasDemoAccounts } from './schema.mjs';
import { requireRightSettings } from './product-settings.mjs';
import { becomeReady } from './readiness.mjs';
import { readSettings } from './settings.mjs';
import { takeStartLock } from './start-lock.mjs';
import { Supervisor } from './supervisor.mjs';

/** @typedef {{ env: NodeJS.ProcessEnv, say: (line: string) => void, signal: AbortSignal }} Outside */
/** @typedef {import('./settings.mjs').Settings} Settings */

export const BUILT_IN = 'postgres://127.0.0.1/elinvoima'; // its real port and password are known when it runs

/** Everything runs when this returns. When it throws, everything it had started is stopped. @param {Outside} outside */
export async function startEverything({ env, say, signal }) {
  const system = new Supervisor(signal);
  try {
    const settings = readSettings(env);
    const { dataFolder, port, host, publicUrl } = settings;
    prepareDataFolder(dataFolder);
    await requireRightSettings(environmentOf(settings, settings.databaseUrl ?? BUILT_IN, env));
    const lock = await takeStartLock(dataFolder, publicUrl);
    system.hold(lock.release);
    await requireFreePort(port, host);
    if (settings.redisUrl) await requireRedis(settings.redisUrl);

    const { url: databaseUrl, ownerUrl } = await openDatabase(system, settings);
    const childEnv = environmentOf(settings, databaseUrl, env);
    const forTheFirst = await fillDatabase(databaseUrl, { ownerUrl, demo: settings.demo, env: childEnv, say, signal });

    say('Starting …');
    for (const name of ['api', 'worker']) {
      signal.throwIfAborted();
      const logFile = join(logFolder(dataFolder), `${name}.log`);
      const child = startChild(name, inRepository('apps', name, 'dist', 'main.js'), { env: childEnv, logFile, say });
      system.hold(child.stop);
      system.watch(child.exited, (how) => died(child, how));
      lock.noteChild(child.pid);
    }
    await system.until(becomeReady(settings, signal));
    signal.throwIfAborted();
    const demoAccounts = settings.demo && (await hasDemoAccounts(databaseUrl));
    say(greeting({ address: publicUrl, demoAccounts, dataFolder, color: process.stdout.isTTY }));
    if (forTheFirst) say(forTheFirst.trim());
    return system;
  } catch (error) {
    await system.stop();
    throw error;
  }
}

/** @param {import('./child.mjs').Child} child @param {string} how */
function died(child, how) {
  return new Fault(`The ${child.name} ended by itself (${how}), so everything is stopped. Its last lines:`, {
    details: child.lastLines(),
  });
}

/** @param {Supervisor} system @param {Settings} settings @returns {Promise<{ url: string, ownerUrl: string }>} the application's connection and that of the tables' owner */
export async function openDatabase(system, { databaseUrl, databaseOwnerUrl, dataFolder }) {
  if (databaseUrl) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl;
    await requirePostgres(ownerUrl);
    return { url: databaseUrl, ownerUrl };
  }
  const { url, ownerUrl, exited, stop, logFile } = await startEmbeddedDatabase(dataFolder);
  system.hold(stop);
  system.watch(
    exited,
    () => new Fault(`The built-in PostgreSQL ended by itself, so everything is stopped; its log is ${logFile}`),
  );
  return { url, ownerUrl };
}

/** @param {Settings} settings @param {string} databaseUrl @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv} */
export function environmentOf({ port, host, publicUrl, dataFolder, demo }, databaseUrl, env) {
  // What runs for long knows the application's login only.
  const { DATABASE_OWNER_URL: _owner, ...rest } = env;
  return {
    NODE_ENV: 'production',
    ...rest,
    PORT: String(port),
    HOST: host,
    PUBLIC_URL: publicUrl,
    DATA_DIR: dataFolder,
    DEMO: demo ? '1' : '0',
    DATABASE_URL: databaseUrl,
    SECRET_KEY: env['SECRET_KEY'] || keptSecret(join(dataFolder, 'secret-key')),
  };
}
