import { Injectable } from '@nestjs/common';
import { Clock, Database, hashToken, newToken } from '../platform/index.js';

const validMinutes = 10;
const mostFailures = 5;

/** Browsers on their way in. Each is held by a cookie of its own that is no session. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** `userId` null: a passkey will tell who it is. */
  async start(userId: string | null): Promise<{ id: string; token: string; expiresAt: Date }> {
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + validMinutes * 60_000);
    const { id } = await this.db.one<{ id: string }>(
      'insert into sign_in_attempts (token_hash, user_id, expires_at) values ($1, $2, $3) returning id',
      [hashToken(token), userId, expiresAt],
    );
    return { id, token, expiresAt };
  }

  async find(token: string): Promise<{ id: string; userId: string | null } | null> {
    const [row] = await this.db.query<{ id: string; userId: string | null }>(
      `select a.id, a.user_id as "userId" from sign_in_attempts a left join users u on u.id = a.user_id
       where a.token_hash = $1 and a.expires_at > $2 and u.disabled_at is null`,
      [hashToken(token), this.clock.now()],
    );
    return row ?? null;
  }

  /** After a few wrong answers one begins anew with the password. */
  async failed(id: string): Promise<void> {
    await this.db.query('update sign_in_attempts set failures = failures + 1 where id = $1', [id]);
    await this.db.query('delete from sign_in_attempts where id = $1 and failures >= $2', [id, mostFailures]);
  }

  /** True for the one who ends it: an attempt opens one session. */
  async end(id: string): Promise<boolean> {
    return (await this.db.query('delete from sign_in_attempts where id = $1 returning id', [id])).length > 0;
  }
}
