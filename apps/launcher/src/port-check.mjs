/** Whether the API will be able to listen where it is told to. */
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { codeOf, Fault } from './fault.mjs';

/** @param {number} port @param {string} host */
export async function requireFreePort(port, host) {
  if ((await answers(port, '127.0.0.1')) || (await answers(port, '::1'))) throw inUse(port);
  const server = createServer();
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EADDRINUSE') throw inUse(port);
    if (code === 'EACCES') {
      throw new Fault(
        `Port ${port} may be used by an administrator only: take one above 1024, for example PORT=3000 npm start`,
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Fault(`HOST is "${host}", which is not an address of this machine: leave HOST out to use 127.0.0.1`, {
        cause,
      });
    }
    throw cause;
  }
  server.close();
  await once(server, 'close');
}

/** @param {number} port */
const inUse = (port) =>
  new Fault(
    `Port ${port} is in use by another program: stop that program, or take another port, for example PORT=${port + 1} npm start`,
  );

/** `localhost` in a browser may mean either address, and another program on either would take our guests. @param {number} port @param {string} host */
async function answers(port, host) {
  const socket = createConnection({ port, host, timeout: 1000 });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
