import type { Language } from '@elinvoima/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The key by which support and votes are counted once: what a person asks for by pressing, so it needs no consent of its own. */
const name = 'ideat';
const halfAYear = 180 * 24 * 3600;

export function ideaKeyOf(request: FastifyRequest): string | null {
  const key = request.cookies[name];
  return key !== undefined && /^[\w-]{22}$/.test(key) ? key : null;
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
