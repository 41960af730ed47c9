import { derivedToken, sameBytes } from '../platform/index.js';

const tokenLength = 44;

/**
 * The secret part of a calendar feed's address: whose it is, and a seal of the server's key, the person and the generation.
 * Nothing is stored: another generation, or another key, makes another address.
 */
export function feedToken(secretKey: string, userId: string, generation: number): string {
  const whose = Buffer.from(userId.replaceAll('-', ''), 'hex').toString('base64url');
  return whose + derivedToken(secretKey, 'calendar-feed', `${userId} ${generation}`);
}

/** Whose address it says it is; null for what cannot be one. */
export function userOfFeedToken(token: string): string | null {
  if (token.length !== tokenLength || !/^[\w-]+$/.test(token)) return null;
  const hex = Buffer.from(token.slice(0, 22), 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Told apart in constant time. */
export const isFeedToken = (token: string, secretKey: string, userId: string, generation: number): boolean =>
  sameBytes(Buffer.from(token), Buffer.from(feedToken(secretKey, userId, generation)));
