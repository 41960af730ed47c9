import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Clock,
  Database,
  Gone,
  NotFound,
  Outbox,
  derivedToken,
  hashToken,
  newToken,
  userActor,
  type Actor,
  type Config,
} from '../platform/index.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { placeNames } from './passwords/place-names.js';
import { checkNewPassword, hashPassword } from './password.js';
import { Sessions } from './sessions.js';
import { User } from './user.entity.js';

const validHours = { invitation: 7 * 24, password_reset: 1 };

/** Mailed links that set a password once. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Puts the mail with the link on its way; earlier links of the same purpose stop working. */
  async send(actor: Actor, user: User, purpose: OneTimeLink['purpose']): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction(async () => {
      await this.db.query(
        'update one_time_links set expires_at = $3 where user_id = $1 and purpose = $2 and used_at is null and expires_at > $3',
        [user.id, purpose, now],
      );
      const { id } = await this.db.one<{ id: string }>(
        'insert into one_time_links (user_id, purpose, expires_at) values ($1, $2, $3) returning id',
        [user.id, purpose, new Date(now.getTime() + validHours[purpose] * 3_600_000)],
      );
      await this.outbox.put(
        purpose === 'invitation' ? 'user-invitation' : 'password-reset',
        { linkId: id, userId: user.id },
        user.email,
        user.language,
      );
      await this.audit.record(actor, purpose === 'invitation' ? 'invite' : 'password-reset-requested', {
        kind: 'user',
        id: user.id,
      });
    });
  }

  /** Makes the link's token when its mail is sent. In demo mode it is derived, so that the outbox can show it. */
  async issue(link: OneTimeLink): Promise<string> {
    const token = this.config.demo ? this.demoToken(link.id) : newToken();
    await this.db.query('update one_time_links set token_hash = $2 where id = $1', [link.id, hashToken(token)]);
    return token;
  }

  demoToken(linkId: string): string {
    return derivedToken(this.config.secretKey, 'one-time-link', linkId);
  }

  /** Sets the password by the link and ends every session the user had. Throws `NotFound` for an unknown link, `Gone` for a used or expired one. */
  async setPassword(token: string, password: string): Promise<User> {
    return this.db.transaction(async () => {
      const { link, user } = await this.find(token);
      await checkNewPassword(password, user, await placeNames(this.db));
      await this.take(link);
      await this.db.query(
        'update users set password_hash = $2, version = version + 1, updated_at = now() where id = $1',
        [user.id, await hashPassword(password)],
      );
      await this.sessions.endAllOf(user.id);
      await this.audit.record(userActor(user), 'password-set', { kind: 'user', id: user.id });
      return user;
    });
  }

  /** Accepts an invitation without a password, for whoever comes in another way. Throws `NotFound` and `Gone`. */
  async accept(token: string): Promise<User> {
    return this.db.transaction(async () => {
      const { link, user } = await this.find(token);
      if (link.purpose !== 'invitation') throw new NotFound('link-unknown');
      await this.take(link);
      return user;
    });
  }

  private async find(token: string): Promise<{ link: OneTimeLink; user: User }> {
    const link = await this.db.repository(OneTimeLink).findOneBy({ tokenHash: hashToken(token) });
    if (link === null) throw new NotFound('link-unknown');
    const user = await this.db.repository(User).findOneByOrFail({ id: link.userId });
    if (user.disabledAt !== null) throw new NotFound('link-unknown');
    return { link, user };
  }

  private async take(link: OneTimeLink): Promise<void> {
    const taken = await this.db.query<{ id: string }>(
      'update one_time_links set used_at = $2 where id = $1 and used_at is null and expires_at > $2 returning id',
      [link.id, this.clock.now()],
    );
    if (taken.length === 0) throw new Gone('link-used-or-expired');
  }
}
