import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { nonceOf } from './security-headers.js';
import type { FastifyInstance, FastifyReply } from 'fastify';

const clientDist = fileURLToPath(new URL('../../../client/dist', import.meta.url));

/** The first parts of the client's addresses, told by its build (`apps/client/vite/address-list-plugin.ts`). */
const addressFile = `${clientDist}/.vite/staff-addresses.json`;

/** A file's name, or what an operator's tool or a prober asks for, is no page, though its first word may be one's. */
export function isStaffPage(path: string, addresses: readonly string[]): boolean {
  const [, first = '', ...rest] = path.split('/');
  if (first === '' && rest.length > 0) return false;
  return addresses.includes(first) && !/(^|\/)\.|\.[a-z0-9]{2,12}$/i.test(path);
}

export interface StaffClient {
  knows(path: string): boolean;
  answer(reply: FastifyReply, status: 200 | 404): void;
}

/**
 * Serves the built staff client: hashed assets for ever, the shell fresh at each visit with the response's own CSP nonce.
 * Answers the shell for its pages' addresses, so that deep links work. Null where the client is not built.
 */
export function staffClient(server: FastifyInstance): StaffClient | null {
  const shellFile = `${clientDist}/index.html`;
  if (!existsSync(shellFile)) return null;
  const shell = readFileSync(shellFile, 'utf8');
  const addresses = JSON.parse(readFileSync(addressFile, 'utf8')) as readonly string[];
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
  return {
    knows: (path) => isStaffPage(path, addresses),
    answer: (reply, status) =>
      void reply
        .status(status)
        .header('Content-Type', 'text/html; charset=utf-8')
        .header('Cache-Control', 'no-store')
        .send(shell.replaceAll('__CSP_NONCE__', nonceOf(reply.raw))),
  };
}
