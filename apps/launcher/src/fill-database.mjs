/** Brings a database to this version and, where it is new, to its first content: the demo data, or the bare programme. */
import { runOnce } from './one-shot.mjs';
import { inRepository } from './paths.mjs';
import { hasUsers, isMigrated, needsFirstAdministrator } from './schema.mjs';

/**
 * @param {string} url
 * @param {{ ownerUrl: string, demo: boolean, env: NodeJS.ProcessEnv, say: (line: string) => void, signal: AbortSignal }} options
 * @returns {Promise<string>} what the first administrator must know, '' when there is one already
 */
export async function fillDatabase(url, { ownerUrl, demo, env, say, signal }) {
  signal.throwIfAborted();
  const wasMigrated = await isMigrated(ownerUrl, url);
  if (!wasMigrated) {
    say('Preparing the database …');
    const failure = 'The database could not be brought to this version; the migrations say:';
    await runOnce(inRepository('migrations', 'dist', 'migrate.js'), {
      env: { ...env, DATABASE_OWNER_URL: ownerUrl },
      signal,
      failure,
    });
  }
  if (demo) {
    if (await hasUsers(url)) return '';
    say('Loading the demo data …');
    const failure = 'The demo data could not be loaded; it says:';
    await runOnce(inRepository('apps', 'demo', 'dist', 'main.js'), { args: ['--if-empty'], env, signal, failure });
    return '';
  }
  if (wasMigrated && !(await needsFirstAdministrator(url))) return '';
  const failure = 'The installation could not be begun; it says:';
  return await runOnce(inRepository('apps', 'api', 'dist', 'install.js'), { env, signal, failure });
}
