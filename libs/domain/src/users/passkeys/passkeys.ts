import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { CONFIG, Clock, Database, NotFound, RuleBroken, type Config } from '../../platform/index.js';
import { Passkey } from './passkey.entity.js';

export type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** Who asked the passkey to sign: only the same one may bring the answer, once, within minutes. */
export type Asker = { sessionId: string } | { attemptId: string };

const challengeMinutes = 5;

/** Passkeys (WebAuthn). They belong to the host of `PUBLIC_URL`; what else the browser may say of itself counts for nothing. */
@Injectable()
export class Passkeys {
  private readonly rpId: string;
  private readonly origins: string[];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    const own = new URL(config.publicUrl);
    this.rpId = own.hostname;
    this.origins = [own.origin];
  }

  async list(userId: string): Promise<Passkey[]> {
    return this.db.repository(Passkey).find({ where: { userId }, order: { createdAt: 'ASC' } });
  }

  async registrationOptions(
    asker: Asker,
    user: { id: string; email: string; name: string },
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const options = await generateRegistrationOptions({
      rpName: 'Elinvoima',
      rpID: this.rpId,
      userID: Uint8Array.from(Buffer.from(user.id)),
      userName: user.email,
      userDisplayName: user.name,
      excludeCredentials: (await this.list(user.id)).map(({ credentialId: id, transports }) => ({ id, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.keep(asker, options.challenge);
    return options;
  }

  /** Throws `RuleBroken` when it does not answer what was asked. */
  async register(asker: Asker, userId: string, name: string, response: RegistrationResponseJSON): Promise<Passkey> {
    const challenges = await this.take(asker);
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => challenges.includes(challenge),
      expectedOrigin: this.origins,
      expectedRPID: this.rpId,
      requireUserVerification: true,
    }).catch(() => null);
    if (!verified?.verified) throw RuleBroken.at('/passkey', 'passkey-refused');
    const { credential } = verified.registrationInfo;
    const [row] = await this.db.query<{ id: string }>(
      `insert into passkeys (user_id, credential_id, public_key, counter, transports, name)
       values ($1, $2, $3, $4, $5, $6) on conflict (credential_id) do nothing returning id`,
      [userId, credential.id, Buffer.from(credential.publicKey), credential.counter, credential.transports ?? [], name],
    );
    if (row === undefined) throw RuleBroken.at('/passkey', 'passkey-refused');
    return this.db.repository(Passkey).findOneByOrFail({ id: row.id });
  }

  /** `userId` null: whoever holds a passkey of ours. */
  async authenticationOptions(asker: Asker, userId: string | null): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const options = await generateAuthenticationOptions({
      rpID: this.rpId,
      userVerification: 'required',
      ...(userId === null
        ? {}
        : {
            allowCredentials: (await this.list(userId)).map(({ credentialId: id, transports }) => ({ id, transports })),
          }),
    });
    await this.keep(asker, options.challenge);
    return options;
  }

  /** Whose passkey has signed what was asked, or null. `userId` null: whoever's it is. The holder was verified by the device. */
  async authenticate(
    asker: Asker,
    userId: string | null,
    response: AuthenticationResponseJSON,
  ): Promise<string | null> {
    const challenges = await this.take(asker);
    if (typeof response.id !== 'string') return null;
    const passkey = await this.db.repository(Passkey).findOneBy({ credentialId: response.id });
    if (passkey === null || (userId !== null && passkey.userId !== userId)) return null;
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => challenges.includes(challenge),
      expectedOrigin: this.origins,
      expectedRPID: this.rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: Number(passkey.counter),
        transports: passkey.transports,
      },
    }).catch(() => null);
    if (!verified?.verified) return null;
    // The library refuses a counter that does not grow; two answers at once are told apart here.
    const taken = await this.db.query(
      'update passkeys set counter = $2, last_used_at = $3 where id = $1 and counter = $4 returning id',
      [passkey.id, verified.authenticationInfo.newCounter, this.clock.now(), passkey.counter],
    );
    return taken.length > 0 ? passkey.userId : null;
  }

  async rename(userId: string, id: string, name: string): Promise<void> {
    const found = await this.db.query('update passkeys set name = $3 where id = $1 and user_id = $2 returning id', [
      id,
      userId,
      name,
    ]);
    if (found.length === 0) throw new NotFound();
  }

  async remove(userId: string, id: string): Promise<void> {
    const found = await this.db.query('delete from passkeys where id = $1 and user_id = $2 returning id', [id, userId]);
    if (found.length === 0) throw new NotFound();
  }

  async removeAll(userId: string): Promise<void> {
    await this.db.query('delete from passkeys where user_id = $1', [userId]);
  }

  private async keep(asker: Asker, challenge: string): Promise<void> {
    const { sessionId, attemptId } = { sessionId: null, attemptId: null, ...asker };
    await this.db.query(
      'insert into passkey_challenges (challenge, session_id, attempt_id, expires_at) values ($1, $2, $3, $4)',
      [challenge, sessionId, attemptId, new Date(this.clock.now().getTime() + challengeMinutes * 60_000)],
    );
  }

  /** Every challenge of the asker is spent by the first answer, right or wrong. */
  private async take(asker: Asker): Promise<string[]> {
    const { sessionId, attemptId } = { sessionId: null, attemptId: null, ...asker };
    const rows = await this.db.query<{ challenge: string; expiresAt: Date }>(
      `delete from passkey_challenges where session_id = $1 or attempt_id = $2
       returning challenge, expires_at as "expiresAt"`,
      [sessionId, attemptId],
    );
    return rows.filter(({ expiresAt }) => expiresAt > this.clock.now()).map(({ challenge }) => challenge);
  }
}
