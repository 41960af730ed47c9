import { createHash, createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider tells of a person, and what it gets wrong on purpose. */
export interface Forgery {
  claims?: Record<string, unknown>;
  /** Instead of the signed token of the real key. */
  alg?: 'none';
  /** Signed by a key that the provider has never published. */
  foreignKey?: boolean;
  /** Another `iss` in the address that comes back (RFC 9207). */
  responseIssuer?: string;
}

interface Waiting {
  challenge: string | null;
  nonce: string | null;
  forgery: Forgery;
}

const clientId = 'elinvoima';
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * An OpenID provider over HTTP that keeps the protocol, and lies when it is told to. Whoever asks is let in as the person that the
 * forgery names. (That an honest one works is shown by a browser journey with a provider that others wrote.)
 */
export class ForgingProvider {
  readonly requests: string[] = [];
  private readonly waiting = new Map<string, Waiting>();

  private constructor(
    private readonly server: Server,
    private readonly key: KeyObject,
    private readonly strangeKey: KeyObject,
  ) {}

  static async open(): Promise<ForgingProvider> {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const server = createServer();
    const provider = new ForgingProvider(server, privateKey, strange.privateKey);
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'known', use: 'sig', alg: 'RS256' };
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = new URL(request.url ?? '/', provider.issuer).pathname;
        provider.requests.push(path);
        const body =
          path === '/.well-known/openid-configuration'
            ? provider.description
            : path === '/keys'
              ? { keys: [jwk] }
              : path === '/token'
                ? provider.exchange(new URLSearchParams(Buffer.concat(chunks).toString('utf8')))
                : null;
        response.statusCode = body === null ? 400 : 200;
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(body ?? { error: 'invalid_grant' }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get settings(): Record<string, string> {
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: 'a secret of the tests' };
  }

  /** The person has signed in at the provider: where it sends the browser back to. */
  answerTo(authorization: URL, forgery: Forgery = {}): URL {
    const asked = authorization.searchParams;
    const code = randomUUID();
    this.waiting.set(code, { challenge: asked.get('code_challenge'), nonce: asked.get('nonce'), forgery });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('iss', forgery.responseIssuer ?? this.issuer);
    return back;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private get description() {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  /** Null where the provider refuses: an unknown or used code, a verifier that is not the challenge's. */
  private exchange(asked: URLSearchParams): object | null {
    const code = asked.get('code') ?? '';
    const waiting = this.waiting.get(code);
    const verifier = asked.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (waiting === undefined || waiting.challenge !== challenge) return null;
    this.waiting.delete(code);
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: this.token(waiting) };
  }

  private token({ nonce, forgery }: Waiting): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: clientId,
      iat: now,
      exp: now + 60,
      auth_time: now,
      nonce,
      ...forgery.claims,
    };
    const alg = forgery.alg ?? 'RS256';
    const kid = forgery.foreignKey === true ? 'strange' : 'known';
    const text = `${base64url({ alg, kid, typ: 'JWT' })}.${base64url(claims)}`;
    if (alg === 'none') return `${text}.`;
    const key = forgery.foreignKey === true ? this.strangeKey : this.key;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
  }
}
