import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, publicActor, userActor } from '../platform/index.js';
import { Passkeys, type AuthenticationResponseJSON } from './passkeys/passkeys.js';
import { passwordMatches } from './password.js';
import { SecondFactors, type FactorProof, type SecondFactorMethod } from './second-factor/second-factors.js';
import { Sessions, type SignInMethod, type SignedIn } from './sessions.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { SignInThrottle, type Caller } from './throttle/sign-in-throttle.js';
import { User } from './user.entity.js';

/** A session that has begun: its token exists nowhere else. */
export interface Entered {
  kind: 'in';
  user: User;
  token: string;
  expiresAt: Date;
  /** What the browser keeps, so that others' guessing does not shut this person out. */
  known: string;
}

export type Answer =
  | Entered
  /** The password was right; the attempt's token is for the second step and opens nothing by itself. */
  | { kind: 'second-factor'; token: string; expiresAt: Date; methods: SecondFactorMethod[] }
  | { kind: 'refused' }
  | { kind: 'too-many' };

const refused = { kind: 'refused' } as const;

/** Getting in. A wrong password, an unknown address, a disabled account and too many tries at one account all answer alike. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly throttle: SignInThrottle,
    private readonly audit: Audit,
  ) {}

  async withPassword(email: string, password: string, caller: Caller): Promise<Answer> {
    const address = email.trim().toLowerCase();
    const user = await this.db.repository(User).findOneBy({ email: address });
    const verdict = await this.throttle.tryAccount(address, user?.id ?? null, caller);
    if (verdict === 'too-many') return { kind: 'too-many' };
    const usable = user !== null && user.disabledAt === null && verdict === 'go' ? user.passwordHash : null;
    // The hash is always computed: time tells nothing.
    const matches = await passwordMatches(usable, password);
    if (!matches || user === null) {
      if (verdict === 'go') await this.throttle.failed(address, user?.id ?? null, caller);
      return this.refuse(user?.id ?? null, 'password');
    }
    await this.throttle.succeeded(address, user.id, caller);
    const methods = await this.factors.methodsOf(user.id);
    if (methods.length === 0) return this.enter(user, 'password', caller);
    const { token, expiresAt } = await this.attempts.start(user.id);
    return { kind: 'second-factor', token, expiresAt, methods };
  }

  /** The second step of an attempt, by whichever way. */
  async withSecondFactor(attemptToken: string | undefined, proof: FactorProof, caller: Caller): Promise<Answer> {
    const attempt = attemptToken === undefined ? null : await this.attempts.find(attemptToken);
    if (attempt === null || attempt.userId === null) return refused;
    const method = await this.factors.prove(attempt.userId, { attemptId: attempt.id }, proof);
    if (method === null) {
      await this.attempts.failed(attempt.id);
      return this.refuse(attempt.userId, 'second-factor');
    }
    const user = await this.db.repository(User).findOneByOrFail({ id: attempt.userId });
    return (await this.attempts.end(attempt.id)) ? this.enter(user, 'password', caller, method) : refused;
  }

  /** What a passkey is to sign: of the person whose password was right, or of whoever holds one. */
  async passkeyOptions(attemptToken: string | undefined) {
    const pending = attemptToken === undefined ? null : await this.attempts.find(attemptToken);
    const started = pending === null ? await this.attempts.start(null) : null;
    const attemptId = pending?.id ?? started?.id ?? '';
    return { options: await this.passkeys.authenticationOptions({ attemptId }, pending?.userId ?? null), started };
  }

  /** A passkey that has verified its holder is both steps in one. */
  async withPasskey(
    attemptToken: string | undefined,
    response: AuthenticationResponseJSON,
    caller: Caller,
  ): Promise<Answer> {
    const attempt = attemptToken === undefined ? null : await this.attempts.find(attemptToken);
    if (attempt === null) return refused;
    const userId = await this.passkeys.authenticate({ attemptId: attempt.id }, attempt.userId, response);
    const user = userId === null ? null : await this.db.repository(User).findOneBy({ id: userId });
    if (user === null || user.disabledAt !== null) {
      await this.attempts.failed(attempt.id);
      return this.refuse(user?.id ?? attempt.userId, 'passkey');
    }
    return (await this.attempts.end(attempt.id)) ? this.enter(user, 'passkey', caller) : refused;
  }

  /** Whoever holds the session shows anew who they are; the session goes on under a new token. Null whatever the reason. */
  async confirm(
    { sessionId, user, actor }: Pick<SignedIn, 'sessionId' | 'user' | 'actor'>,
    proof: FactorProof & { password?: string | undefined },
    caller: Caller,
  ): Promise<{ token: string; expiresAt: Date } | null> {
    const method =
      proof.password === undefined
        ? await this.factors.prove(user.id, { sessionId }, proof)
        : (await this.passwordIs(user, proof.password, caller))
          ? 'password'
          : null;
    const object = { kind: 'user' as const, id: user.id };
    return this.db.transaction(async () => {
      if (method === null) await this.audit.record(actor, 'step-up-refused', object);
      else await this.audit.record(actor, 'step-up', object, { method: [null, method] });
      return method === null ? null : this.sessions.confirm(sessionId);
    });
  }

  /** Counted as any guess at a password. */
  async passwordIs(user: { id: string; email: string }, password: string, caller: Caller): Promise<boolean> {
    const verdict = await this.throttle.tryAccount(user.email, user.id, caller);
    const { passwordHash } = await this.db.repository(User).findOneByOrFail({ id: user.id });
    const matches = await passwordMatches(verdict === 'go' ? passwordHash : null, password);
    if (matches) await this.throttle.succeeded(user.email, user.id, caller);
    else if (verdict === 'go') await this.throttle.failed(user.email, user.id, caller);
    return matches;
  }

  /** Begins the session of somebody who has shown who they are, by whichever way. */
  async enter(user: User, method: SignInMethod, caller: Caller, second?: SecondFactorMethod): Promise<Entered> {
    return this.db.transaction(async () => {
      const session = await this.sessions.start(user, { method, userAgent: caller.userAgent });
      await this.audit.record(
        userActor(user),
        'sign-in',
        { kind: 'user', id: user.id },
        { method: [null, second === undefined ? method : `${method}+${second}`] },
      );
      return { kind: 'in', user, ...session, known: this.throttle.knownBrowser(user.id) };
    });
  }

  private async refuse(userId: string | null, step: string): Promise<{ kind: 'refused' }> {
    await this.audit.record(publicActor('fi'), 'sign-in-refused', { kind: 'user', id: userId }, { step: [null, step] });
    return refused;
  }
}
