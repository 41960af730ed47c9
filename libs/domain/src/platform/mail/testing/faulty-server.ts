import { createServer, type Socket } from 'node:net';

/** How the server fails, at its worst moment. */
export type SmtpFault =
  | 'none'
  | 'silent greeting'
  | '421 greeting'
  | '421 to the receiver'
  | '451 to the receiver'
  | '550 to the receiver'
  | '550 5.7.1 to the receiver'
  | '550 to the sender'
  | 'drop at the receiver'
  | 'drop in the middle of the words'
  | 'silence after the words'
  | 'drop after the words'
  | '451 after the words'
  | '554 after the words'
  | 'garbage'
  | 'garbage after the words';

/** A mail server of a few lines that fails as it is told. For specs only. */
export interface FaultyServer {
  url: string;
  fault: SmtpFault;
  /** Message-IDs of what has been taken in whole, whether or not that was said. */
  taken: string[];
  sessions: number;
  close(): Promise<void>;
}

export async function startFaultyServer(): Promise<FaultyServer> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    server.sessions += 1;
    serve(server, socket);
  });
  const server: FaultyServer = {
    url: '',
    fault: 'none',
    taken: [],
    sessions: 0,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  server.url = `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return server;
}

function serve(server: FaultyServer, socket: Socket): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  if (server.fault === '421 greeting') socket.end('421 too busy\r\n');
  else if (server.fault === 'garbage') say('\u0000\u0001 hello?');
  else if (server.fault !== 'silent greeting') say('220 faulty');
  let inWords = false;
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (inWords && server.fault === 'drop in the middle of the words') socket.destroy();
    if (inWords) {
      const end = text.indexOf('\r\n.\r\n');
      if (end === -1) return;
      server.taken.push(/^message-id: *(\S+)/im.exec(text)?.[1] ?? '');
      text = text.slice(end + 5);
      inWords = false;
      answerWords(server, socket, say);
    }
    for (let end = text.indexOf('\r\n'); end !== -1 && !inWords; end = text.indexOf('\r\n')) {
      const line = text.slice(0, end).toUpperCase();
      text = text.slice(end + 2);
      if (line === 'DATA') inWords = true;
      answerCommand(server, socket, say, line);
    }
  });
}

function answerWords({ fault }: FaultyServer, socket: Socket, say: (line: string) => void): void {
  if (fault === 'drop after the words') socket.destroy();
  else if (fault === '451 after the words') say('451 4.3.0 try later');
  else if (fault === '554 after the words') say('554 5.7.1 looks like spam');
  else if (fault === 'garbage after the words') say('what was that');
  else if (fault !== 'silence after the words') say('250 taken');
}

function answerCommand({ fault }: FaultyServer, socket: Socket, say: (line: string) => void, line: string): void {
  if (line.startsWith('EHLO') || line.startsWith('HELO')) say('250 faulty');
  else if (line.startsWith('MAIL')) say(fault === '550 to the sender' ? '550 5.7.1 not from you' : '250 ok');
  else if (line.startsWith('RCPT') && fault === 'drop at the receiver') socket.destroy();
  else if (line.startsWith('RCPT')) {
    const code = /^(\d{3}) (?:(5\.7\.1) )?to the receiver$/.exec(fault);
    say(code === null ? '250 ok' : `${code[1]} ${code[2] === undefined ? '' : `${code[2]} `}<a@example.test>: no`);
  } else if (line === 'DATA') say('354 go on');
  else if (line === 'QUIT') socket.end('221 bye\r\n');
  else say('250 ok');
}
