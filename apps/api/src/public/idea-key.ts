import type { Language } from '@elinvoima/contracts';
import { Forbidden } from '@elinvoima/domain/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The key by which support and votes are counted once: what a person asks for by pressing, so it needs no consent of its own. */
const name = 'ideat';
const halfAYear = 180 * 24 * 3600;

export function ideaKeyOf(request: FastifyRequest): string | null {
  const key = request.cookies[name];
  return key !== undefined && /^[\w-]{22}$/.test(key) ? key : null;
}

/**
 * Refuses a form on another site's page: it would be counted as a stranger's press, and its answer would take the visitor's
 * key away. The origin cannot tell: these pages send none (`no-referrer`), so it is `null` for our own forms too.
 */
export function demandOwnPage(request: FastifyRequest): void {
  if (request.headers['sec-fetch-site'] === 'cross-site') throw new Forbidden('foreign-origin');
}

/** After a deed: to where it can be seen, with the key for the browser to keep. */
export async function goTo(
  reply: FastifyReply,
  address: string,
  language: Language,
  kept?: { key: string; secure: boolean },
): Promise<void> {
  if (kept !== undefined)
    reply.setCookie(name, kept.key, {
      path: '/ideat',
      httpOnly: true,
      sameSite: 'strict',
      secure: kept.secure,
      maxAge: halfAYear,
    });
  await reply
    .status(303)
    .header('Location', `${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
    .send('');
}
