import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { CONFIG, NotFound, type Config } from '../../platform/index.js';
import type { OidcTicket } from './oidc-ticket.js';

/** Seconds that any request to the provider may take. */
const patience = 10;
/** What the provider says of itself is read anew after this long; its keys are looked up whenever one is not known. */
const knownFor = 60 * 60_000;
/** How long ago one may have shown the provider who one is, for a step-up. */
const freshSeconds = 60;

/** Who the provider says it is: only what the token's signature covers. */
export interface OidcClaims {
  issuer: string;
  subject: string;
  email: string | null;
  /** False only when the provider says so. */
  emailVerified: boolean;
  name: string | null;
  groups: readonly string[];
  amr: readonly string[];
}

/** The door to the municipality's identity provider: authorization code flow with PKCE, state and nonce. */
@Injectable()
export class OidcProvider {
  private known: { configuration: Promise<client.Configuration>; until: number } | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get redirectUri(): string {
    return `${this.config.publicUrl}/api/session/oidc/callback`;
  }

  newSecrets(): Pick<OidcTicket, 'state' | 'nonce' | 'codeVerifier'> {
    return {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
    };
  }

  /** Where to send the browser. */
  async authorizationUrl(ticket: OidcTicket): Promise<URL> {
    return client.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.redirectUri,
      response_type: 'code',
      scope: 'openid profile email',
      state: ticket.state,
      nonce: ticket.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(ticket.codeVerifier),
      code_challenge_method: 'S256',
      ...(ticket.purpose === 'step-up' ? { prompt: 'login', max_age: '0' } : {}),
    });
  }

  /** Takes the code to the provider and believes the token that it signed, for us, now, for this very request. Throws whatever is wrong. */
  async claimsOf(callback: URL, ticket: OidcTicket): Promise<OidcClaims> {
    const tokens = await client.authorizationCodeGrant(await this.configuration(), callback, {
      expectedState: ticket.state,
      expectedNonce: ticket.nonce,
      pkceCodeVerifier: ticket.codeVerifier,
      idTokenExpected: true,
      ...(ticket.purpose === 'step-up' ? { maxAge: freshSeconds } : {}),
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('the provider sent no ID token');
    const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
    const texts = (value: unknown): string[] =>
      Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: text(claims['email']) ?? text(claims['preferred_username']),
      emailVerified: claims['email_verified'] !== false && claims['email_verified'] !== 'false',
      name: text(claims['name']),
      groups: texts(claims[this.settings.groupsClaim]),
      amr: texts(claims['amr']),
    };
  }

  private get settings() {
    if (this.config.oidc === null) throw new NotFound();
    return this.config.oidc;
  }

  /** Discovered when first asked for: the product starts while the provider is away. */
  private async configuration(): Promise<client.Configuration> {
    if (this.known !== null && this.known.until > Date.now()) return this.known.configuration;
    const { issuer, clientId, clientSecret } = this.settings;
    const configuration = client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: patience,
      execute: [
        // The signature is checked though the token comes straight from the provider.
        client.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    });
    this.known = { configuration, until: Date.now() + knownFor };
    configuration.catch(() => {
      this.known = null;
    });
    return configuration;
  }
}
