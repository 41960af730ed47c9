import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { nonceOf } from './security-headers.js';
import type { FastifyInstance, FastifyReply } from 'fastify';

const clientDist = fileURLToPath(new URL('../../../client/dist', import.meta.url));

/**
 * Serves the built staff client: hashed assets for ever, the shell fresh at each visit with the response's own CSP nonce.
 * Answers the shell for any address that is not the API's, so that deep links work. Null where the client is not built.
 */
export function staffClient(server: FastifyInstance): ((reply: FastifyReply) => void) | null {
  const shellFile = `${clientDist}/index.html`;
  if (!existsSync(shellFile)) return null;
  const shell = readFileSync(shellFile, 'utf8');
  void server.register(fastifyStatic, {
    root: clientDist,
    prefix: '/',
    index: false,
    wildcard: false,
    decorateReply: false,
    setHeaders: (response, path) => {
      response.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (reply) => {
    void reply
      .status(200)
      .header('Content-Type', 'text/html; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(shell.replaceAll('__CSP_NONCE__', nonceOf(reply.raw)));
  };
}
