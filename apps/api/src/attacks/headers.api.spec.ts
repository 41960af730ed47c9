import type { OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { publicPages } from '../public/public-headers.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { sendSurvey } from '../testing/survey-round.js';

const filler = '01900000-0000-7000-8000-000000000000';

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As a browser asks for it, with every place filled. */
  url: string;
}

/** Every route of every controller, pages without an account among them, from Nest's own notes. */
function routesOf(api: TestApi): Route[] {
  const controllers = [...api.app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) => (metatype === null ? [] : [metatype as Type])),
  );
  const asList = (path: unknown): string[] =>
    (Array.isArray(path) ? path : [path]).filter((one) => typeof one === 'string');
  return controllers.flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name): Route[] => {
      const handler: unknown = (controller.prototype as Record<string, unknown>)[name];
      if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod].replace(
        'ALL',
        'GET',
      ) as Route['method'];
      return asList(Reflect.getMetadata(PATH_METADATA, controller)).flatMap((before) =>
        asList(Reflect.getMetadata(PATH_METADATA, handler)).map((after) => {
          const path = `/${before}/${after}`.replaceAll(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
          const isPage = publicPages[/^\/([a-z]+)/.exec(path)?.[1] ?? ''] !== undefined || path.startsWith('/assets/');
          return { method, url: `${isPage ? '' : '/api'}${path}`.replaceAll(/:\w+(\([^)]*\))?\??|\*\w*/g, filler) };
        }),
      );
    }),
  );
}

/** Open data, for any page and any cache: nothing in them is about who asks. */
const published = new Set([
  '/tapahtumat.ics',
  '/api/public/figures',
  '/api/public/sites',
  `/api/public/sites/${filler}`,
]);

const strict =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

describe('headers of every answer', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({
      now: '2026-11-18T10:00:00Z',
      env: { PUBLIC_LIMIT_FACTOR: '1000', PUBLIC_URL: 'https://elinvoima.example.test' },
    });
    administrator = await api.as('administrator');
  });
  afterAll(() => api.close());

  /** A whole file or frame of ours is told by its own policy (`sendFile`, the questionnaire's preview). */
  const faultsOf = (url: string, headers: OutgoingHttpHeaders): string[] => {
    const policy = headers['content-security-policy']?.toString() ?? '';
    const isPage = publicPages[/^\/([a-z]+)(?=[/?.]|$)/.exec(url)?.[1] ?? ''] !== undefined;
    return [
      headers['strict-transport-security'] !== 'max-age=31536000; includeSubDomains' && 'HSTS of a year',
      headers['x-content-type-options'] !== 'nosniff' && 'nosniff',
      headers['referrer-policy'] !== 'no-referrer' && 'no referrer',
      headers['cross-origin-opener-policy'] !== 'same-origin' && 'opener',
      !/frame-ancestors '(none|self)'|^sandbox; default-src 'none'/.test(policy) && 'framing',
      /unsafe-(inline|eval)/.test(policy) && 'strict policy',
      isPage && policy !== strict && 'narrow policy of public pages',
      url.startsWith('/api/') && !published.has(url) && headers['cache-control'] !== 'no-store' && 'no-store',
      headers['access-control-allow-origin'] !== undefined && !published.has(url) && 'no CORS',
      (headers['server'] ?? headers['x-powered-by']) !== undefined && 'no name of the server',
    ].filter((fault) => fault !== false);
  };

  it.each(['the administrator', 'nobody'])('G32 A48 A43 of every route, asked by %s', async (who) => {
    const routes = routesOf(api);
    const faults: object[] = [];
    for (const { method, url } of routes) {
      const answer = await api.app.inject({
        method,
        url,
        headers: {
          host: 'elinvoima.example.test',
          accept: 'text/html, application/json',
          ...(who === 'nobody'
            ? {}
            : { ...administrator.headers, cookie: administrator.headers['cookie']?.replace(/^/, '__Host-') ?? '' }),
        },
      });
      const missing = faultsOf(url, answer.headers);
      // Not ready is an answer, of an installation without its programme.
      if ((answer.statusCode >= 500 && answer.statusCode !== 503) || missing.length > 0)
        faults.push({ method, url, status: answer.statusCode, missing });
    }
    expect(faults).toEqual([]);
    expect(routes.length).toBeGreaterThan(500);
    expect(routes.filter(({ url }) => !url.startsWith('/api/')).length).toBeGreaterThan(50);
  });

  it.each([
    ['what is not there', '/api/nonsense', 404],
    ['another name of the host', '/api/companies', 421],
    ['a page that is not there', '/s/nothing', 404],
  ])('G32 of a refusal: %s', async (_, url, status) => {
    const host = status === 421 ? 'evil.example' : 'elinvoima.example.test';
    const answer = await api.app.inject({ method: 'GET', url, headers: { host } });
    expect(answer.statusCode).toBe(status);
    expect(faultsOf(url, answer.headers)).toEqual([]);
  });

  it('A43 an address that only looks like a file gives nothing', async () => {
    for (const url of [
      '/api/session/x.css',
      '/api/session.css',
      '/api/companies/x.js',
      '/api/session;a.css',
      '/api/session%2fx.css',
    ]) {
      const answer = await api.app.inject({
        method: 'GET',
        url,
        headers: { ...administrator.headers, host: 'elinvoima.example.test' },
      });
      expect([url, answer.statusCode >= 400, answer.headers['cache-control']]).toEqual([url, true, 'no-store']);
    }
  });
});

