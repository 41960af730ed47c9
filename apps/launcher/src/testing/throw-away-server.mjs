/** A PostgreSQL for one test run: real, but without the waiting for the disk; nothing of it is left afterwards. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from '../postgres/binaries.mjs';
import { connectionUrl } from '../postgres/databases.mjs';
import { canEnter, serverAccount } from '../postgres/run-as.mjs';
import { startServer, stopStaleServer } from '../postgres/server.mjs';
import { isAlive } from '../processes.mjs';

const PREFIX = 'elinvoima-test-';
const PASSWORD = 'throw-away'; // guards nothing: loopback only, fictional data, minutes of life

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` is the superuser's, to the database `postgres` */
export async function startThrowAwayServer() {
  const account = serverAccount();
  const binaries = findBinaries(account);
  const parent = canEnter(tmpdir(), account) ? tmpdir() : '/var/tmp';
  removeLeftovers(parent, { account, binaries });
  const home = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  chmodSync(home, 0o755);
  const server = await startServer({
    folder: join(home, 'data'),
    logFile: join(home, 'postgres.log'),
    password: PASSWORD,
    binaries,
    account,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
      checkpoint_timeout: '1h',
      autovacuum: 'off', // its statistics come at any moment, and a plan with them
    },
  });
  return {
    url: connectionUrl({ port: server.port, password: PASSWORD }),
    async stop() {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Servers of test runs that were killed. @param {string} parent @param {Pick<import('../postgres/server.mjs').Cluster, 'account' | 'binaries'>} tools */
function removeLeftovers(parent, tools) {
  for (const name of readdirSync(parent)) {
    const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : NaN;
    if (Number.isNaN(owner) || isAlive(owner)) continue;
    const folder = join(parent, name, 'data');
    try {
      if (existsSync(folder)) stopStaleServer({ folder, ...tools });
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // another user's, or another run is sweeping it at this moment
    }
  }
}
