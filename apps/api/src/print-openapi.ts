import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { entities } from '@elinvoima/domain/schema';
import { readConfig } from '@elinvoima/domain/platform';
import { AppModule } from './app.module.js';
import { routePrefix } from './app.js';
import { openApiDocument } from './openapi.js';

/** Prints the OpenAPI document without any store: Nest's preview mode makes no provider. `npm run api:types` reads it. */
const config = readConfig({
  DATABASE_URL: 'postgres://nowhere/none',
  SECRET_KEY: 'only so that the settings are whole',
});
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.with({ config, entities, onError: () => undefined }),
  new FastifyAdapter(),
  {
    preview: true,
    logger: false,
  },
);
routePrefix(app);
// A pipe takes a long document in pieces: leave only when the last one is written.
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`, () => process.exit(0));
