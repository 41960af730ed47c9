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
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** @param {number} pid @returns {string} '' when it is gone or cannot be asked */
export function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    // no /proc on macOS and Windows
  }
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', stdio: 'pipe' }).trim();
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
