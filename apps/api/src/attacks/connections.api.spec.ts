/** What only a raw socket can do: requests that two servers read in two ways, and connections that give nothing. */
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@elinvoima/domain/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.js';
import { connectionLimits } from '../http/connection-limits.js';

describe('connections', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let port: number;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    test = await createTestDatabase();
    app = await createApp(test.config, undefined, {
      ...connectionLimits,
      checkMilliseconds: 30,
      requestsPerConnection: 3,
      connections: 8,
    });
    await app.listen(0, '127.0.0.1');
    ({ port } = app.getHttpServer().address() as AddressInfo);
  });
  afterEach(() => {
    sockets.splice(0).forEach((socket) => socket.destroy());
    // Node looks at these at each round.
    app.getHttpServer().headersTimeout = connectionLimits.headersMilliseconds;
    app.getHttpServer().requestTimeout = connectionLimits.requestMilliseconds;
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  const open = (): Socket => {
    const socket = connect(port, '127.0.0.1').setNoDelay();
    socket.on('error', () => undefined);
    sockets.push(socket);
    return socket;
  };

  /** All that comes until the server closes; says so where it does not. */
  const until = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
      socket.on('close', () => resolve(text));
      setTimeout(() => resolve(`${text} still open`), 10_000).unref();
    });

  const statusesOf = (text: string): number[] =>
    [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

  const hidden = 'GET /api/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';

  it.each([
    ['both lengths', 'POST / HTTP/1.1', ['Content-Length: 6', 'Transfer-Encoding: chunked'], `0\r\n\r\n${hidden}`],
    ['the other order', 'POST / HTTP/1.1', ['Transfer-Encoding: chunked', 'Content-Length: 4'], `0\r\n\r\n${hidden}`],
    ['two lengths', 'POST / HTTP/1.1', ['Content-Length: 0', `Content-Length: ${hidden.length}`], hidden],
    ['a list of lengths', 'POST / HTTP/1.1', [`Content-Length: 0, ${hidden.length}`], hidden],
    ['a length with a sign', 'POST / HTTP/1.1', ['Content-Length: +0'], hidden],
    ['a length in another base', 'POST / HTTP/1.1', ['Content-Length: 0x0'], hidden],
    ['a negative length', 'POST / HTTP/1.1', ['Content-Length: -1'], hidden],
    ['an encoding that is none', 'POST / HTTP/1.1', ['Transfer-Encoding: xchunked'], `0\r\n\r\n${hidden}`],
    ['chunked not last', 'POST / HTTP/1.1', ['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${hidden}`],
    ['a chunk without a size', 'POST / HTTP/1.1', ['Transfer-Encoding: chunked'], `x\r\n\r\n${hidden}`],
    ['a chunk ended by LF alone', 'POST / HTTP/1.1', ['Transfer-Encoding: chunked'], `1\nx\n0\n\n${hidden}`],
    ['a space before the colon', 'POST / HTTP/1.1', ['Content-Length : 5'], hidden],
    ['a folded line', 'GET / HTTP/1.1', ['X-Fold: a\r\n Content-Length: 5'], hidden],
    ['a folded encoding', 'POST / HTTP/1.1', ['Transfer-Encoding:\r\n chunked'], `0\r\n\r\n${hidden}`],
    ['a header ended by LF alone', 'GET / HTTP/1.1', ['X-Bare: a\nContent-Length: 5'], hidden],
    ['a header ended by CR alone', 'GET / HTTP/1.1', ['X-Bare: a\rContent-Length: 5'], hidden],
    ['a NUL in a header', 'GET / HTTP/1.1', ['X-Nul: a\0b'], hidden],
    ['a name with a control sign', 'GET / HTTP/1.1', ['X\x01Y: a'], hidden],
    ['no version that we speak', 'GET / HTTP/3.0', [], hidden],
    ['a space in the address', 'GET /a b HTTP/1.1', [], hidden],
  ])('A41 %s: refused and closed, and what hides behind it is not answered', async (_, line, headers, rest) => {
    const socket = open();
    const answer = until(socket);
    socket.write(`${[line, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n${rest}`, 'latin1');
    const text = await answer;
    expect(statusesOf(text)).toEqual([400]);
    expect(text).not.toContain('"ok"');
    expect(text).toContain('Connection: close');
    expect(text).not.toContain('still open');
  });

  it('A41 a chunk longer than said: the connection is over after one refusal', async () => {
    const socket = open();
    const answer = until(socket);
    socket.write(
      `POST /api/session HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n${hidden}`,
    );
    const text = await answer;
    expect(statusesOf(text).every((status) => status >= 400)).toBe(true);
    expect(text).not.toContain('"ok"');
    expect(text).not.toContain('still open');
  });

  it.each(['evil.example', 'localhost'])('A22 A41 a second host, %s, is refused', async (second) => {
    const socket = open();
    const answer = until(socket);
    socket.write(`GET /api/health/live HTTP/1.1\r\nHost: localhost\r\nHost: ${second}\r\nConnection: close\r\n\r\n`);
    expect(statusesOf(await answer)).toEqual([400]);
  });

  it('A41 a request without a host is refused', async () => {
    const socket = open();
    const answer = until(socket);
    socket.write('GET /api/health/live HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(statusesOf(await answer)[0]).toBeGreaterThanOrEqual(400);
  });

  it('A41 headers larger than we read are refused', async () => {
    const socket = open();
    const answer = until(socket);
    socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(connectionLimits.headerBytes)}\r\n\r\n`);
    expect(statusesOf(await answer)).toEqual([431]);
  });

  it('A41 headers that never end are not waited for', async () => {
    app.getHttpServer().headersTimeout = 150;
    const socket = open();
    const answer = until(socket);
    socket.write('GET /api/health/live HTTP/1.1\r\nHost: localhost\r\n');
    let lines = 0;
    const drip = setInterval(() => socket.write(`X-Slow-${(lines += 1)}: 1\r\n`), 20);
    const statuses = statusesOf(await answer);
    clearInterval(drip);
    expect(statuses).toEqual([408]);
    expect(lines).toBeGreaterThan(1);
  });

  it('A41 a body that never ends is not waited for', async () => {
    app.getHttpServer().headersTimeout = 150;
    app.getHttpServer().requestTimeout = 300;
    const socket = open();
    const answer = until(socket);
    socket.write(
      'POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{',
    );
    const drip = setInterval(() => socket.write(' '), 20);
    const statuses = statusesOf(await answer);
    clearInterval(drip);
    expect(statuses).toEqual([408]);
  });

  it('A41 a connection asks so often; then it is told to close, and nothing more is done for it', async () => {
    const socket = open();
    socket.setEncoding('latin1');
    const answers: string[] = [];
    for (let asked = 0; asked < 4; asked += 1) {
      socket.write(hidden);
      answers.push(await new Promise<string>((resolve) => socket.once('data', resolve)));
    }
    expect(answers.flatMap(statusesOf)).toEqual([200, 200, 200, 503]);
    expect(answers.map((text) => text.includes('Connection: close'))).toEqual([false, false, true, true]);
  });

  it('A41 more connections than the process holds are closed at once, and others go on', async () => {
    const held = Array.from({ length: 8 }, open);
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const one = open();
    expect(await until(one)).toBe('');
    held.forEach((socket) => socket.destroy());
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    const later = open();
    const answer = until(later);
    later.write('GET /api/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(statusesOf(await answer)).toEqual([200]);
  });

  it('every limit of a connection is set by us', () => {
    const server = app.getHttpServer();
    expect({
      keepAlive: server.keepAliveTimeout,
      silence: server.timeout,
      headers: server.headersTimeout,
      request: server.requestTimeout,
      perSocket: server.maxRequestsPerSocket,
      count: server.maxHeadersCount,
      connections: server.maxConnections,
    }).toEqual({
      keepAlive: connectionLimits.keepAliveMilliseconds,
      silence: connectionLimits.silenceMilliseconds,
      headers: connectionLimits.headersMilliseconds,
      request: connectionLimits.requestMilliseconds,
      perSocket: 3,
      count: connectionLimits.headers,
      connections: 8,
    });
  });
});
