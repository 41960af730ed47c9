import { createCipheriv, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isSealedNow, sealText, unsealText, type Keyring } from './sealed.js';
import { keyedHash } from './secrets.js';

const [first, second, third] = ['first', 'second', 'third'].map(
  (name) => `${name}-key-of-a-spec-${'0'.repeat(32)}`,
) as [string, string, string];
const ring = (secretKey: string, ...previousSecretKeys: string[]): Keyring => ({ secretKey, previousSecretKeys });

/** As it was sealed until each purpose had its own key. */
function sealedBefore(secretKey: string, about: string, text: string): Buffer {
  const iv = randomBytes(12);
  const sealing = createCipheriv('aes-256-gcm', keyedHash(secretKey, 'sealed', ''), iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]);
}

describe('G38 what is sealed', () => {
  it('opens in its place, by its key, and is never the same twice', () => {
    const sealed = sealText(ring(first), 'totp-secret', 'user 1', 'a secret');
    expect(unsealText(ring(first), 'totp-secret', 'user 1', sealed)).toBe('a secret');
    expect(sealText(ring(first), 'totp-secret', 'user 1', 'a secret')).not.toEqual(sealed);
    expect(sealed.includes('a secret')).toBe(false);
  });

  it('opens for no other place, purpose or key', () => {
    const sealed = sealText(ring(first), 'totp-secret', 'user 1', 'a secret');
    expect(() => unsealText(ring(first), 'totp-secret', 'user 2', sealed)).toThrow('nothing in the key ring opens');
    expect(() => unsealText(ring(first), 'webhook-secret', 'user 1', sealed)).toThrow('nothing in the key ring opens');
    expect(() => unsealText(ring(second), 'totp-secret', 'user 1', sealed)).toThrow('nothing in the key ring opens');
  });

  it('opens no more when any byte of it is changed or the end is cut', () => {
    const sealed = sealText(ring(first), 'webhook-secret', 'webhook 1', 'a secret');
    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => unsealText(ring(first), 'webhook-secret', 'webhook 1', changed)).toThrow(
        'nothing in the key ring opens',
      );
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => unsealText(ring(first), 'webhook-secret', 'webhook 1', sealed.subarray(0, length))).toThrow(
        'nothing in the key ring opens',
      );
  });

  it('opens by every key of the ring, and is sealed by the key of now only', () => {
    const old = sealText(ring(first), 'totp-secret', 'user 1', 'a secret');
    const turned = ring(third, second, first);
    expect(unsealText(turned, 'totp-secret', 'user 1', old)).toBe('a secret');
    expect(isSealedNow(turned, 'totp-secret', old)).toBe(false);
    const anew = sealText(turned, 'totp-secret', 'user 1', 'a secret');
    expect(isSealedNow(turned, 'totp-secret', anew)).toBe(true);
    expect(isSealedNow(turned, 'webhook-secret', anew)).toBe(false);
    expect(unsealText(ring(third), 'totp-secret', 'user 1', anew)).toBe('a secret');
    expect(() => unsealText(ring(first), 'totp-secret', 'user 1', anew)).toThrow('nothing in the key ring opens');
  });

  it('opens what was sealed before purposes had keys of their own, whatever byte it begins with', () => {
    for (let round = 0; round < 600; round += 1) {
      const old = sealedBefore(first, 'webhook 1', 'a secret');
      expect(unsealText(ring(second, first), 'webhook-secret', 'webhook 1', old)).toBe('a secret');
      expect(isSealedNow(ring(first), 'webhook-secret', old)).toBe(false);
    }
  });
});
