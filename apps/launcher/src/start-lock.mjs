/** One launcher at a time on a data folder; a note of one that was killed is found out and taken over. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, Fault } from './fault.mjs';
import { isRunning, waitUntil } from './processes.mjs';

/** @typedef {{ pid: number, address: string, children: number[] }} Note */

const LAUNCHER = 'start.mjs';
const CHILD = 'main.js';
const CHILDREN_LIMIT_MS = 12_000;

/**
 * @param {string} dataFolder @param {string} address where this one will answer
 * @param {{ patience?: number }} [options] milliseconds given to the children of a killed launcher
 * @returns {Promise<{ noteChild: (pid: number) => void, release: () => void }>}
 */
export async function takeStartLock(dataFolder, address, { patience = CHILDREN_LIMIT_MS } = {}) {
  const file = join(dataFolder, 'running.json');
  /** @type {Note} */
  const note = { pid: process.pid, address, children: [] };

  while (!claim(file, note)) {
    const other = readNote(file);
    if (other && other.pid !== process.pid && isRunning(other.pid, LAUNCHER)) {
      throw new Fault(
        `Elinvoima is already running on this data folder at ${other.address} (process ${other.pid}): use that one, ` +
          'stop it with Ctrl-C, or give this one a folder and a port of its own: DATA_DIR=… PORT=…',
      );
    }
    await endOrphans(other?.children ?? [], patience);
    rmSync(file, { force: true });
  }
  return {
    noteChild(pid) {
      if (pid > 0) note.children.push(pid);
      writeFileSync(file, JSON.stringify(note));
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** Written whole and then linked into place, so that nobody reads half a note. @param {string} file @param {Note} note */
function claim(file, note) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(note), { mode: 0o600 });
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {string} file @returns {Note | undefined} */
function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // cut short by a full disk or a power cut
  }
}

/** Children of a killed launcher end by themselves when they lose it; one that hangs is ended. @param {number[]} pids @param {number} patience */
async function endOrphans(pids, patience) {
  const left = () => pids.filter((pid) => isRunning(pid, CHILD));
  if (await waitUntil(() => left().length === 0, patience)) return;
  for (const pid of left()) process.kill(pid, 'SIGKILL');
  await waitUntil(() => left().length === 0, 2000);
}
