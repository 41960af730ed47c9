import type { RenderedMail } from './mail-templates.js';

/**
 * How an attempt ended. `unreachable`: no server took the session, which says nothing of this mail. `refused`: the server puts it
 * off. `rejected`: never, and `isBadAddress` where that is the address's fault. `uncertain`: it may have arrived.
 */
export type Delivery =
  | { outcome: 'sent' }
  | { outcome: 'unreachable' | 'refused' | 'uncertain'; problem: string }
  | { outcome: 'rejected'; problem: string; status: string; isBadAddress: boolean };

export interface MailTransport {
  send(id: string, to: string, mail: RenderedMail): Promise<Delivery>;
}
