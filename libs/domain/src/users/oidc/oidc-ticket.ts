import { sealText, unsealText, type Keyring } from '../../platform/index.js';

/** Why somebody was sent to the provider. */
export type OidcPurpose = 'sign-in' | 'step-up' | 'link';

/** What the browser carries sealed while it is at the provider: only the one that left can come back, and only with an answer to what it asked. */
export interface OidcTicket {
  state: string;
  nonce: string;
  codeVerifier: string;
  purpose: OidcPurpose;
  /** Whose session asked for a step-up or a link; null at a sign-in. */
  userId: string | null;
  /** The invitation that is being accepted. */
  invitation: string | null;
  returnTo: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Long enough to find one's phone, short enough that a forgotten tab means nothing. */
export const ticketMinutes = 10;

const about = 'oidc-ticket';

export const sealTicket = (ring: Keyring, ticket: OidcTicket): string =>
  sealText(ring, 'oidc-ticket', about, JSON.stringify(ticket)).toString('base64url');

/** Null for what we have not sealed, or whose time is over. */
export function openTicket(ring: Keyring, sealed: string | undefined, now: Date): OidcTicket | null {
  if (sealed === undefined) return null;
  try {
    // Sealed by us and by nobody else: its shape is ours.
    const ticket = JSON.parse(unsealText(ring, 'oidc-ticket', about, Buffer.from(sealed, 'base64url'))) as OidcTicket;
    return ticket.expiresAt > now.getTime() ? ticket : null;
  } catch {
    return null;
  }
}
