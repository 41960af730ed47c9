import { createServer, type Socket } from 'node:net';

/** A mail server that takes everything, quickly, and keeps who got how many: it must not be what a measurement measures. */
export interface CountingSink {
  url: string;
  /** Mails by receiver. */
  received: Map<string, number>;
  total: number;
  /** Called after each mail. */
  onMail: (total: number) => void;
  close(): Promise<void>;
}

export async function startCountingSink(): Promise<CountingSink> {
  const sockets = new Set<Socket>();
  const listener = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    serve(sink, socket);
  });
  const sink: CountingSink = {
    url: '',
    received: new Map(),
    total: 0,
    onMail: () => undefined,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  sink.url = `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return sink;
}

function serve(sink: CountingSink, socket: Socket): void {
  let to = '';
  let inWords = false;
  let text = '';
  socket.write('220 sink\r\n');
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
    for (;;) {
      const end = text.indexOf(inWords ? '\r\n.\r\n' : '\r\n');
      if (end === -1) return;
      const line = text.slice(0, end);
      text = text.slice(end + (inWords ? 5 : 2));
      if (inWords) {
        inWords = false;
        // It counts from here on: whether the sender ever hears of it is another matter.
        sink.received.set(to, (sink.received.get(to) ?? 0) + 1);
        sink.total += 1;
        sink.onMail(sink.total);
        socket.write('250 taken\r\n');
        continue;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (verb === 'DATA') inWords = true;
      if (verb === 'QUIT') socket.end('221 bye\r\n');
      else socket.write(verb === 'DATA' ? '354 go on\r\n' : '250 ok\r\n');
    }
  });
}
