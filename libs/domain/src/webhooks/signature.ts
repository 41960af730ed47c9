import { createHmac, randomBytes } from 'node:crypto';

const mark = 'whsec_';

/** A secret that is sealed for one webhook opens for no other. */
export const webhookPlace = (id: string): string => `webhook ${id}`;

/** A secret as Standard Webhooks writes it. */
export const newWebhookSecret = (): string => `${mark}${randomBytes(32).toString('base64')}`;

/** The headers of Standard Webhooks: a signature by each living secret, so that a receiver may change its own at leisure. */
export function signedHeaders(
  secrets: readonly string[],
  id: string,
  at: Date,
  body: string,
): { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string } {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(mark.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
