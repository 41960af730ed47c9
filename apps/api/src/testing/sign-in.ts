import { hashPassword } from '@elinvoima/domain/users';
import { generate } from 'otplib';
import { type TestAnswer, type TestApi } from './api.js';

export const goodPassword = 'kuusi kettua kiipesi mäkeen';
let hashed: Promise<string> | undefined;

/** An account that signs in with `goodPassword`. */
export async function account(api: TestApi, email: string, role = 'coordinator'): Promise<string> {
  hashed ??= hashPassword(goodPassword);
  const { id } = await api.db.one<{ id: string }>(
    'insert into users (email, name, role, password_hash) values ($1, $2, $3, $4) returning id',
    [email, `Testi ${email.split('@')[0]}`, role, await hashed],
  );
  return id;
}

/** A browser with its cookies, as one person has it. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly api: TestApi,
    private readonly headers: Record<string, string> = {},
  ) {}

  async send(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestAnswer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.api.anonymous.send(method, path, body, {
      origin: new URL(this.api.config.publicUrl).origin,
      ...this.headers,
      ...(cookie === '' ? {} : { cookie }),
      ...headers,
    });
    for (const set of [answer.headers['set-cookie'] ?? []].flat().map(String)) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer as TestAnswer;
  }

  get = (path: string) => this.send('GET', path);
  post = (path: string, body?: unknown, headers?: Record<string, string>) => this.send('POST', path, body, headers);
  signIn = (email: string, password = goodPassword, headers?: Record<string, string>) =>
    this.send('POST', 'session', { email, password }, headers);

  /** Sets up an authenticator app; answers its secret and the recovery codes. */
  async enrol(): Promise<{ secret: string; recoveryCodes: string[] }> {
    const { secret } = (await this.post('session/totp')).body as { secret: string };
    const confirmed = await this.post('session/totp/confirm', { code: await codeOf(secret, -1) });
    return { secret, recoveryCodes: confirmed.body['recoveryCodes'] as string[] };
  }
}

/** The app's code, now or some steps away. */
export const codeOf = (secret: string, steps = 0): Promise<string> =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
