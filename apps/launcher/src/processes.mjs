/** Questions about other processes, by pid; a pid is reused by the system, so its command line is asked too. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './fault.mjs';

/** @param {number} pid @returns {boolean} */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

/** A dead child whose parent has not asked for its exit code (usual in containers without an init). @param {number} pid */
function isZombie(pid) {
  return /^State:\s+Z/m.test(fromProc(pid, 'status'));
}

/** @param {number} pid @returns {string} '' when it is gone or cannot be asked */
export function commandLineOf(pid) {
  return fromProc(pid, 'cmdline').replaceAll('\0', ' ').trim() || askPs(pid, 'command');
}

/** @param {number} pid @returns {number} 0 when it is gone or cannot be asked */
export function parentOf(pid) {
  return Number(/^PPid:\s+(\d+)/m.exec(fromProc(pid, 'status'))?.[1] ?? askPs(pid, 'ppid'));
}

/** @param {number} pid @param {string} file */
function fromProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it is gone, or this is macOS or Windows
  }
}

/** @param {number} pid @param {string} column */
function askPs(pid, column) {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', `${column}=`], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/**
 * @param {number} pid @param {string} word
 * @returns {boolean} whether it lives and its command line holds the word, or cannot be asked (Windows)
 */
export function isRunning(pid, word) {
  if (!isAlive(pid)) return false;
  const line = commandLineOf(pid);
  return line === '' || line.includes(word);
}

/** @param {() => boolean} condition @param {number} milliseconds @returns {Promise<boolean>} false when it did not come true in time */
export async function waitUntil(condition, milliseconds) {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) return false;
    await sleep(20);
  }
  return true;
}
