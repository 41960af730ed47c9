import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { entities } from '@elinvoima/domain/schema';
import { languageFromHeader } from '@elinvoima/contracts';
import { ConsoleLogger, ShutdownSignal } from '@nestjs/common';
import type { Clock, Config } from '@elinvoima/domain/platform';
import { AppModule } from './app.module.js';
import { compressPages } from './http/compression.js';
import { connectionLimits, limitServer, serverOptions, type ConnectionLimits } from './http/connection-limits.js';
import { ownHostOnly } from './http/hosts.js';
import { readableBodies } from './http/readable-bodies.js';
import { plainProblem } from './http/problem.js';
import { securityHeaders } from './http/security-headers.js';
import { staffClient } from './http/staff-client.js';
import { unreadableAddress } from './http/unreadable-address.js';
import { validationPipe } from './http/validation.js';
import { keepSignedBytes } from './mail-events/kept-bytes.js';
import { RequestFigures } from './metrics/request-figures.js';
import { serveOpenApi } from './openapi.js';
import { preparePublicRoutes } from './public/public-headers.js';
import { PublicPages } from './public/public-pages.js';

const jsonLimit = 1024 * 1024;

/** One file and hardly anything beside it. Each route that takes files says how large they may be. */
const uploadLimits = {
  files: 1,
  fields: 5,
  parts: 6,
  fieldNameSize: 100,
  fieldSize: 1000,
  headerPairs: 20,
  fileSize: 1024 * 1024,
};

/** The API lives under /api; public pages have short addresses of their own. */
export const routePrefix = (app: NestFastifyApplication): unknown =>
  app.setGlobalPrefix('api', {
    exclude: [
      's/*path',
      'kokeile/*path',
      'u/*path',
      'o/*path',
      'e/*path',
      'kysy',
      'kysy/*path',
      'aloite',
      'aloite/*path',
      'ideat',
      'ideat/*path',
      'toimenpiteet',
      'tapahtumat',
      'tapahtumat.ics',
      'kyselyt/*path',
      'tontit',
      'tontit/*path',
      'luvut',
      'luvut.json',
      'luvut.csv',
      'luvut/*path',
      'assets/survey/*path',
      'saavutettavuus',
      'tietosuoja',
      'saavutettavuus/*path',
      'robots.txt',
      '.well-known/security.txt',
      'metrics',
    ],
  });

/** Builds the application without listening: `main.ts` and the API specs use the same one. */
export async function createApp(
  config: Config,
  clock?: Clock,
  limits: ConnectionLimits = connectionLimits,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    ...serverOptions(limits),
    bodyLimit: jsonLimit,
    // A number alone trusts nobody any more (fastify/lib/request.js): so many hops from the socket on, and none beyond.
    trustProxy: config.trustedProxies > 0 && ((_address: string, hop: number) => hop < config.trustedProxies),
    genReqId: () => randomUUID(),
    frameworkErrors: unreadableAddress,
    // Contract: health lives under /api; operators and load balancers ask the short address too.
    rewriteUrl: (request: { url?: string }) =>
      request.url?.startsWith('/health/') ? `/api${request.url}` : (request.url ?? '/'),
  });
  const logger = new ConsoleLogger({
    json: true,
    logLevels:
      config.logLevel === 'silent'
        ? []
        : config.logLevel === 'debug'
          ? ['fatal', 'error', 'warn', 'log', 'debug']
          : ['fatal', 'error', 'warn', 'log'],
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, entities, clock, onError: (error) => logger.warn(`store: ${error.message}`) }),
    adapter,
    { logger: config.logLevel === 'silent' ? false : logger, abortOnError: false },
  );
  const server = app.getHttpAdapter().getInstance();
  limitServer(server.server, limits);
  await app.register(fastifyCookie as never);
  await app.register(fastifyMultipart, { limits: uploadLimits });
  await securityHeaders(server, {
    https: config.publicUrl.startsWith('https:'),
    pictures: config.mapBackground === null ? [] : [config.mapBackground.origin],
  });
  app.get(RequestFigures).watch(server);
  // After the headers, so that its refusals bear them too.
  ownHostOnly(server, config);
  readableBodies(server);
  compressPages(server);
  keepSignedBytes(server);
  preparePublicRoutes(server, () => app.get(PublicPages));
  routePrefix(app);
  app.useGlobalPipes(validationPipe());
  // Ends with 0 by itself: as a container's first process the signal that Nest would send itself again has no effect.
  app.enableShutdownHooks([ShutdownSignal.SIGTERM, ShutdownSignal.SIGINT], { useProcessExit: true });
  serveOpenApi(app);

  const client = staffClient(server);
  // Whatever GET no controller takes: a page of the client, or nothing. Who has mistyped an address reads so in our own words.
  server.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (client?.knows(path) === true) return client.answer(reply, 200);
    if (client !== null && !path.startsWith('/api/') && request.headers.accept?.includes('text/html') === true)
      return client.answer(reply, 404);
    const problem = plainProblem(404, 'not-found', languageFromHeader(request.headers['accept-language']), path);
    void reply
      .status(404)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  });
  await app.init();
  await server.ready();
  return app;
}
