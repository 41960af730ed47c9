import type { Config } from '../config.js';
import type { Keyring } from '../sealed.js';
import { keyedHash } from '../secrets.js';

type ReturnConfig = Pick<Config, 'secretKey' | 'bounceAddress'>;

const sealOf = (secretKey: string, mailId: string): string =>
  keyedHash(secretKey, 'return-address', mailId).subarray(0, 5).toString('hex');

/**
 * The envelope sender of one mail (VERP): `bounces+ID-SEAL@…`, so that what comes back says by itself which mail it was. Sealed,
 * so that nobody can make up a bounce of another mail; all in lower case, for some servers change letters' case.
 */
export function returnAddressOf({ secretKey, bounceAddress }: ReturnConfig, mailId: string): string {
  const [local = '', domain = ''] = (bounceAddress ?? '').split('@');
  return `${local}+${mailId.replaceAll('-', '')}-${sealOf(secretKey, mailId)}@${domain}`;
}

/** The mail that an envelope sender stands for, by any key we have had, since bounces come for days; null when it is not one of ours. */
export function mailOfReturnAddress(
  { bounceAddress, ...ring }: ReturnConfig & Keyring,
  address: string,
): string | null {
  const found = /^([^@]+)\+([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})-([0-9a-f]{10})@/.exec(
    address.trim().toLowerCase(),
  );
  if (found === null || bounceAddress === null) return null;
  const id = found.slice(2, 7).join('-');
  return [ring.secretKey, ...ring.previousSecretKeys].some((key) => found[7] === sealOf(key, id)) ? id : null;
}
