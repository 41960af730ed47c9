import type { Problem } from '@elinvoima/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PublicPages } from './public-pages.js';

const longestBody = 64 * 1024;

/** Nothing inline, nothing from elsewhere, framed nowhere. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The first part of the address of every public page. What follows it is a link with a token where `mayBeFound` is false. */
export const publicPages: Record<string, { mayBeFound: boolean }> = {
  s: { mayBeFound: false },
  kokeile: { mayBeFound: false },
  u: { mayBeFound: false },
  o: { mayBeFound: false },
  kysy: { mayBeFound: false },
  aloite: { mayBeFound: false },
  ideat: { mayBeFound: true },
  toimenpiteet: { mayBeFound: true },
  kyselyt: { mayBeFound: true },
  luvut: { mayBeFound: true },
  tontit: { mayBeFound: true },
  tapahtumat: { mayBeFound: true },
  e: { mayBeFound: true },
  saavutettavuus: { mayBeFound: true },
  tietosuoja: { mayBeFound: true },
};

/** Where else a token stands in an address: invitations and cancellations under pages that may be found, and outside of pages. */
const otherTokens = [
  'e/peru',
  'e/[^/]+/kutsu',
  'ideat/kutsu',
  'calendar',
  'password',
  'api/public/surveys',
  'api/password-links',
];
const unfindable = Object.entries(publicPages).flatMap(([part, { mayBeFound }]) => (mayBeFound ? [] : [part]));
const beforeToken = new RegExp(`^/(${[...unfindable, ...otherTokens].join('|')})/[^/]+`);

/** A path as answers and logs may tell it. */
export const pathWithoutToken = (path: string): string => path.replace(beforeToken, '/$1/…');

const pageOf = (url: string) => publicPages[/^\/([a-z]+)(?=[/?.]|$)/.exec(url)?.[1] ?? ''];
const isPublicPage = (url: string): boolean => pageOf(url) !== undefined;
const isPublicRoute = (url: string): boolean => isPublicPage(url) || url.startsWith('/api/public/');

/** Whether a person with a browser asks; programs say JSON. */
function wantsPage(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

/**
 * What holds for every answer of a public page, refusals of the framework included: narrow headers, small bodies, and for people
 * a page instead of problem+json. To be called before the routes are made.
 */
export function preparePublicRoutes(server: FastifyInstance, pages: () => PublicPages): void {
  server.addHook('onRoute', (route) => {
    if (isPublicRoute(route.url)) route.bodyLimit = longestBody;
  });
  server.addHook('onSend', async (request, reply, payload) => {
    if (isPublicRoute(request.url) && pageOf(request.url)?.mayBeFound !== true)
      reply.header('X-Robots-Tag', 'noindex, nofollow');
    if (!isPublicPage(request.url)) return payload;
    reply.header('Content-Security-Policy', policy);
    reply.header('Referrer-Policy', 'no-referrer');
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
    const type = String(reply.getHeader('content-type') ?? '');
    if (!type.startsWith('application/problem+json') || typeof payload !== 'string' || !wantsPage(request))
      return payload;
    const page = pages().problem(request, JSON.parse(payload) as Problem);
    reply.header('Content-Type', 'text/html; charset=utf-8');
    // Fastify has counted the problem's bytes, not the page's.
    reply.header('Content-Length', Buffer.byteLength(page));
    return page;
  });
}
