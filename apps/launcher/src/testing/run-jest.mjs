/** One run of jest with the quiet reporter. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository, root } from '../paths.mjs';

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  inRepository('node_modules/jest/bin/jest.js'),
  `--config=${inRepository('.config/jest.config.mjs')}`,
  `--reporters=${inRepository('apps/launcher/src/testing/quiet-reporter.mjs')}`,
  '--passWithNoTests',
  '--openHandlesTimeout=20000', // a store's client that is waiting to reconnect takes its seconds
];

/**
 * @param {string[]} args of jest
 * @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} options `signal` ends it
 * @returns {Promise<import('./counts.mjs').Counts>} a run that broke off is one failure
 */
export async function runJest(args, { env, signal }) {
  const folder = mkdtempSync(join(tmpdir(), 'elinvoima-counts-'));
  const countsFile = join(folder, 'counts.json');
  const child = spawn(process.execPath, [...JEST, ...args], {
    cwd: root,
    env: { ...env, TEST_COUNTS_FILE: countsFile },
    stdio: 'inherit',
    signal,
  });
  const [code] = await once(child, 'exit');
  /** @type {import('./counts.mjs').Counts} */
  const counts = existsSync(countsFile)
    ? JSON.parse(readFileSync(countsFile, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true, force: true });
  if (code === 0 || counts.failed > 0) return counts;
  process.stdout.write(`✗ jest ended with ${code} although no test failed\n`);
  return { ...counts, failed: 1 };
}
