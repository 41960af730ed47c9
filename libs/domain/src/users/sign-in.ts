import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Audit } from '../audit/index.js';
import { Database, publicActor, userActor } from '../platform/index.js';
import { passwordMatches } from './password.js';
import { Sessions, type SignedIn } from './sessions.js';
import { User } from './user.entity.js';

const triesPerQuarterHour = 10;

/** Signing in with a password. A wrong password, an unknown address, a disabled account and too many tries all answer alike. */
@Injectable()
export class SignIn {
  private readonly limiter: RateLimiterPostgres;

  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {
    const pool = (db.dataSource.driver as unknown as { master: object }).master;
    this.limiter = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'sign_in_throttle',
      tableCreated: true,
      clearExpiredByTimeout: false,
      points: triesPerQuarterHour,
      duration: 15 * 60,
    });
  }

  /** The signed-in user and the session's token, or null whatever the reason. */
  async withPassword(
    email: string,
    password: string,
    userAgent: string | null,
  ): Promise<{ user: User; token: string; expiresAt: Date } | null> {
    const address = email.trim().toLowerCase();
    const allowed = await this.countTry(address);
    const user = await this.db.repository(User).findOneBy({ email: address });
    const usable = user !== null && user.disabledAt === null && allowed ? user.passwordHash : null;
    // The hash is always computed: time tells nothing.
    const matches = await passwordMatches(usable, password);
    if (!matches || user === null) {
      await this.audit.record(publicActor('fi'), 'sign-in-refused', { kind: 'user', id: user?.id ?? null });
      return null;
    }
    await this.limiter.delete(address);
    const session = await this.sessions.start(user, userAgent);
    await this.audit.record(userActor(user), 'sign-in', { kind: 'user', id: user.id });
    return { user, ...session };
  }

  /** Whoever holds the session shows anew who they are. Null whatever the reason, as when signing in. */
  async confirmWithPassword(
    { sessionId, user }: Pick<SignedIn, 'sessionId' | 'user'>,
    password: string,
  ): Promise<{ token: string; expiresAt: Date } | null> {
    const allowed = await this.countTry(user.email);
    const { passwordHash } = await this.db.repository(User).findOneByOrFail({ id: user.id });
    const matches = await passwordMatches(allowed ? passwordHash : null, password);
    const object = { kind: 'user', id: user.id };
    if (!matches) {
      await this.audit.record(userActor(user), 'step-up-refused', object);
      return null;
    }
    await this.limiter.delete(user.email);
    return this.db.transaction(async () => {
      await this.audit.record(userActor(user), 'step-up', object);
      return this.sessions.confirm(sessionId);
    });
  }

  private async countTry(address: string): Promise<boolean> {
    try {
      await this.limiter.consume(address);
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  }
}
