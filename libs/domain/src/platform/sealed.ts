import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Config } from './config.js';
import { keyedHash, sameBytes } from './secrets.js';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const keyIdBytes = 4;
/** Says that an id of the key follows. What was sealed before there were several keys begins with its iv. */
const form = 1;
const headBytes = 1 + keyIdBytes;

/** What is sealed, each under a key of its own: one that leaks, or is asked to open another's, opens nothing else. */
export type SealedPurpose = 'totp-secret' | 'oidc-ticket' | 'webhook-secret';

/** The key of now, and those before it, which only open. */
export type Keyring = Pick<Config, 'secretKey' | 'previousSecretKeys'>;

const derived = (secretKey: string, purpose: SealedPurpose, use: 'key' | 'key id', bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secretKey, 'elinvoima', `sealed ${purpose} ${use}`, bytes));

const keyOf = (secretKey: string, purpose: SealedPurpose): Buffer => derived(secretKey, purpose, 'key', 32);
const keyIdOf = (secretKey: string, purpose: SealedPurpose): Buffer =>
  derived(secretKey, purpose, 'key id', keyIdBytes);
/** Of all purposes together, as it was until they had their own. */
const sharedKeyOf = (secretKey: string): Buffer => keyedHash(secretKey, 'sealed', '');

const headOf = (ring: Keyring, purpose: SealedPurpose): Buffer =>
  Buffer.concat([Buffer.of(form), keyIdOf(ring.secretKey, purpose)]);

/** A secret that must be used again and lies in the database: under the purpose's key of now, bound to its place by `about`. */
export function sealText(ring: Keyring, purpose: SealedPurpose, about: string, text: string): Buffer {
  const head = headOf(ring, purpose);
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyOf(ring.secretKey, purpose), iv).setAAD(
    Buffer.concat([head, Buffer.from(about)]),
  );
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([head, iv, sealing.getAuthTag(), sealed]);
}

/** Throws when it was sealed under a key that is not in the ring, for another purpose, or for another place. */
export function unsealText(ring: Keyring, purpose: SealedPurpose, about: string, bytes: Buffer): string {
  const keys = [ring.secretKey, ...ring.previousSecretKeys];
  const id = bytes.subarray(1, headBytes);
  const named = bytes[0] === form ? keys.find((key) => sameBytes(keyIdOf(key, purpose), id)) : undefined;
  const place = Buffer.from(about);
  const tries =
    named === undefined
      ? keys.map((key) => () => opened(sharedKeyOf(key), place, bytes))
      : [
          () =>
            opened(
              keyOf(named, purpose),
              Buffer.concat([bytes.subarray(0, headBytes), place]),
              bytes.subarray(headBytes),
            ),
        ];
  for (const attempt of tries) {
    try {
      return attempt();
    } catch {
      // Another key of the ring may be the one.
    }
  }
  throw new Error(`nothing in the key ring opens this ${purpose}`);
}

/** Whether it is under the purpose's key of now: the ring's other keys are not needed for it. */
export const isSealedNow = (ring: Keyring, purpose: SealedPurpose, bytes: Buffer): boolean =>
  sameBytes(bytes.subarray(0, headBytes), headOf(ring, purpose));

function opened(key: Buffer, data: Buffer, bytes: Buffer): string {
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(data)
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString('utf8');
}