/** Loaded or sent to somebody else. What a page is called elsewhere (canonical, alternate) is not asked for. */
const foreign = (page: string): boolean =>
  [...page.matchAll(/<(?:script|link|img|iframe|form|source|object|embed)\b[^>]*>/gi)]
    .filter(([tag]) => !/\srel="(canonical|alternate)"/.test(tag))
    .some(([tag]) => /\s(?:src|href|action|data)="(?!\/(?!\/)|")/i.test(tag));

describe('what operations ask, and what nobody may', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
  });
  afterAll(() => api.close());

  it('A47 five hundred looks at whether all is ready cost the database one', async () => {
    const look = () => api.app.inject({ method: 'GET', url: '/api/health/ready' });
    const one = await api.countStatements(look);
    const many = await api.countStatements(() => Promise.all(Array.from({ length: 500 }, look)));
    // The look is kept for a second: on a slow machine the five hundred may take a few.
    expect(one).toBeGreaterThan(0);
    expect(many).toBeLessThan(500 / 10);
    const { body } = await look();
    expect(Object.keys(JSON.parse(body) as object)).toEqual(['status']);
  });

  it.each([
    '/metrics',
    '/docs',
    '/api/docs',
    '/.git/config',
    '/.env',
    '/api/health/env',
    '/main.js.map',
    '/server-status',
    '/package.json',
    '/.vite/manifest.json',
    '/.vite/staff-addresses.json',
    '/companies/.git/config',
    '//companies',
  ])('A47 nothing is served at %s', async (url) => {
    // A browser reads our own words there, with the same status. (This machine itself may read the figures.)
    for (const accept of ['*/*', 'text/html']) {
      const remoteAddress = '198.51.100.7';
      const answer = await api.app.inject({ method: 'GET', url, remoteAddress, headers: { accept } });
      expect(answer.statusCode).toBe(404);
    }
  });

  it.each(['TRACE', 'CONNECT', 'PROPFIND', 'SEARCH', 'LOCK'] as const)(
    'A47 the method %s is not taken',
    async (method) => {
      const answer = await api.app.inject({ method: method as 'GET', url: '/api/companies' }).catch(() => null);
      expect(answer === null || answer.statusCode >= 400).toBe(true);
    },
  );

  it('A47 the schema is never made from the entities', () => {
    expect(api.db.dataSource.options).toMatchObject({ synchronize: false });
  });

  it('public pages hold nothing inline and ask nothing of anybody else', async () => {
    const { answerLinks, unsubscribeLinks } = await sendSurvey(api);
    const faults: object[] = [];
    const pages = [
      '/kysy',
      '/aloite',
      '/ideat',
      '/toimenpiteet',
      '/tapahtumat',
      '/tontit',
      '/luvut',
      '/s/nothing',
      '/kysy/nothing',
    ];
    for (const url of [...pages, ...answerLinks, ...unsubscribeLinks]) {
      const { body, statusCode } = await api.app.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
      const wrong = [
        !body.includes('<html') && 'no page',
        /<style|\sstyle=/i.test(body) && 'a style inline',
        /<script(?![^>]*\ssrc="\/)/i.test(body) && 'a script inline',
        /<[^>]*\son[a-z]+=/i.test(body) && 'a handler inline',
        foreign(body) && 'something from elsewhere',
        /<meta[^>]*http-equiv="refresh"|\sautosubmit/i.test(body) && 'goes on by itself',
      ].filter((fault) => fault !== false);
      if (wrong.length > 0) faults.push({ url, statusCode, wrong });
    }
    expect(faults).toEqual([]);
  });
});
