/** The real API on the same database, asked without a network: guards, validation, the session and JSON included. */
import { createHash, randomBytes } from 'node:crypto';
import { readConfig, type Config, type Database } from '@elinvoima/domain/platform';

interface Application {
  inject(request: {
    method: 'GET' | 'POST';
    url: string;
    headers: Record<string, string>;
    payload?: string;
  }): Promise<{ statusCode: number; body: string }>;
  close(): Promise<void>;
}

export interface HttpDoor {
  /** What the application runs with. */
  config: Config;
  get(path: string): Promise<void>;
  /** A public page or feed, by its whole address, without a session. */
  page(path: string): Promise<void>;
  /** For questions that do not fit an address. */
  ask(path: string, body: object): Promise<void>;
  close(): Promise<void>;
}

/** Somebody of the demo is signed in by a row; no password is hashed. */
export async function openDoor(
  db: Database,
  databaseUrl: string,
  as = 'coordinator@elinvoima.test',
): Promise<HttpDoor> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    SECRET_KEY: randomBytes(32).toString('hex'),
    DATABASE_POOL: '4',
    LOG_LEVEL: 'silent',
    DEMO: '1',
  });
  // The API is no library and has no types to import; its own entry builds the same application.
  const path = new URL('../../api/dist/app.js', import.meta.url);
  const { createApp } = (await import(path.href)) as { createApp(config: Config): Promise<Application> };
  const app = await createApp(config);
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `insert into sessions (token_hash, user_id, signed_in_at, last_seen_at, expires_at)
     select $1, id, now(), now(), now() + interval '1 day' from users where email = $2`,
    [createHash('sha256').update(token).digest(), as],
  );
  const headers = { cookie: `elinvoima=${token}`, host: 'localhost' };
  const expectOk = (asked: string, { statusCode, body }: { statusCode: number; body: string }): void => {
    if (statusCode !== 200) throw new Error(`${asked} answered ${statusCode}: ${body.slice(0, 300)}`);
  };
  return {
    config,
    async get(asked) {
      expectOk(`GET ${asked}`, await app.inject({ method: 'GET', url: `/api/${asked}`, headers }));
    },
    async page(asked) {
      expectOk(`GET ${asked}`, await app.inject({ method: 'GET', url: asked, headers: { host: 'localhost' } }));
    },
    async ask(asked, body) {
      const answer = await app.inject({
        method: 'POST',
        url: `/api/${asked}`,
        headers: { ...headers, origin: new URL(config.publicUrl).origin, 'content-type': 'application/json' },
        payload: JSON.stringify(body),
      });
      expectOk(`POST ${asked}`, answer);
    },
    close: () => app.close(),
  };
}
