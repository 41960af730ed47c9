/** The product as people get it: the built API, worker and client as processes of their own, on a database with the demo data. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type Child } from '../../../launcher/src/child.mjs';
import { freePort } from '../../../launcher/src/free-port.mjs';
import { runOnce } from '../../../launcher/src/one-shot.mjs';
import { inRepository } from '../../../launcher/src/paths.mjs';
import { becomeReady } from '../../../launcher/src/readiness.mjs';
import { copyOfTemplate } from './database.js';
import { startIdentityProvider } from './identity-provider.js';

export interface RunningSystem {
  /** The address people would type. */
  url: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

const shell = inRepository('apps', 'client', 'dist', 'index.html');

/** Starts everything on a free port. Throws with the processes' last lines when one of them does not come up. */
export async function startSystem(): Promise<RunningSystem> {
  if (!existsSync(shell)) throw new Error('the client is not built: npm run build -w apps/client');
  const database = await copyOfTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'elinvoima-e2e-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const identityProvider = await startIdentityProvider(url);
  const env = {
    ...ownEnvironment(),
    ...identityProvider.settings,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    DATABASE_POOL: '5',
    DEMO: '1',
    SECRET_KEY: 'a key that only browser tests use, 32 signs',
  };
  const children: Child[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(children.map((child) => child.stop()));
    await identityProvider.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { signal } = new AbortController();
    const demo = inRepository('apps', 'demo', 'dist', 'main.js');
    await runOnce(demo, { env, signal, failure: 'the demo data could not be loaded' });
    for (const name of ['api', 'worker']) {
      const script = inRepository('apps', name, 'dist', 'main.js');
      children.push(startChild(name, script, { env, logFile: join(folder, `${name}.log`), say: () => undefined }));
    }
    const died = children.map(async (child) => {
      const how = await child.exited;
      throw new Error(`the ${child.name} ended (${how}):\n${child.lastLines()}`);
    });
    for (const death of died) death.catch(() => undefined); // at the end they are stopped on purpose
    await Promise.race([becomeReady({ port, host: '127.0.0.1' }, signal), ...died]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, databaseUrl: database.url, stop };
}

/** What this machine gives a program; nothing of the test runner's own settings. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...(LANG && { LANG }) };
}
