import { Injectable } from '@nestjs/common';
import type { TrailAction } from '@elinvoima/contracts';
import { Audit } from '../../audit/index.js';
import { Conflict, Database, RuleBroken } from '../../platform/index.js';
import type { Passkey } from '../passkeys/passkey.entity.js';
import { Passkeys, type RegistrationResponseJSON } from '../passkeys/passkeys.js';
import { Sessions, type SignedIn } from '../sessions.js';
import { SignInThrottle } from '../throttle/sign-in-throttle.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactors } from './second-factors.js';
import { Totp } from './totp.js';

type Holder = Pick<SignedIn, 'sessionId' | 'actor' | 'user'>;

/** What a change of one's own factors gives back: the session goes on under a new token, others have ended. */
export interface Changed {
  token: string;
  expiresAt: Date;
  /** Made with the first factor, shown this once. */
  recoveryCodes: string[] | null;
}

/** One's own second factors. Every change is on the trail, and ends the sessions that began without it. */
@Injectable()
export class OwnFactors {
  constructor(
    private readonly db: Database,
    private readonly totp: Totp,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly passkeys: Passkeys,
    private readonly factors: SecondFactors,
    private readonly throttle: SignInThrottle,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async beginTotp({ actor, user }: Holder): Promise<{ secret: string; uri: string }> {
    return this.db.transaction(async () => {
      await this.audit.record(actor, 'totp-begun', { kind: 'user', id: user.id });
      return this.totp.begin(user);
    });
  }

  /** Throws `RuleBroken` when the code is not the app's. */
  async confirmTotp(holder: Holder, code: string): Promise<Changed> {
    const { id } = holder.user;
    const first = (await this.factors.methodsOf(id)).length === 0;
    if (!(await this.throttle.tryFactor(id))) throw RuleBroken.at('/code', 'not-confirmed');
    return this.db.transaction(async () => {
      if (!(await this.totp.confirm(id, code))) throw RuleBroken.at('/code', 'not-confirmed');
      await this.throttle.factorSucceeded(id);
      return this.changed(holder, 'totp-enrolled', first);
    });
  }

  async removeTotp(holder: Holder): Promise<Changed> {
    return this.db.transaction(async () => {
      if (!(await this.totp.remove(holder.user.id))) throw new Conflict('totp-not-enrolled');
      await this.factors.tidy(holder.user.id);
      return this.changed(holder, 'totp-removed', false);
    });
  }

  async addPasskey(
    holder: Holder,
    name: string,
    response: RegistrationResponseJSON,
  ): Promise<Changed & { passkey: Passkey }> {
    const first = (await this.factors.methodsOf(holder.user.id)).length === 0;
    const { sessionId, user } = holder;
    return this.db.transaction(async () => {
      const passkey = await this.passkeys.register({ sessionId }, user.id, name, response);
      return { ...(await this.changed(holder, 'passkey-added', first)), passkey };
    });
  }

  async renamePasskey({ actor, user }: Holder, id: string, name: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.passkeys.rename(user.id, id, name);
      await this.audit.record(actor, 'passkey-renamed', { kind: 'user', id: user.id });
    });
  }

  async removePasskey(holder: Holder, id: string): Promise<Changed> {
    return this.db.transaction(async () => {
      await this.passkeys.remove(holder.user.id, id);
      await this.factors.tidy(holder.user.id);
      return this.changed(holder, 'passkey-removed', false);
    });
  }

  /** Throws `Conflict` where there is nothing to recover. */
  async makeRecoveryCodes({ actor, user }: Holder): Promise<string[]> {
    return this.db.transaction(async () => {
      if ((await this.factors.methodsOf(user.id)).length === 0) throw new Conflict('second-factor-missing');
      await this.audit.record(actor, 'recovery-codes-made', { kind: 'user', id: user.id });
      return this.recoveryCodes.make(user.id);
    });
  }

  private async changed({ sessionId, actor, user }: Holder, action: TrailAction, withCodes: boolean): Promise<Changed> {
    await this.audit.record(actor, action, { kind: 'user', id: user.id });
    await this.sessions.endOthersOf(user.id, sessionId);
    return {
      ...(await this.sessions.renew(sessionId)),
      recoveryCodes: withCodes ? await this.recoveryCodes.make(user.id) : null,
    };
  }
}
