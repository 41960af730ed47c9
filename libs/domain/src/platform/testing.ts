import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { readConfig, type Config } from './config.js';
import { openDatabase, type Database, type EntityClass } from './database.js';

/**
 * For specs only: a fresh copy of the migrated template on the test cluster that jest's global setup has started.
 * Call `drop` at the end.
 */
export interface TestDatabase {
  url: string;
  config: Config;
  drop(): Promise<void>;
}

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the spec in jest's project "database"`);
  return value;
};

async function onCluster(work: (cluster: DataSource) => Promise<void>): Promise<void> {
  const cluster = await new DataSource({
    type: 'postgres',
    url: required('TEST_CLUSTER_URL'),
    poolSize: 1,
  }).initialize();
  try {
    await work(cluster);
  } finally {
    await cluster.destroy();
  }
}

export async function createTestDatabase(env: Record<string, string> = {}): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onCluster(async (cluster) => {
    await cluster.query(`create database ${name} template ${required('TEST_TEMPLATE')}`);
  });
  const url = new URL(required('TEST_CLUSTER_URL'));
  url.pathname = `/${name}`;
  const ownFolder = join(tmpdir(), `elinvoima-test-${name}`);
  const config = readConfig({
    DATABASE_URL: url.href,
    DATA_DIR: ownFolder,
    SECRET_KEY: 'a key that is only ever used by tests, 32+',
    DATABASE_POOL: '4',
    LOG_LEVEL: 'silent',
    DEMO: '1',
    ...(process.env['REDIS_URL'] ? { REDIS_URL: process.env['REDIS_URL'] } : {}),
    ...env,
  });
  return {
    url: url.href,
    config,
    drop: async () => {
      await onCluster(async (cluster) => void (await cluster.query(`drop database ${name} with (force)`)));
      rmSync(ownFolder, { recursive: true, force: true });
    },
  };
}

/** An open `Database` on a fresh copy of the template. */
export async function openTestDatabase(
  entities: EntityClass[],
): Promise<{ db: Database; config: Config; close(): Promise<void> }> {
  const test = await createTestDatabase();
  const db = await openDatabase({ url: test.url, pool: 4, entities, onConnectionError: () => undefined });
  return {
    db,
    config: test.config,
    close: async () => {
      await db.dataSource.destroy();
      await test.drop();
    },
  };
}
