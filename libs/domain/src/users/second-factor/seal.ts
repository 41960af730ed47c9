import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyedHash } from '../../platform/index.js';

const cipher = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

/** What is sealed: each has a key of its own. */
type Purpose = 'totp-secret' | 'oidc-ticket';

const keyOf = (secretKey: string, purpose: Purpose) => keyedHash(secretKey, purpose, '');

/** Seals a secret for one user: who has the database but not the installation's key reads nothing, and no row opens for another. */
export function seal(secretKey: string, userId: string, secret: string, purpose: Purpose = 'totp-secret'): Buffer {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyOf(secretKey, purpose), iv).setAAD(Buffer.from(userId));
  const text = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), text]);
}

/** Throws when the row was sealed for another user or under another key. */
export function unseal(secretKey: string, userId: string, sealed: Buffer, purpose: Purpose = 'totp-secret'): string {
  const opening = createDecipheriv(cipher, keyOf(secretKey, purpose), sealed.subarray(0, ivBytes))
    .setAAD(Buffer.from(userId))
    .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(sealed.subarray(ivBytes + tagBytes)), opening.final()]).toString('utf8');
}
