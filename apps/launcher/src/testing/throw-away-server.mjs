/** A PostgreSQL for one test run: real, but without the waiting for the disk; nothing of it is left afterwards. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from '../postgres/binaries.mjs';
import { connectionUrl } from '../postgres/databases.mjs';
import { canEnter, serverAccount } from '../postgres/run-as.mjs';
import { startServer, stopStaleServer } from '../postgres/server.mjs';
import { isAlive } from '../processes.mjs';

const PREFIX = 'elinvoima-test-';
/** Linux's file system in memory: a copy of the template takes 0.05 s there and 0.8 s on a disk, and each spec file wants one. */
const MEMORY = '/dev/shm';
const GIB = 1024 ** 3;
const PASSWORD = 'throw-away'; // guards nothing: loopback only, fictional data, minutes of life

/**
 * @param {{ mayLieInMemory?: boolean }} [options] whether its files may stand in memory where there is much of it
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` is the superuser's, to the database `postgres`
 */
export async function startThrowAwayServer({ mayLieInMemory = false } = {}) {
  const account = serverAccount();
  const binaries = findBinaries(account);
  const disk = canEnter(tmpdir(), account) ? tmpdir() : '/var/tmp';
  const parent = mayLieInMemory && memoryIsWide() && canEnter(MEMORY, account) ? MEMORY : disk;
  for (const place of new Set([disk, parent])) removeLeftovers(place, { account, binaries });
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
      max_wal_size: '256MB',
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

/** A container often has 64 MB there, and a server that fills it fails in the midst of a spec. */
function memoryIsWide() {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= 3 * GIB && freemem() >= 4 * GIB;
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
