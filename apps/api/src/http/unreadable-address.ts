import { languageFromHeader } from '@elinvoima/contracts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { plainProblem } from './problem.js';

/**
 * An address that the router itself cannot read: a broken escape, or a place filled with more than any id or name of ours has. It comes
 * before every hook and filter, so its headers stand here. The address is not said back: it may hold a token, or what somebody wants shown.
 */
export function unreadableAddress(
  { statusCode = 400 }: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = plainProblem(statusCode, 'malformed', languageFromHeader(request.headers['accept-language']), '/');
  void reply
    .status(statusCode)
    .headers({
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .send(JSON.stringify(problem));
}
