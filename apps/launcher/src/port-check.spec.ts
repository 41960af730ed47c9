import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { freePort } from './free-port.mjs';
import { requireFreePort } from './port-check.mjs';

let other: Server | undefined;
afterEach(() => void other?.close());

async function occupy(host: string): Promise<number> {
  const port = await freePort();
  other = createServer().listen(port, host);
  await once(other, 'listening');
  return port;
}

test('a free port is taken without a word', async () => {
  await expect(requireFreePort(await freePort(), '127.0.0.1')).resolves.toBeUndefined();
});

test('a port in use is told with a way out', async () => {
  const port = await occupy('127.0.0.1');
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is in use by another program: stop that program, or take another port, for example PORT=${port + 1} npm start`,
  );
});

test('a program on every address is in the way too', async () => {
  const port = await occupy('0.0.0.0');
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow('is in use');
});

test('an address that is not this machine’s is told', async () => {
  await expect(requireFreePort(await freePort(), '192.0.2.1')).rejects.toThrow('not an address of this machine');
});
