import type { Config } from '@elinvoima/domain/platform';
import type { ProblemCode } from '@elinvoima/contracts/texts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageFromHeader } from '@elinvoima/contracts';
import { plainProblem } from './problem.js';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Answers only under its own name: a page that was made to point here under another gets 421, and no link is ever built from Host. */
export function ownHostOnly(server: FastifyInstance, config: Config): void {
  const own = new URL(config.publicUrl).hostname;
  server.addHook('onRequest', async (request, reply) => {
    // Node takes the first of two; another server before us may have taken the second (RFC 9112, 3.2).
    if (request.raw.rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host').length > 1) {
      await refuse(request, reply, 400, 'malformed');
      return;
    }
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (host === own || loopback.has(host)) return;
    await refuse(request, reply, 421, 'wrong-host');
  });
}

const refuse = (request: FastifyRequest, reply: FastifyReply, status: number, code: ProblemCode) =>
  reply
    .status(status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(plainProblem(status, code, languageFromHeader(request.headers['accept-language']), '/')));
