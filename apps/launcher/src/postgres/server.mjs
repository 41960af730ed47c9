/**
 * One PostgreSQL server on one data folder: made when missing, listening on the loopback address only, stopped cleanly.
 * The server is detached, so that Ctrl-C in the terminal reaches the launcher alone, which stops it last.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../fault.mjs';
import { freePort } from '../free-port.mjs';
import { isAlive, isRunning, waitUntil } from '../processes.mjs';
import { giveTo } from './run-as.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} folder the data folder
 * @property {string} password the superuser's, used when the folder is made
 * @property {string} logFile the server's own log
 * @property {import('./binaries.mjs').Binaries} binaries
 * @property {import('./run-as.mjs').Account} account
 * @property {Record<string, string>} [settings] of postgresql.conf, beside the fixed ones
 */
/** @typedef {{ port: number, pid: number, exited: Promise<void>, stop: () => Promise<void> }} RunningServer */

export const SUPERUSER = 'postgres';
const MAJOR_VERSION = '18';
const START_LIMIT_MS = 300_000; // crash recovery of a big database takes its time
const ATTEMPTS = 3;

/** @param {Cluster} cluster @returns {Promise<RunningServer>} */
export async function startServer(cluster) {
  stopStaleServer(cluster);
  if (!existsSync(cluster.folder)) initialise(cluster);
  const version = readFileSync(join(cluster.folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new Fault(
      `${cluster.folder} was made by PostgreSQL ${version} and this is ${MAJOR_VERSION}: choose another DATA_DIR.`,
    );
  }
  for (let attempt = 1; ; attempt++) {
    const server = await launch(cluster, await freePort());
    if (server) return server;
    if (attempt === ATTEMPTS) {
      throw new Fault(`The built-in PostgreSQL did not start; its log is ${cluster.logFile}. It ended with:`, {
        details: lastLines(cluster.logFile),
      });
    }
  }
}

/** Made under another name first, so that an interrupted start leaves no half-made folder. @param {Cluster} cluster */
function initialise({ folder, password, binaries, account, settings }) {
  const unfinished = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(unfinished, account);
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(passwordFile, account);
  try {
    // prettier-ignore
    run(binaries.initdb, account, [
      '-D', unfinished, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8',
      '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
      ...(settings?.['fsync'] === 'off' ? ['--no-sync'] : []),
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, folder);
}

/** @param {Cluster} cluster @param {number} port @returns {Promise<RunningServer | undefined>} undefined when it ended at once */
async function launch(cluster, port) {
  const { folder, binaries, account, logFile } = cluster;
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200', // BullMQ's queues and workers hold many
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...cluster.settings,
  };
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(
    binaries.postgres,
    ['-D', folder, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    { ...surroundings(binaries), ...account, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let ended = false;
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => {
    const end = () => {
      ended = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  child.unref();
  const { pid } = child;
  if (pid === undefined) return undefined;
  const ready = await waitUntil(() => ended || saysReady(folder, pid), START_LIMIT_MS);
  if (ended) return undefined;
  if (!ready) throw new Fault(`The built-in PostgreSQL is still not ready; its log is ${logFile}.`);
  return { port, pid, exited, stop: () => stop(cluster, pid, () => ended) };
}

/** postmaster.pid: line 1 the pid, line 8 the state. @param {string} folder @param {number} pid */
function saysReady(folder, pid) {
  const lines = pidFileLines(folder);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/**
 * The server that has this folder open, if there is one: postmaster.pid says its process and, on line 4, its port.
 * @param {string} folder @returns {{ port: number } | undefined}
 */
export function runningServer(folder) {
  const lines = pidFileLines(folder);
  const pid = Number(lines[0]);
  return pid && isRunning(pid, 'postgres') ? { port: Number(lines[3]) } : undefined;
}

/** @param {string} folder */
function pidFileLines(folder) {
  const file = join(folder, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** @param {Cluster} cluster @param {number} pid @param {() => boolean} ended */
async function stop({ folder, binaries, account }, pid, ended) {
  for (const mode of ['fast', 'immediate']) {
    if (ended()) return;
    pgCtl(binaries, account, ['stop', '-D', folder, '-m', mode, '-w', '-t', '30']);
    if (await waitUntil(ended, 2000)) return;
  }
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

/**
 * A server outlives a launcher that was killed: it is stopped before a new one takes its folder.
 * @param {Pick<Cluster, 'folder' | 'binaries' | 'account'>} cluster
 */
export function stopStaleServer({ folder, binaries, account }) {
  const pid = Number(pidFileLines(folder)[0]);
  if (!pid) return;
  if (isRunning(pid, 'postgres')) {
    const stopped = ['fast', 'immediate'].some(
      (mode) => pgCtl(binaries, account, ['stop', '-D', folder, '-m', mode, '-w', '-t', '60']).status === 0,
    );
    if (!stopped && isAlive(pid)) {
      throw new Fault(`An earlier PostgreSQL (process ${pid}) still holds ${folder} and does not stop: end it first.`);
    }
  } else {
    rmSync(join(folder, 'postmaster.pid'), { force: true }); // its pid may belong to somebody else by now
  }
}

/** @param {import('./binaries.mjs').Binaries} binaries @param {import('./run-as.mjs').Account} account @param {string[]} args */
function pgCtl(binaries, account, args) {
  return spawnSync(binaries.pgCtl, args, { ...surroundings(binaries), ...account, stdio: 'ignore' });
}

/** @param {string} binary @param {import('./run-as.mjs').Account} account @param {string[]} args */
function run(binary, account, args) {
  const { status, error, stderr, stdout } = spawnSync(binary, args, {
    ...surroundings({ postgres: binary }),
    ...account,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Fault('The database could not be made in the data folder:', {
      cause: error,
      details: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim(),
    });
  }
}

/** Nothing of the caller's locale, PG* variables or closed working folder. @param {{ postgres: string }} binaries */
function surroundings({ postgres }) {
  const { PATH = '', SystemRoot = '', TEMP = '', TMP = '' } = process.env;
  const windows = process.platform === 'win32' ? { SystemRoot, TEMP, TMP } : {};
  return { cwd: dirname(postgres), env: { PATH, LC_ALL: 'C', ...windows }, windowsHide: true };
}

/** @param {string} file @param {number} [count] @returns {string} */
export function lastLines(file, count = 12) {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
