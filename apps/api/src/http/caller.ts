import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Config } from '@elinvoima/domain/platform';
import type { Caller } from '@elinvoima/domain/users';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from './network-of.js';

const year = 365 * 24 * 60 * 60;
/** People who share a browser are few. */
const mostKnown = 5;

const isSecure = (config: Config): boolean => config.publicUrl.startsWith('https:');
const knownCookie = (secure: boolean): string => (secure ? '__Host-elinvoima-known' : 'elinvoima-known');

/** Whence somebody knocks. The address is the socket's, or what so many trusted proxies say of it (`TRUSTED_PROXIES`); no other header counts. */
export const From = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    network: networkOf(request.ip),
    userAgent: request.headers['user-agent'] ?? null,
    known: request.cookies[knownCookie(true)] ?? request.cookies[knownCookie(false)] ?? null,
  };
});

/** Remembers in the browser that this person has signed in with it. */
export function rememberBrowser(reply: FastifyReply, config: Config, caller: Caller, known: string): void {
  const others = (caller.known ?? '').split('.').filter((item) => item !== '' && item !== known);
  reply.setCookie(knownCookie(isSecure(config)), [known, ...others].slice(0, mostKnown).join('.'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(config),
    maxAge: year,
  });
}
