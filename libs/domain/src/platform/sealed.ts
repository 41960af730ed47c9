import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyedHash } from './secrets.js';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** A secret that must be used again and lies in the database: under a key of the installation, bound to its place by `about`. */
export function sealText(secretKey: string, about: string, text: string): Buffer {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyedHash(secretKey, 'sealed', ''), iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]);
}

/** Throws when it was sealed under another key, or for another place. */
export function unsealText(secretKey: string, about: string, bytes: Buffer): string {
  const opening = createDecipheriv(cipher, keyedHash(secretKey, 'sealed', ''), bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString('utf8');
}
