import { Redis } from 'ioredis';
import type { Config } from './config.js';

/** A command answers within this or fails: what must not wait for a store that is away decides then. */
const commandMilliseconds = 1000;

/** A connection to Redis for what several processes count together; null where there is none. To be disconnected at the end. */
export function openRedis({ redisUrl }: Pick<Config, 'redisUrl'>): Redis | null {
  if (redisUrl === null) return null;
  const redis = new Redis(redisUrl, { commandTimeout: commandMilliseconds, maxRetriesPerRequest: 1 });
  // Each command tells its own failure; without a listener the connection's would end the process.
  redis.on('error', () => undefined);
  return redis;
}
