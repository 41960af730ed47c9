/** The packages of package-lock.json, installed when they are missing or the lock has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { codeOf, Fault } from '../fault.mjs';
import { inRepository } from '../paths.mjs';
import { startProgress } from './progress.mjs';
import { runNpm } from './run.mjs';

const stampFile = inRepository('node_modules', '.elinvoima-lock');

export async function installIfNeeded() {
  const lock = readFileSync(inRepository('package-lock.json'), 'utf8');
  const stamp = `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
  if (read(stampFile) === stamp) return;
  if (!holdsAll(JSON.parse(lock), read(inRepository('node_modules', '.package-lock.json')))) await install(lock);
  writeFileSync(stampFile, stamp);
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * Somebody who ran `npm install` by hand is not made to wait again.
 * @param {Lock} lock @param {string} installedText npm's own note of what lies in node_modules
 * @returns {boolean}
 */
export function holdsAll(lock, installedText) {
  if (!installedText) return false;
  /** @type {Lock} */
  const installed = JSON.parse(installedText);
  return Object.entries(lock.packages).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') || link || optional || installed.packages[path]?.version === version,
  );
}

/** @param {string} lock */
async function install(lock) {
  const total = Object.keys(JSON.parse(lock).packages).filter((path) => path.includes('node_modules/')).length;
  const progress = startProgress('Installing packages');
  let fetched = 0;
  /** @param {string} line */
  const onLine = (line) => {
    if (/^npm http (fetch GET 200|cache) .*\.tgz/.test(line)) progress.say(`${++fetched} of about ${total}`);
  };
  try {
    // Builds and tests need the development packages, whatever NODE_ENV or the user's npm settings say.
    const { code, output } = await runNpm(
      ['ci', '--loglevel=http', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
      { onLine },
    );
    if (code !== 0) throw installationFault(output);
  } catch (error) {
    progress.failed();
    if (codeOf(error) === 'ENOENT')
      throw new Fault('npm was not found: install Node.js with npm from https://nodejs.org');
    throw error;
  }
  progress.done('Packages are installed');
}

/** @param {string} output of npm @returns {Fault} */
export function installationFault(output) {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  const details = (errors.length > 0 ? errors : output.split('\n')).slice(0, 15).join('\n');
  const said = (/** @type {RegExp} */ pattern) => pattern.test(details);
  if (said(/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ERR_SOCKET_TIMEOUT/)) {
    return new Fault('npm could not reach its registry: check the network (or the proxy) and start again.', {
      details,
    });
  }
  if (said(/ENOSPC/)) return new Fault('The disk is full: free about 600 MB and start again.', { details });
  if (said(/EACCES|EPERM|EROFS/)) {
    return new Fault(
      `npm may not write into ${inRepository('node_modules')}: own the folder or delete it, and start again.`,
      { details },
    );
  }
  return new Fault('npm could not install the packages; it says:', { details });
}
