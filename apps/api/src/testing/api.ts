import type { Role } from '@elinvoima/contracts';
import { Database, FixedClock, newToken, hashToken, type Clock, type Config } from '@elinvoima/domain/platform';
import { createTestDatabase } from '@elinvoima/domain/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.js';
import { holdToDescription } from './described-answers.js';

/** For API specs: the real application on a fresh database, asked without a network. */
export interface TestApi {
  app: NestFastifyApplication;
  db: Database;
  config: Config;
  /** A client signed in with the role; the session is a row, no password is hashed. */
  as(role: Role): Promise<TestClient>;
  /** A client without a session. */
  anonymous: TestClient;
  /** SQL statements that the work sends. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

export interface TestAnswer<T = Record<string, unknown>> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: T;
  text: string;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export class TestClient {
  constructor(
    private readonly app: NestFastifyApplication,
    /** What its browser sends with everything. */
    readonly headers: Record<string, string>,
    /** Null for the anonymous client. */
    readonly userId: string | null = null,
  ) {}

  get = <T = Record<string, unknown>>(path: string, headers: Record<string, string> = {}) =>
    this.send<T>('GET', path, undefined, headers);
  post = <T = Record<string, unknown>>(path: string, body?: unknown, headers: Record<string, string> = {}) =>
    this.send<T>('POST', path, body, headers);
  put = <T = Record<string, unknown>>(path: string, body?: unknown, headers: Record<string, string> = {}) =>
    this.send<T>('PUT', path, body, headers);
  /** With the version that the change has seen. */
  patch = <T = Record<string, unknown>>(path: string, version: number, body: unknown) =>
    this.send<T>('PATCH', path, body, { 'if-match': `"${version}"` });
  delete = <T = Record<string, unknown>>(path: string, version: number) =>
    this.send<T>('DELETE', path, undefined, { 'if-match': `"${version}"` });

  /** A file, as its bytes. */
  async getFile(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: TestAnswer['headers']; bytes: Buffer }> {
    const url = `/api/${path}`;
    const answer = await this.app.inject({ method: 'GET', url, headers: { ...this.headers, ...headers } });
    holdToDescription({ method: 'GET', url, answer });
    return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
  }

  async send<T>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestAnswer<T>> {
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const url = path.startsWith('/') ? path : `/api/${path}`;
    const answer = await this.app.inject({
      method,
      url,
      headers: {
        ...this.headers,
        ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: raw ? body : JSON.stringify(body) }),
    });
    holdToDescription({ method, url, answer });
    const type = String(answer.headers['content-type'] ?? '');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: (type.includes('json') && answer.body !== '' ? JSON.parse(answer.body) : {}) as T,
    };
  }
}

/** `now` stops the clock there. */
export async function startTestApi(options: { now?: string; env?: Record<string, string> } = {}): Promise<TestApi> {
  const test = await createTestDatabase(options.env);
  const clock: Clock | undefined = options.now === undefined ? undefined : new FixedClock(new Date(options.now));
  const app = await createApp(test.config, clock);
  const db = app.get(Database);
  await db.query(
    `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, logging_began_on)
     values ('082', 'Testilä', 'Testby', 'Testham', '{061,082,109}', '{13700,13720,13880}', '2024-01-01') on conflict do nothing`,
  );
  const origin = new URL(test.config.publicUrl).origin;
  const clients = new Map<Role, Promise<TestClient>>();

  const signIn = async (role: Role): Promise<TestClient> => {
    const token = newToken();
    const { id } = await db.one<{ id: string }>(
      'insert into users (email, name, role, password_hash) values ($1, $2, $3, $4) returning id',
      [`${role}@example.test`, `Testi ${role}`, role, 'not a hash: nobody signs in with it'],
    );
    await db.query(
      'insert into sessions (token_hash, user_id, signed_in_at, confirmed_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $3, $4)',
      [
        hashToken(token),
        id,
        options.now ?? new Date(),
        new Date(new Date(options.now ?? Date.now()).getTime() + 86_400_000),
      ],
    );
    // An administrator may nothing until a second factor is there.
    if (role === 'administrator')
      await db.query(
        `insert into passkeys (user_id, credential_id, public_key, name) values ($1, 'of a spec', '', 'Testi')`,
        [id],
      );
    return new TestClient(app, { cookie: `elinvoima=${token}`, origin, 'accept-language': 'fi' }, id);
  };

  return {
    app,
    db,
    config: test.config,
    anonymous: new TestClient(app, { 'accept-language': 'fi' }),
    as: (role) => {
      const client = clients.get(role) ?? signIn(role);
      clients.set(role, client);
      return client;
    },
    countStatements: async (work) => {
      const { master } = db.dataSource.driver as unknown as {
        master: {
          on(event: 'acquire', listener: (client: PgClient) => void): void;
          off(event: 'acquire', listener: (client: PgClient) => void): void;
        };
      };
      let count = 0;
      const restore = new Map<PgClient, () => void>();
      const watch = (client: PgClient) => {
        if (restore.has(client)) return;
        const original = client.query;
        client.query = function counted(this: PgClient, ...args: unknown[]) {
          count += 1;
          return original.apply(this, args);
        };
        restore.set(client, () => {
          client.query = original;
        });
      };
      master.on('acquire', watch);
      try {
        await work();
      } finally {
        master.off('acquire', watch);
        for (const undo of restore.values()) undo();
      }
      return count;
    },
    close: async () => {
      await app.close();
      await test.drop();
    },
  };
}

interface PgClient {
  query: (...args: unknown[]) => unknown;
}
