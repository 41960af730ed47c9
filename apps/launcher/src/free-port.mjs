/** A port nobody listens on now, chosen by the operating system. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** @param {string} [host] @returns {Promise<number>} */
export async function freePort(host = '127.0.0.1') {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}
