import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, RuleBroken } from '../platform/index.js';
import { checkNewPassword, hashPassword } from './password.js';
import { placeNames } from './passwords/place-names.js';
import { Sessions, type SignedIn } from './sessions.js';
import { SignIn } from './sign-in.js';
import type { Caller } from './throttle/sign-in-throttle.js';

/** Changing one's own password: who knows the present one, and every other session ends. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly db: Database,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Throws `RuleBroken`. Answers the token under which this session goes on. */
  async change(
    { user, actor, sessionId }: Pick<SignedIn, 'user' | 'actor' | 'sessionId'>,
    { current, password }: { current: string; password: string },
    caller: Caller,
  ): Promise<{ token: string; expiresAt: Date }> {
    await checkNewPassword(password, user, await placeNames(this.db));
    if (!(await this.signIn.passwordIs(user, current, caller))) throw RuleBroken.at('/current', 'not-confirmed');
    const hash = await hashPassword(password);
    return this.db.transaction(async () => {
      await this.db.query(
        'update users set password_hash = $2, version = version + 1, updated_at = now() where id = $1',
        [user.id, hash],
      );
      await this.db.query(
        `update one_time_links set expires_at = now() where user_id = $1 and purpose = 'password_reset' and used_at is null`,
        [user.id],
      );
      await this.sessions.endOthersOf(user.id, sessionId);
      await this.audit.record(actor, 'password-changed', { kind: 'user', id: user.id });
      return this.sessions.renew(sessionId);
    });
  }
}
