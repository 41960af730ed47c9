import { createHmac } from 'node:crypto';
import { sameBytes } from '@elinvoima/domain/platform';

/** A message that is older or newer than this is a repeat of somebody who listened, or a wrong clock. */
const windowSeconds = 5 * 60;

const isFresh = (timestamp: string, now: Date): boolean =>
  /^\d{9,11}$/.test(timestamp) && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= windowSeconds;

export interface SignedHeaders {
  id: string;
  timestamp: string;
  /** `v1,BASE64`, several apart by spaces while a secret is being changed. */
  signature: string;
}

/** Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`. A secret `whsec_…` is base64, another is its letters. */
export function isSignedBy(
  secret: string,
  { id, timestamp, signature }: SignedHeaders,
  body: Buffer,
  now: Date,
): boolean {
  if (id === '' || !isFresh(timestamp, now)) return false;
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  const right = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  return signature
    .split(' ')
    .some((each) => each.startsWith('v1,') && sameBytes(Buffer.from(each.slice(3), 'base64'), right));
}

/** Mailgun signs time and token inside the body, not the rest of it. */
export function isMailguns(
  signingKey: string,
  { timestamp, token, signature }: { timestamp: string; token: string; signature: string },
  now: Date,
): boolean {
  if (token === '' || !isFresh(timestamp, now)) return false;
  const right = createHmac('sha256', signingKey)
    .update(timestamp + token)
    .digest();
  return sameBytes(Buffer.from(signature, 'hex'), right);
}
