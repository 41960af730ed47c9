import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A capability for a link or a cookie: 128 random bits, 22 characters of base64url. */
export const newToken = (): string => randomBytes(16).toString('base64url');

/** What the database keeps of a token. High entropy makes a slow hash needless. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A keyed hash: the same address gives the same value only to who holds the key. */
export const keyedHash = (secretKey: string, purpose: string, value: string): Buffer =>
  createHmac('sha256', secretKey).update(`${purpose}\0${value}`).digest();

/** A token that can be made again from what it stands for (demo survey links, calendar feeds): 22 characters. */
export const derivedToken = (secretKey: string, purpose: string, value: string): string =>
  keyedHash(secretKey, purpose, value).subarray(0, 16).toString('base64url');

export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
