import type { Config } from '@elinvoima/domain/platform';
import type { FastifyInstance } from 'fastify';
import { languageFromHeader } from '@elinvoima/contracts';
import { plainProblem } from './problem.js';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Answers only under its own name: a page that was made to point here under another gets 421, and no link is ever built from Host. */
export function ownHostOnly(server: FastifyInstance, config: Config): void {
  const own = new URL(config.publicUrl).hostname;
  server.addHook('onRequest', async (request, reply) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (host === own || loopback.has(host)) return;
    await reply
      .status(421)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(
        JSON.stringify(plainProblem(421, 'wrong-host', languageFromHeader(request.headers['accept-language']), '/')),
      );
  });
}
