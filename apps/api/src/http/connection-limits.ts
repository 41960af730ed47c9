import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { plainProblem } from './problem.js';
import type { FastifyHttpOptions } from 'fastify';

/** How long and how much one connection may take of us. What nobody has set is set here, so that a version's default changes nothing. */
export interface ConnectionLimits {
  /** From the first byte of a request to the end of its headers: who sends a byte now and then is sent away. */
  headersMilliseconds: number;
  /** To the end of its body. The largest file that is taken must get through on a slow line. */
  requestMilliseconds: number;
  /** Without a byte either way, in the middle of a request or its answer. */
  silenceMilliseconds: number;
  /** Between requests. Longer than a proxy keeps its side open (nginx: 60 s), or it sends into a closed door. */
  keepAliveMilliseconds: number;
  /** So often a connection may ask before it must be made anew: no connection stays at one process for ever. */
  requestsPerConnection: number;
  /** Of this process; more are closed at once. */
  connections: number;
  headerBytes: number;
  headers: number;
  /** How often the first two are looked at. */
  checkMilliseconds: number;
}

export const connectionLimits: ConnectionLimits = {
  headersMilliseconds: 15_000,
  requestMilliseconds: 10 * 60_000,
  silenceMilliseconds: 2 * 60_000,
  keepAliveMilliseconds: 65_000,
  requestsPerConnection: 1000,
  connections: 2000,
  headerBytes: 16 * 1024,
  headers: 100,
  checkMilliseconds: 5000,
};

/** What cannot be read as a request, or does not end: said once, and the connection is over, since nobody knows where a next one would begin. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, code] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? ([408, 'Request Timeout', 'malformed'] as const)
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? ([431, 'Request Header Fields Too Large', 'too-large'] as const)
        : ([400, 'Bad Request', 'malformed'] as const);
  const body = JSON.stringify(plainProblem(status, code, 'fi', '/'));
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** What the server is made with. */
export const serverOptions = (limits: ConnectionLimits) =>
  ({
    requestTimeout: limits.requestMilliseconds,
    connectionTimeout: limits.silenceMilliseconds,
    keepAliveTimeout: limits.keepAliveMilliseconds,
    maxRequestsPerSocket: limits.requestsPerConnection,
    clientErrorHandler: refuse,
    http: {
      headersTimeout: limits.headersMilliseconds,
      connectionsCheckingInterval: limits.checkMilliseconds,
      maxHeaderSize: limits.headerBytes,
      // What two servers may read in two ways is refused (RFC 9112, 11.2), also should a flag of the command line allow it.
      insecureHTTPParser: false,
      requireHostHeader: true,
      joinDuplicateHeaders: false,
    },
  }) satisfies FastifyHttpOptions<Server>;

/** What only a made server takes. */
export function limitServer(
  server: { maxConnections: number; maxHeadersCount: number | null },
  limits: ConnectionLimits,
): void {
  server.maxConnections = limits.connections;
  server.maxHeadersCount = limits.headers;
}
