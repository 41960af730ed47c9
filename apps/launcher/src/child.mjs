/**
 * One of the product's own processes (api, worker). It is detached, so that Ctrl-C in the terminal reaches the launcher
 * alone, and holds an IPC channel: when the launcher is killed the channel closes, and the child must end itself
 * (`process.on('disconnect', …)` in its main.ts).
 */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { turnOverLog } from './data-folder.mjs';
import { forConsole, parse } from './log-lines.mjs';
import { root } from './paths.mjs';

/** @typedef {import('node:stream').Readable} Readable */
/** @typedef {{ name: string, pid: number, exited: Promise<string>, lastLines: () => string, stop: () => Promise<void> }} Child */

const KEPT_LINES = 15;
export const STOP_LIMIT_MS = 10_000;

/**
 * @param {string} name for people: "api"
 * @param {string} script absolute path
 * @param {{ env: NodeJS.ProcessEnv, logFile: string, say: (line: string) => void }} options
 * @returns {Child}
 */
export function startChild(name, script, { env, logFile, say }) {
  const child = /** @type {import('node:child_process').ChildProcessByStdio<null, Readable, Readable>} */ (
    spawn(process.execPath, ['--enable-source-maps', script], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      windowsHide: true,
    })
  );
  turnOverLog(logFile);
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 });
  log.on('error', () => {}); // a full disk must not end the service
  /** @type {string[]} */
  const recent = [];
  const { stdout, stderr } = child;
  for (const [stream, input] of /** @type {const} */ ([
    ['stdout', stdout],
    ['stderr', stderr],
  ])) {
    createInterface({ input }).on('line', (line) => {
      log.write(`${line}\n`);
      recent.push(line);
      if (recent.length > KEPT_LINES) recent.shift();
      const shown = forConsole(line, stream);
      if (shown !== undefined) say(`${name}: ${shown}`);
    });
  }
  let ended = false;
  /** @type {Promise<string>} how it ended, in words */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  const whenEnded = async () => {
    await exited;
    ended = true;
    log.end();
  };
  const done = whenEnded();
  return {
    name,
    pid: child.pid ?? 0,
    exited,
    lastLines: () => recent.map((line) => parse(line).message).join('\n'),
    async stop() {
      if (ended) return;
      child.kill('SIGTERM');
      await Promise.race([done, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
      if (!ended) child.kill('SIGKILL');
      await done;
    },
  };
}
