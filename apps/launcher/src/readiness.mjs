/** Asks the API whether everything behind it is there. */
import { once } from 'node:events';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from './fault.mjs';

const LIMIT_MS = 120_000;
const ANSWER_LIMIT_MS = 5000;

/** @param {{ port: number, host: string }} where @param {AbortSignal} signal ends the asking */
export async function becomeReady({ port, host }, signal) {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const status = await ask(port, { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host);
    if (status === 200 || signal.aborted) return;
    if (performance.now() > end) {
      throw new Fault(
        `Elinvoima did not become ready in ${LIMIT_MS / 1000} s (its readiness answers ${status ?? 'nothing'}): ` +
          'look into the logs in the data folder',
      );
    }
    await sleep(100);
  }
}

/** @param {number} port @param {string} host @returns {Promise<number | undefined>} */
async function ask(port, host) {
  // The API answers to its own names only; "localhost" is always one, whatever address it listens on.
  const request = get({
    host,
    port,
    path: '/health/ready',
    headers: { host: `localhost:${port}` },
    timeout: ANSWER_LIMIT_MS,
  });
  request.on('timeout', () => request.destroy(new Error('no answer')));
  try {
    /** @type {import('node:http').IncomingMessage[]} */
    const [response] = await once(request, 'response');
    response?.resume();
    return response?.statusCode;
  } catch {
    return undefined;
  }
}
