/**
 * `npm run demo:data -- --companies 700 --interactions 20000`: a made-up municipality of any size, in the database that
 * `npm start` would use (DATA_DIR or DATABASE_URL), which must be empty.
 */
import { prepareDataFolder } from './data-folder.mjs';
import { describe } from './fault.mjs';
import { runOnce } from './one-shot.mjs';
import { inRepository } from './paths.mjs';
import { requireRightSettings } from './product-settings.mjs';
import { readSettings } from './settings.mjs';
import { BUILT_IN, environmentOf, openDatabase } from './start-everything.mjs';
import { takeStartLock } from './start-lock.mjs';
import { Supervisor } from './supervisor.mjs';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
const { signal } = stopping;
const system = new Supervisor(signal);

try {
  const settings = readSettings(process.env);
  prepareDataFolder(settings.dataFolder);
  await requireRightSettings(environmentOf(settings, settings.databaseUrl ?? BUILT_IN, process.env));
  const lock = await takeStartLock(settings.dataFolder, settings.publicUrl);
  system.hold(lock.release);
  const { url, ownerUrl } = await openDatabase(system, settings);
  const env = environmentOf(settings, url, process.env);
  const migrations = 'The database could not be brought to this version; the migrations say:';
  await runOnce(inRepository('migrations', 'dist', 'migrate.js'), {
    env: { ...env, DATABASE_OWNER_URL: ownerUrl },
    signal,
    failure: migrations,
  });
  const said = await runOnce(inRepository('apps', 'demo', 'dist', 'main.js'), {
    args: process.argv.slice(2),
    env,
    signal,
    failure: 'The demo data could not be made; it says:',
  });
  console.log(said.trim());
} catch (error) {
  if (!signal.aborted) {
    console.error(describe(error));
    process.exitCode = 1;
  }
} finally {
  await system.stop();
}
process.exit();
