import { sharedByTooMany } from '@elinvoima/contracts';

/** More than these would be a list to read, not a word in passing. */
export const mostAlike = 3;

/** The rows of a key, unless too many share it. */
export const unlessCrowded = (rows: string): string =>
  `select id from (select id, count(*) over () as n from (${rows} limit ${sharedByTooMany + 1}) as few) as counted where n <= ${sharedByTooMany}`;
