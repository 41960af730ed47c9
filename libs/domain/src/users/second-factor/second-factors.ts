import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Database, Outbox, type Actor } from '../../platform/index.js';
import { Passkeys, type Asker, type AuthenticationResponseJSON } from '../passkeys/passkeys.js';
import { Sessions } from '../sessions.js';
import { SignInThrottle } from '../throttle/sign-in-throttle.js';
import type { User } from '../user.entity.js';
import { RecoveryCodes } from './recovery-codes.js';
import { Totp } from './totp.js';

export const secondFactorMethods = ['totp', 'passkey', 'recovery'] as const;
export type SecondFactorMethod = (typeof secondFactorMethods)[number];

/** One of the ways to show who one is besides the password. */
export interface FactorProof {
  code?: string | undefined;
  recoveryCode?: string | undefined;
  passkey?: AuthenticationResponseJSON | undefined;
}

export interface FactorState {
  hasPassword: boolean;
  hasIdentity: boolean;
  totpEnrolledAt: Date | null;
  recoveryCodesLeft: number;
  passkeys: number;
}

/** What somebody shows besides the password, whichever way. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly db: Database,
    private readonly totp: Totp,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly passkeys: Passkeys,
    private readonly throttle: SignInThrottle,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async stateOf(userId: string): Promise<FactorState> {
    return this.db.one<FactorState>(
      `select u.password_hash is not null as "hasPassword", u.has_identity as "hasIdentity",
         (select t.enrolled_at from totp_secrets t where t.user_id = u.id) as "totpEnrolledAt",
         (select count(*)::int from recovery_codes r where r.user_id = u.id and r.used_at is null) as "recoveryCodesLeft",
         (select count(*)::int from passkeys p where p.user_id = u.id) as passkeys
       from users u where u.id = $1`,
      [userId],
    );
  }

  /** How the second step can be taken; none: there is no second step. */
  async methodsOf(userId: string): Promise<SecondFactorMethod[]> {
    const { totpEnrolledAt, passkeys, recoveryCodesLeft } = await this.stateOf(userId);
    if (totpEnrolledAt === null && passkeys === 0) return [];
    const there = { totp: totpEnrolledAt !== null, passkey: passkeys > 0, recovery: recoveryCodesLeft > 0 };
    return secondFactorMethods.filter((method) => there[method]);
  }

  /** By which way the proof is right, or null. Counted: a million guesses take centuries. */
  async prove(userId: string, asker: Asker, proof: FactorProof): Promise<SecondFactorMethod | null> {
    if (!(await this.throttle.tryFactor(userId))) return null;
    const method = await this.check(userId, asker, proof);
    if (method !== null) await this.throttle.factorSucceeded(userId);
    return method;
  }

  private async check(userId: string, asker: Asker, proof: FactorProof): Promise<SecondFactorMethod | null> {
    if (proof.code !== undefined) return (await this.totp.use(userId, proof.code)) ? 'totp' : null;
    if (proof.recoveryCode !== undefined)
      return (await this.recoveryCodes.use(userId, proof.recoveryCode)) ? 'recovery' : null;
    if (proof.passkey !== undefined)
      return (await this.passkeys.authenticate(asker, userId, proof.passkey)) === userId ? 'passkey' : null;
    return null;
  }

  /** Without an app and without passkeys, what is left on paper opens nothing. */
  async tidy(userId: string): Promise<void> {
    if ((await this.methodsOf(userId)).length === 0) await this.recoveryCodes.removeAll(userId);
  }

  /** An administrator takes away what somebody has lost; the person is told, and every session of theirs ends. */
  async reset(actor: Actor, user: Pick<User, 'id' | 'email' | 'language'>): Promise<void> {
    await this.db.transaction(async () => {
      await this.totp.remove(user.id);
      await this.passkeys.removeAll(user.id);
      await this.recoveryCodes.removeAll(user.id);
      await this.sessions.endAllOf(user.id);
      await this.outbox.put('second-factor-reset', { userId: user.id }, user.email, user.language);
      await this.audit.record(actor, 'second-factor-reset', { kind: 'user', id: user.id });
    });
  }
}
