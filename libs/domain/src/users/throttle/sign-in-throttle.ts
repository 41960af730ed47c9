import { Inject, Injectable } from '@nestjs/common';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { CONFIG, Database, derivedToken, keyedHash, type Config } from '../../platform/index.js';

const quarterHour = 15 * 60;
const day = 24 * 60 * 60;

/** Whence somebody knocks. */
export interface Caller {
  /** The address, of IPv6 the /64: one person holds a whole one. */
  network: string;
  userAgent: string | null;
  /** What the browser was given when somebody signed in with it before (`knownBrowser`). */
  known: string | null;
}

/** From the fourth wrong try on, each waits twice as long as the one before. */
const freeTries = 3;
const longestDelay = 120;

/**
 * Guessing is slowed down by account, by address and over all. Whoever has signed in with this browser before has a count of their
 * own: an attacker who keeps an account busy shuts out nobody but strangers, and them for a quarter of an hour. When the store is
 * away, the count goes on in memory: never open.
 */
@Injectable()
export class SignInThrottle {
  private readonly account: RateLimiterAbstract;
  private readonly pace: RateLimiterAbstract;
  private readonly address: RateLimiterAbstract;
  private readonly everywhere: RateLimiterAbstract;
  private readonly factor: RateLimiterAbstract;
  private readonly factorOfDay: RateLimiterAbstract;

  constructor(
    db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const pool = (db.dataSource.driver as unknown as { master: object }).master;
    const limiter = (keyPrefix: string, points: number, duration: number): RateLimiterAbstract =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'sign_in_throttle',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
      });
    this.account = limiter('account', 10, quarterHour);
    this.pace = limiter('pace', 1, longestDelay);
    this.address = limiter('address', 100, quarterHour);
    this.everywhere = limiter('everywhere', 2000, quarterHour);
    this.factor = limiter('factor', 10, quarterHour);
    this.factorOfDay = limiter('factor-day', 40, day);
  }

  /** What a browser keeps of an account that it has signed in to. It opens nothing. */
  knownBrowser(userId: string): string {
    return derivedToken(this.config.secretKey, 'known-browser', userId);
  }

  /** Counts a try for an account. `wait`: not now. `too-many`: not from this address, whatever the account. */
  async tryAccount(key: string, userId: string | null, caller: Caller): Promise<'go' | 'wait' | 'too-many'> {
    if (!(await taken(this.address, caller.network))) return 'too-many';
    const isKnown = this.isKnown(userId, caller);
    if (!(await taken(this.everywhere, 'all')) && !isKnown) return 'too-many';
    const bucket = this.bucket(key, isKnown);
    const pace = await this.pace.get(bucket);
    if (pace !== null && pace.consumedPoints > 1) return 'wait';
    return (await taken(this.account, bucket)) ? 'go' : 'wait';
  }

  /** A wrong try: the next one waits, longer each time. */
  async failed(key: string, userId: string | null, caller: Caller): Promise<void> {
    const bucket = this.bucket(key, this.isKnown(userId, caller));
    const tries = (await this.account.get(bucket))?.consumedPoints ?? 0;
    if (tries > freeTries) await this.pace.block(bucket, Math.min(2 ** (tries - freeTries - 1), longestDelay));
  }

  /** The right one: what was counted against the account and for this try is forgotten. */
  async succeeded(key: string, userId: string, caller: Caller): Promise<void> {
    const bucket = this.bucket(key, this.isKnown(userId, caller));
    await Promise.all([
      this.account.delete(bucket),
      this.pace.delete(bucket),
      this.address.reward(caller.network),
      this.everywhere.reward('all'),
    ]);
  }

  /** A guess at a second factor, which only who has the password can make: few, also over a day. */
  async tryFactor(userId: string): Promise<boolean> {
    return (await taken(this.factor, userId)) && (await taken(this.factorOfDay, userId));
  }

  async factorSucceeded(userId: string): Promise<void> {
    await Promise.all([this.factor.delete(userId), this.factorOfDay.delete(userId)]);
  }

  private isKnown(userId: string | null, { known }: Caller): boolean {
    return userId !== null && known !== null && known.split('.').includes(this.knownBrowser(userId));
  }

  /** Addresses of accounts are kept as hashes. */
  private bucket(key: string, isKnown: boolean): string {
    const hash = keyedHash(this.config.secretKey, 'sign-in', key).toString('base64url');
    return isKnown ? `known ${hash}` : hash;
  }
}

async function taken(limiter: RateLimiterAbstract, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
