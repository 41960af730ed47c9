import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const digest = (value: string): Buffer => createHash('sha256').update(value).digest();

const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** As the socket writes it. */
const isLoopback = (address = ''): boolean => /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);

/**
 * Who may read the figures: with `METRICS_TOKEN`, whoever bears it; without, a program on this very machine that asks for this
 * machine. A proxy beside us is such a neighbour too, so what it passes on is told by its host's name and what it adds.
 */
export function mayReadMetrics(
  request: { headers: IncomingHttpHeaders; socket: { remoteAddress?: string | undefined } },
  token: string | null,
): boolean {
  const { headers, socket } = request;
  if (token !== null) {
    const given = /^Bearer ([\x21-\x7e]+)$/i.exec(headers.authorization ?? '')?.[1];
    return given !== undefined && timingSafeEqual(digest(given), digest(token));
  }
  const host = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '');
  return host && isLoopback(socket.remoteAddress) && forwarding.every((name) => headers[name] === undefined);
}
