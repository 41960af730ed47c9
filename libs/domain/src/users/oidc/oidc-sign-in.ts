import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { CONFIG, Clock, Database, Forbidden, hashToken, publicActor, type Config } from '../../platform/index.js';
import { Sessions, type SignedIn } from '../sessions.js';
import { SignIn, type Entered } from '../sign-in.js';
import type { Caller } from '../throttle/sign-in-throttle.js';
import { OidcAccounts, OidcRefused, type OidcRefusal } from './oidc-accounts.js';
import { OidcProvider, type OidcClaims } from './oidc-provider.js';
import { openTicket, sealTicket, ticketMinutes, type OidcPurpose, type OidcTicket } from './oidc-ticket.js';
import { safeReturn } from './safe-return.js';

/** What came of a visit to the provider. */
export type OidcOutcome =
  | (Entered & { returnTo: string })
  | { kind: 'confirmed'; token: string; expiresAt: Date; returnTo: string }
  | { kind: 'refused'; reason: OidcRefusal };

/** Signing in, showing anew who one is, and tying an account, by the municipality's identity provider. */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly provider: OidcProvider,
    private readonly accounts: OidcAccounts,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where to send the browser, and what it carries meanwhile. Writes nothing. Throws `Forbidden` for a step-up of nobody. */
  async begin(
    asked: { purpose: OidcPurpose; returnTo?: string | undefined; invitation?: string | undefined },
    signedIn: SignedIn | undefined,
  ): Promise<{ url: URL; ticket: string; expiresAt: Date } | { refused: OidcRefusal }> {
    const { purpose } = asked;
    if (purpose !== 'sign-in' && signedIn === undefined) throw new Forbidden();
    // Tying a way in to an account asks for as much as changing its password does.
    if (purpose === 'link' && signedIn?.isConfirmed !== true) throw new Forbidden('step-up-required');
    const expiresAt = new Date(this.clock.now().getTime() + ticketMinutes * 60_000);
    const ticket: OidcTicket = {
      ...this.provider.newSecrets(),
      purpose,
      userId: purpose === 'sign-in' ? null : (signedIn?.user.id ?? null),
      invitation: purpose === 'sign-in' ? (asked.invitation ?? null) : null,
      returnTo: safeReturn(asked.returnTo, this.config.publicUrl),
      expiresAt: expiresAt.getTime(),
    };
    try {
      const url = await this.provider.authorizationUrl(ticket);
      return { url, ticket: sealTicket(this.config, ticket), expiresAt };
    } catch {
      return { refused: 'oidc-away' };
    }
  }

  /** The browser is back. Whatever is wrong is refused and on the trail; nothing of the provider's words is shown. */
  async finish(
    callback: URL,
    sealed: string | undefined,
    signedIn: SignedIn | undefined,
    caller: Caller,
  ): Promise<OidcOutcome> {
    try {
      const ticket = openTicket(this.config, sealed, this.clock.now());
      if (ticket === null) throw new OidcRefused('oidc-refused');
      if (ticket.userId !== null && ticket.userId !== signedIn?.user.id)
        throw new OidcRefused('oidc-other-person', ticket.userId);
      await this.takeOnce(ticket.state);
      return await this.answer(ticket, await this.claims(callback, ticket), signedIn, caller);
    } catch (error) {
      if (!(error instanceof OidcRefused)) throw error;
      const changes = { step: [null, 'oidc'], reason: [null, error.reason] } as const;
      await this.audit.record(
        publicActor('fi'),
        'sign-in-refused',
        { kind: 'user', id: error.userId },
        { step: [...changes.step], reason: [...changes.reason] },
      );
      return { kind: 'refused', reason: error.reason };
    }
  }

  private async answer(
    ticket: OidcTicket,
    claims: OidcClaims,
    signedIn: SignedIn | undefined,
    caller: Caller,
  ): Promise<OidcOutcome> {
    const { returnTo, invitation, purpose } = ticket;
    if (purpose === 'sign-in' || signedIn === undefined) {
      const user = await this.accounts.enter(claims, invitation);
      return { ...(await this.signIn.enter(user, 'oidc', caller)), returnTo };
    }
    return this.db.transaction(async () => {
      if (purpose === 'link') await this.accounts.tie(signedIn.user, claims);
      else {
        await this.accounts.demandSame(signedIn.user.id, claims);
        await this.audit.record(
          signedIn.actor,
          'step-up',
          { kind: 'user', id: signedIn.user.id },
          { method: [null, 'oidc'] },
        );
      }
      const renewed =
        purpose === 'link'
          ? await this.sessions.renew(signedIn.sessionId)
          : await this.sessions.confirm(signedIn.sessionId);
      return { kind: 'confirmed', ...renewed, returnTo };
    });
  }

  private async claims(callback: URL, ticket: OidcTicket): Promise<OidcClaims> {
    try {
      return await this.provider.claimsOf(callback, ticket);
    } catch {
      throw new OidcRefused('oidc-refused', ticket.userId);
    }
  }

  private async takeOnce(state: string): Promise<void> {
    const taken = await this.db.query(
      'insert into oidc_used_states (state_hash) values ($1) on conflict do nothing returning 1',
      [hashToken(state)],
    );
    if (taken.length === 0) throw new OidcRefused('oidc-refused');
  }
}
