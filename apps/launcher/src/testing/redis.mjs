/** A Redis for one test run: nothing of it is kept. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';

/** @param {string} program @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function startThrowAwayRedis(program) {
  const port = await freePort();
  const server = spawn(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()],
    { stdio: 'ignore' },
  );
  const ended = once(server, 'exit');
  for (let attempt = 0; !(await listens(port)); attempt++) {
    if (attempt === 100 || server.exitCode !== null) throw new Error(`${program} did not start`);
    await sleep(50);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** @param {number} port */
async function listens(port) {
  const socket = createConnection({ port, host: '127.0.0.1' });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
