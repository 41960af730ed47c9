/**
 * What the images start, as plain processes on an outside PostgreSQL and Redis: the order and the environment of
 * docker-compose.yml, the commands of docker/Dockerfile. No Docker runs where the tests do.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { freePort } from '../../launcher/src/free-port.mjs';
import { inRepository, root } from '../../launcher/src/paths.mjs';
import { withClient } from '../../launcher/src/postgres/databases.mjs';
import { becomeReady } from '../../launcher/src/readiness.mjs';
import { findProgram, redisSuite } from '../../launcher/src/testing/optional-suites.mjs';
import { startThrowAwayRedis } from '../../launcher/src/testing/redis.mjs';
import { emptyDatabase, type OwnDatabase } from './system/database.js';
import { ownEnvironment } from './system/running-system.js';

const redisProgram = findProgram(redisSuite);
const dockerfile = readFileSync(inRepository('docker', 'Dockerfile'), 'utf8');
const { services } = parse(readFileSync(inRepository('docker-compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, { environment: Record<string, string> }>;
};

/** The command an image starts, e.g. `['node', 'apps/api/dist/main.js']`. */
function commandOf(stage: string): [string, ...string[]] {
  const part = dockerfile.split(/^FROM /m).find((text) => new RegExp(`^\\S+ AS ${stage}$`, 'm').test(text)) ?? '';
  const [program = '', ...args] = JSON.parse(/^CMD (\[.*\])$/m.exec(part)?.[1] ?? '[]') as string[];
  return [program, ...args];
}

/** The compose file's environment as Compose would fill it in. */
function environmentOf(service: string, given: Record<string, string>): Record<string, string> {
  const written = services[service]?.environment ?? {};
  return Object.fromEntries(
    Object.entries(written).map(([name, text]) => [
      name,
      given[name] ??
        text.replaceAll(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_all, key: string, other = '') => given[key] ?? other),
    ]),
  );
}

interface Process {
  output(): string;
  /** SIGTERM, as `docker stop` sends it; answers the exit code. */
  stop(): Promise<number | null>;
}

const running: Process[] = [];

function startProcess(stage: string, env: NodeJS.ProcessEnv): Process {
  const [program, ...args] = commandOf(stage);
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const process_: Process = {
    output: () => text,
    stop: async () => {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
  running.push(process_);
  return process_;
}

const stores: [string, boolean][] = [
  ['with Redis, as docker-compose.yml has it', true],
  ['without Redis, the queue on PostgreSQL', false],
];

describe.each(stores.filter(([, onRedis]) => !onRedis || redisProgram))('the production shape %s', (_name, onRedis) => {
  let database: OwnDatabase;
  let redis: Awaited<ReturnType<typeof startThrowAwayRedis>> | undefined;
  let folder: string;
  let port: number;
  let env: NodeJS.ProcessEnv;
  let migrateEnv: NodeJS.ProcessEnv;
  let login: string;
  let installed: string;

  beforeAll(async () => {
    database = await emptyDatabase();
    if (onRedis && redisProgram) redis = await startThrowAwayRedis(redisProgram);
    folder = mkdtempSync(join(tmpdir(), 'elinvoima-shape-'));
    port = await freePort();
    const own = new URL(database.url);
    own.username = login = `${own.pathname.slice(1)}_app`;
    own.password = 'letters-and-digits';
    const filled = environmentOf('api', {
      DATABASE_URL: own.href,
      REDIS_URL: redis?.url ?? '',
      SECRET_KEY: 'random text of at least 32 characters, made for this',
      PUBLIC_URL: `http://localhost:${port}`,
    });
    const ofTheImage = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: folder };
    env = { ...ownEnvironment(), ...ofTheImage, ...filled };
    // Only migrate knows the owner's password.
    expect(filled).not.toHaveProperty('DATABASE_OWNER_URL');
    expect(environmentOf('migrate', {})['DATABASE_OWNER_URL']).toContain('//elinvoima:');
    migrateEnv = { ...env, DATABASE_OWNER_URL: database.url };
    const [program, ...args] = commandOf('migrate');
    installed = (await promisify(execFile)(program, args, { cwd: root, env: migrateEnv })).stdout;
  }, 120_000);

  afterAll(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop()));
    await redis?.stop();
    await database.drop();
    await withClient(process.env['TEST_CLUSTER_URL'] ?? '', (client) => client.query(`drop role ${login}`));
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('the environment says nothing of demo data', () => {
    expect(env).not.toHaveProperty('DEMO');
    expect(env['TRUSTED_PROXIES']).toBe('1');
  });

  it('migrates an empty database, loads the programme and prints the first administrator’s code', async () => {
    expect(installed).toMatch(/\/invitation\/\S+/);
    const counted = await withClient(database.url, (client) =>
      client.query<{ municipalities: number; companies: number }>(
        'select (select count(*)::int from municipality) as municipalities, (select count(*)::int from companies) as companies',
      ),
    );
    expect(counted.rows[0]).toEqual({ municipalities: 1, companies: 0 });
  });

  it('runs with a login that owns nothing and may only add to the audit trail', async () => {
    await withClient(env['DATABASE_URL'] ?? '', async (client) => {
      for (const deed of ['update audit_entries set action = action', 'truncate audit_seals', 'drop table companies'])
        await expect(client.query(deed)).rejects.toMatchObject({ code: '42501' });
      await client.query('select from audit_entries');
    });
  });

  it('migrating again changes nothing', async () => {
    const [program, ...args] = commandOf('migrate');
    await expect(promisify(execFile)(program, args, { cwd: root, env: migrateEnv })).resolves.toBeDefined();
  });

  it('api and worker become ready, the printed code opens the door, and SIGTERM ends both with 0', async () => {
    const code = (await promisify(execFile)('node', ['apps/api/dist/install.js'], { cwd: root, env })).stdout.match(
      /\/invitation\/(\S+)/,
    )?.[1];
    const worker = startProcess('worker', env);
    const api = startProcess('api', env);
    await becomeReady({ port, host: '127.0.0.1' }, new AbortController().signal);

    const ask = (path: string, body: object) =>
      fetch(`http://localhost:${port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
        body: JSON.stringify(body),
      });
    const password = 'kolme sanaa ja järvi 42';
    const demo = await ask('/api/session', { email: 'admin@elinvoima.test', password: 'elinvoima-demo' });
    expect(demo.status).toBe(401);
    const chosen = await ask(`/api/password-links/${code}`, { password });
    expect([chosen.status, await chosen.text()]).toEqual([204, '']);
    const email = env['ADMINISTRATOR_EMAIL'] ?? '';
    const session = await ask('/api/session', { email, password });
    expect(session.status).toBe(200);
    expect(await session.json()).toMatchObject({ user: { email, role: 'administrator' } });
    const again = await ask(`/api/password-links/${code}`, { password });
    expect(again.status).toBeGreaterThanOrEqual(400);

    running.splice(0);
    expect([await worker.stop(), worker.output()]).toEqual([0, expect.not.stringMatching(/"level":"(error|fatal)"/)]);
    expect([await api.stop(), api.output()]).toEqual([0, expect.not.stringMatching(/"level":"(error|fatal)"/)]);
  }, 120_000);
});

if (!redisProgram) {
  // `npm test` counts it and says what gets it; here is the place where it is missing.
  describe('the production shape with Redis', () => {
    it.todo(`needs ${redisSuite.program} (on Debian: apt-get install ${redisSuite.debianPackage})`);
  });
}
