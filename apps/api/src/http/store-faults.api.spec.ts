import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { createTestDatabase, type TestDatabase } from '@elinvoima/domain/testing';
import { openDatabase, type Database } from '@elinvoima/domain/platform';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { ProblemFilter } from './problem.filter.js';

/** What PostgreSQL itself says, by the statements that make it say so. */
const statements: Record<string, [sql: string, values: unknown[]]> = {
  'more-values-than-places': ['select $1::int', [1, 2]],
  'more-values-than-a-statement-takes': [
    `select ${Array.from({ length: 65_536 }, (_, place) => `$${place + 1}::int`).join(' + ')}`,
    Array.from({ length: 65_536 }, () => 1),
  ],
  'too-deep': ['select $1::jsonb', [`${'['.repeat(50_000)}${']'.repeat(50_000)}`]],
  'our-own-fault': ['select no_such_column', []],
  'cut-off': ['select pg_terminate_backend(pg_backend_pid())', []],
};

let db: Database;

@Controller('asked')
class Asked {
  @Get(':how')
  async ask(@Param('how') how: string): Promise<unknown> {
    const [sql, values] = statements[how] ?? ['select 1', []];
    return db.query(sql, values);
  }
}

@Module({ controllers: [Asked] })
class AskedModule {}

describe('what the store says and what is answered', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    test = await createTestDatabase();
    db = await openDatabase({ url: test.url, pool: 2, entities: [], onConnectionError: () => undefined });
    app = await NestFactory.create<NestFastifyApplication>(AskedModule, new FastifyAdapter(), { logger: false });
    app.useGlobalFilters(new ProblemFilter());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await db.dataSource.destroy();
    await test.drop();
  });

  it.each([
    ['more-values-than-places', 400],
    ['more-values-than-a-statement-takes', 400],
    ['too-deep', 400],
    ['our-own-fault', 500],
    ['nothing-wrong', 200],
    ['cut-off', 503],
  ])('%s: %i', async (how, status) => {
    const answer = await app.inject({ method: 'GET', url: `/asked/${how}` });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['retry-after'] !== undefined).toBe(status === 503);
    if (status !== 200) expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});
