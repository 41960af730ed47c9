import type { Config } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';

const secure = (config: Config) => config.publicUrl.startsWith('https:');

/** Bound to the host where TLS allows it. */
export const sessionCookie = (config: Config): string => (secure(config) ? '__Host-elinvoima' : 'elinvoima');

export function setSessionCookie(reply: FastifyReply, config: Config, token: string, expires: Date): void {
  reply.setCookie(sessionCookie(config), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(config),
    expires,
  });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(sessionCookie(config), { path: '/', httpOnly: true, sameSite: 'lax', secure: secure(config) });
  reply.header('Clear-Site-Data', '"cache"');
}
