/** A real OpenID provider of another maker, with its own sign-in pages: whoever types a name there is that person. */
import type { Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { freePort } from '../../../launcher/src/free-port.mjs';

const clientId = 'elinvoima';
const clientSecret = 'a secret that only browser tests use';

export interface IdentityProvider {
  /** The product's settings for it. */
  settings: Record<string, string>;
  stop(): Promise<void>;
}

/** For the product at this address. Everybody whom it knows may come in, as a viewer. */
export async function startIdentityProvider(productUrl: string): Promise<IdentityProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${productUrl}/api/session/oidc/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    // As Entra ID does: what the scopes name stands in the ID token.
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key that only browser tests use'] },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        email: `${accountId}@kunta.example`,
        email_verified: true,
        name: 'Tuuli Tunnistettu',
      }),
    }),
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = provider.listen(port, 'localhost', () => resolve(listening));
  });
  return {
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_FIRST_SIGN_IN: 'viewer',
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
