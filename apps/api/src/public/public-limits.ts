import { createHash } from 'node:crypto';
import { CONFIG, type Config } from '@elinvoima/domain/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from '../http/network-of.js';
import { TooMany } from '../http/problem.js';

const minute = 60;

/** So many links that nobody has, from all the world in ten minutes, is no mistyping: somebody searches. */
const alarming = 300;

/** Guessing links is slowed down; whoever has a link is not, unless they hammer it. Kept in memory, of this process. */
@Injectable()
export class PublicLimits {
  private readonly logger = new Logger('public-links');
  private readonly failed: RateLimiterMemory[];
  private readonly failedAnywhere: RateLimiterMemory;
  private readonly asked: RateLimiterMemory;
  private readonly sent: RateLimiterMemory;
  private readonly forms: RateLimiterMemory[];
  private readonly signUps: RateLimiterMemory;
  private readonly presses: RateLimiterMemory[];
  private readonly pictures: RateLimiterMemory;

  constructor(@Inject(CONFIG) { publicLimitFactor }: Config) {
    const limiter = (points: number, duration: number) =>
      new RateLimiterMemory({ points: points * publicLimitFactor, duration });
    this.failed = [limiter(20, minute), limiter(100, 60 * minute)];
    this.failedAnywhere = new RateLimiterMemory({ points: alarming, duration: 10 * minute });
    this.asked = limiter(60, minute);
    this.sent = limiter(10, minute);
    this.presses = [limiter(60, minute), limiter(300, 60 * minute)];
    this.pictures = limiter(600, minute);
    this.signUps = limiter(20, 24 * 60 * minute);
    this.forms = [limiter(5, minute), limiter(30, 60 * minute)];
  }

  /** A link that nobody has: counted by network. Throws `TooMany`. */
  async lookupFailed(ip: string): Promise<void> {
    await this.alarm();
    for (const limiter of this.failed) await this.take(limiter, networkOf(ip));
  }

  /** A valid link that is opened. Throws `TooMany`. */
  async opened(token: string): Promise<void> {
    await this.take(this.asked, this.nameless(token));
  }

  /** A valid link that something is sent by. Throws `TooMany`. */
  async submitted(token: string): Promise<void> {
    await this.take(this.sent, this.nameless(token));
  }

  /** A form that is open to all, sent: counted by network. Throws `TooMany`. */
  async formSent(ip: string): Promise<void> {
    for (const limiter of this.forms) await this.take(limiter, networkOf(ip));
  }

  /** Places of one event taken by the open form: counted by network, so that none fills an event alone. Throws `TooMany`. */
  async signedUp(ip: string, slug: string): Promise<void> {
    await this.take(this.signUps, this.nameless(`${networkOf(ip)} ${slug}`));
  }

  /** A press of a public button that writes nothing to be read: support, a vote. Counted by network. Throws `TooMany`. */
  async pressed(ip: string): Promise<void> {
    for (const limiter of this.presses) await this.take(limiter, networkOf(ip));
  }

  /** A picture of a public page: many at once for a reader, but no whole line for one network. Throws `TooMany`. */
  async pictureAsked(ip: string): Promise<void> {
    await this.take(this.pictures, networkOf(ip));
  }

  /** One line in ten minutes, without an address or a link: whoever watches the logs is to look. */
  private async alarm(): Promise<void> {
    const { consumedPoints } = await this.failedAnywhere.penalty('all');
    if (consumedPoints === alarming)
      this.logger.error(
        `${alarming} look-ups of unknown links within ten minutes: somebody may be searching for links`,
      );
  }

  private nameless(token: string): string {
    return createHash('sha256').update(`limit ${token}`).digest('base64url');
  }

  private async take(limiter: RateLimiterMemory, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (error instanceof Error) throw error;
      throw new TooMany();
    }
  }
}
