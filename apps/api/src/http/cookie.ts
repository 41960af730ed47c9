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

/** Of a browser that is on its way in: no session, and no use for anything but the second step. */
export const attemptCookie = (config: Config): string =>
  secure(config) ? '__Host-elinvoima-attempt' : 'elinvoima-attempt';

export function setAttemptCookie(reply: FastifyReply, config: Config, token: string, expires: Date): void {
  reply.setCookie(attemptCookie(config), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: secure(config),
    expires,
  });
}

export function clearAttemptCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(attemptCookie(config), { path: '/', httpOnly: true, sameSite: 'strict', secure: secure(config) });
}

/** Of a browser that is at the identity provider: sealed, and sent with the top-level way back alone. */
export const oidcCookie = (config: Config): string => (secure(config) ? '__Host-elinvoima-oidc' : 'elinvoima-oidc');

export function setOidcCookie(reply: FastifyReply, config: Config, ticket: string, expires: Date): void {
  reply.setCookie(oidcCookie(config), ticket, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(config),
    expires,
  });
}

export function clearOidcCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(oidcCookie(config), { path: '/', httpOnly: true, sameSite: 'lax', secure: secure(config) });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(sessionCookie(config), { path: '/', httpOnly: true, sameSite: 'lax', secure: secure(config) });
  reply.header('Clear-Site-Data', '"cache"');
}
