/** The built-in database of an installation: PostgreSQL on the data folder, with the product's own role and database. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { keptSecret, logFolder, turnOverLog } from '../data-folder.mjs';
import { findBinaries } from './binaries.mjs';
import { connectionUrl, ensureDatabase } from './databases.mjs';
import { canEnter, giveTo, serverAccount } from './run-as.mjs';
import { runningServer, startServer, SUPERUSER } from './server.mjs';

const NAME = 'elinvoima';
/** The application's own login: it writes records and owns no table. */
const APP = 'elinvoima_app';

/**
 * `url` is the application's, `ownerUrl` that of whom the tables belong to.
 * @param {string} dataFolder @returns {Promise<{ url: string, ownerUrl: string, exited: Promise<void>, stop: () => Promise<void>, logFile: string }>}
 */
export async function startEmbeddedDatabase(dataFolder) {
  const account = serverAccount(join(dataFolder, 'postgres'));
  const password = keptSecret(join(dataFolder, 'postgres-password'));
  const logFile = join(logFolder(dataFolder), 'postgres.log');
  turnOverLog(logFile);
  const folder = databaseFolder(dataFolder, account);
  const server = await startServer({ folder, password, logFile, account, binaries: findBinaries(account) });
  try {
    const own = { name: NAME, password: derived(password, NAME) };
    const app = { name: APP, password: derived(password, APP) };
    const { port } = server;
    await ensureDatabase(connectionUrl({ port, password, user: SUPERUSER }), own, app);
    const ownerUrl = connectionUrl({ port, password: own.password, user: NAME, database: NAME });
    const url = connectionUrl({ port, password: app.password, user: APP, database: NAME });
    return { url, ownerUrl, logFile, exited: server.exited, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The database of an installation that is running at this moment, or undefined.
 * @param {string} dataFolder @returns {string | undefined}
 */
export function runningDatabaseUrl(dataFolder) {
  const place = join(dataFolder, 'postgres');
  const server = runningServer(isLink(place) ? join(readlinkSync(place), 'data') : place);
  if (server === undefined) return undefined;
  const password = derived(keptSecret(join(dataFolder, 'postgres-password')), APP);
  return connectionUrl({ port: server.port, password, user: APP, database: NAME });
}

/** The product's passwords do not give away the superuser's. @param {string} password @param {string} role */
const derived = (password, role) => createHash('sha256').update(`${role} ${password}`).digest('base64url');

/**
 * Under root's closed folders (/root) the data lies in /var/lib, with a link to it in the data folder.
 * Not in /var/tmp: systems clean that up by age.
 * @param {string} dataFolder @param {import('./run-as.mjs').Account} account @returns {string}
 */
function databaseFolder(dataFolder, account) {
  const place = join(dataFolder, 'postgres');
  if (isLink(place)) {
    const target = readlinkSync(place);
    if (existsSync(target)) return join(target, 'data');
    rmSync(place);
  }
  if (existsSync(place) || canEnter(dataFolder, account)) return place;
  mkdirSync('/var/lib/elinvoima', { recursive: true, mode: 0o755 });
  const home = mkdtempSync('/var/lib/elinvoima/postgres-');
  giveTo(home, account);
  symlinkSync(home, place);
  return join(home, 'data');
}

/** @param {string} path */
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
