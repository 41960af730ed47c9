import { compareMatches, type Ranked, type SiteMatch } from '@elinvoima/contracts';
import { Malformed, type Page, type PageRequest } from '../platform/index.js';

type Place = [excluded: boolean, score: number, id: string];

const encode = ({ id, match }: Ranked): string =>
  Buffer.from(JSON.stringify([match.excludedBy.length > 0, match.score, id] satisfies Place)).toString('base64url');

function decode(cursor: string): Ranked {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(value) &&
      value.length === 3 &&
      typeof value[0] === 'boolean' &&
      typeof value[1] === 'number' &&
      typeof value[2] === 'string'
    ) {
      const [excluded, score, id] = value as Place;
      const match = { score, excludedBy: excluded ? ['kind'] : [] } as unknown as SiteMatch;
      return { id, match };
    }
  } catch {
    // falls through to the refusal
  }
  throw new Malformed('cursor-invalid');
}

/** One page of what was ranked, the best first. The cursor is a place in the order, so that a row more or less shifts nothing. */
export function rankPage<T extends Ranked>(ranked: T[], { limit, cursor, withTotal }: PageRequest): Page<T> {
  const ordered = ranked.sort(compareMatches);
  const after = cursor === undefined ? null : decode(cursor);
  const begin = after === null ? 0 : ordered.findIndex((each) => compareMatches(after, each) < 0);
  const items = begin < 0 ? [] : ordered.slice(begin, begin + limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: last !== undefined && begin + limit < ordered.length ? encode(last) : null,
    ...(withTotal && { total: ordered.length }),
  };
}
