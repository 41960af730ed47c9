/**
 * npm starts us through a shell. When npm is ended, neither it nor the shell tells us; then we stop as if by Ctrl-C, so
 * that nothing is left running that nobody sees.
 */
import { commandLineOf, isAlive, parentOf } from './processes.mjs';

const LOOK_EVERY_MS = 500;

/** @param {NodeJS.ProcessEnv} env @param {() => void} onGone */
export function watchNpm(env, onGone) {
  if (!env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const shell = process.ppid;
  const above = commandLineOf(shell).includes('npm') ? shell : parentOf(shell) || shell;
  const timer = setInterval(() => {
    if (process.ppid === shell && isAlive(above)) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY_MS);
  timer.unref();
}
