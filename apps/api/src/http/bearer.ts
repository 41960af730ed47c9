import type { Language } from '@elinvoima/contracts';
import { ApiKeyDoor } from '@elinvoima/domain/api-keys';
import { CONFIG, type Actor, type Config } from '@elinvoima/domain/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from './network-of.js';
import { NotSignedIn, TooMany } from './problem.js';

const minute = 60;
const refusedAMinute = 60;

/** The key that a request carries in its header, the only place where one is looked for; undefined when there is none. */
export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const found = /^bearer(?: +(?<key>.*))?$/i.exec(headers.authorization?.trim() ?? '');
  return found === null ? undefined : (found.groups?.['key'] ?? '');
}

/** Keys of other systems at the door. Kept in memory, of this process. */
@Injectable()
export class BearerDoor {
  private readonly asked: RateLimiterMemory;
  private readonly refused = new RateLimiterMemory({ points: refusedAMinute, duration: minute });

  constructor(
    private readonly keys: ApiKeyDoor,
    @Inject(CONFIG) { apiKeyRequestsPerMinute }: Config,
  ) {
    this.asked = new RateLimiterMemory({ points: apiKeyRequestsPerMinute, duration: minute });
  }

  /** Whose key it is. Throws `NotSignedIn` alike for what was never a key and what no longer is, and `TooMany`. */
  async enter(key: string, ip: string, language: Language): Promise<Actor> {
    const actor = await this.keys.find(key, language);
    if (actor?.via === undefined) {
      await take(this.refused, networkOf(ip));
      throw new NotSignedIn('api-key-refused');
    }
    await take(this.asked, actor.via.id);
    return actor;
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    const { msBeforeNext } = refusal as { msBeforeNext: number };
    throw new TooMany(Math.max(1, Math.ceil(msBeforeNext / 1000)));
  }
}
