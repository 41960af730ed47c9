/** Runs a program of the tool chain and reads what it says line by line. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../paths.mjs';

/**
 * @param {string[]} npmArguments for `npm`
 * @param {{ env?: Record<string, string>, onLine: (line: string) => void }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runNpm(npmArguments, { env, onLine }) {
  const { command, args, shell } = npmCommand();
  const child = spawn(command, [...args, ...npmArguments], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
    windowsHide: true,
  });
  /** @type {string[]} */
  const lines = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      onLine(line);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code: typeof code === 'number' ? code : 1, output: lines.join('\n') };
}

/** The npm that started us, else the one on the PATH. */
function npmCommand() {
  const { npm_execpath: running } = process.env;
  if (running?.endsWith('.js') && running.includes('npm')) {
    return { command: process.execPath, args: [running], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
