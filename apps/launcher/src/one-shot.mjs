/** A program that does one thing and ends: the migrations, the demo data, the installation. */
import { spawn } from 'node:child_process';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';

/**
 * @param {string} script absolute path
 * @param {{ args?: string[], env: NodeJS.ProcessEnv, signal: AbortSignal, failure: string }} options `failure` is the line told when it fails
 * @returns {Promise<string>} what it said
 */
export async function runOnce(script, { args = [], env, signal, failure }) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) throw new Fault(failure, { details: output.trim().split('\n').slice(-15).join('\n') });
  return output;
}
