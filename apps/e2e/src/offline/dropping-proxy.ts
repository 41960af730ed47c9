/** A network that drops every third request: in turn before the server has heard of it, and after it has answered. */
import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface DroppingProxy {
  readonly url: string;
  readonly counts: { through: number; droppedBefore: number; droppedAfter: number };
  close(): Promise<void>;
}

export async function startDroppingProxy(port: number): Promise<DroppingProxy> {
  const counts = { through: 0, droppedBefore: 0, droppedAfter: 0 };
  let heard = 0;
  const server: Server = createServer((incoming, outgoing) => {
    heard += 1;
    const isDropped = heard % 3 === 0;
    const isBefore = isDropped && heard % 6 === 0;
    if (isBefore) {
      counts.droppedBefore += 1;
      incoming.socket.destroy();
      return;
    }
    const { method, url: path, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      if (isDropped) {
        // The server has written; nobody hears of it.
        answer.resume().on('end', () => {
          counts.droppedAfter += 1;
          incoming.socket.destroy();
        });
        return;
      }
      counts.through += 1;
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}`,
    counts,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
