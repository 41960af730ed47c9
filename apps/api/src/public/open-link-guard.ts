import { createHash } from 'node:crypto';
import type { SurveyQuarantineReason } from '@elinvoima/contracts';
import { CONFIG, RuleBroken, openRedis, type Config } from '@elinvoima/domain/platform';
import type { OpenWaveLink } from '@elinvoima/domain/surveys';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { TooMany, Unavailable } from '../http/problem.js';
import { FormStamps } from './form-stamp.js';
import { networkOf } from '../http/network-of.js';

/** Nobody reads a question and answers it in less. */
export const leastSeconds = 3;
const hour = 3600;

/** What the form of an open link tells of itself beside the answers. */
export interface OpenForm {
  stamp: string | null;
  /** Filled in where no person writes. */
  trapped: boolean;
}

/**
 * Stands before the answers of links that anybody may follow (T15). Of several processes all count in Redis where there is one;
 * when what counts is away, nothing is let through.
 */
@Injectable()
export class OpenLinkGuard implements OnModuleDestroy {
  private readonly redis: ReturnType<typeof openRedis>;
  private readonly byNetwork: RateLimiterAbstract;
  private readonly byWave: RateLimiterAbstract;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly stamps: FormStamps,
  ) {
    this.redis = openRedis(config);
    const limiter = (keyPrefix: string, points: number): RateLimiterAbstract => {
      const options = { keyPrefix, points: points * config.publicLimitFactor, duration: hour };
      return this.redis === null
        ? new RateLimiterMemory(options)
        : new RateLimiterRedis({ ...options, storeClient: this.redis });
    };
    this.byNetwork = limiter('open-link-network', 30);
    this.byWave = limiter('open-link-wave', 300);
  }

  onModuleDestroy(): void {
    this.redis?.disconnect();
  }

  /**
   * Lets a form through, or throws `TooMany`, `Unavailable`, or `RuleBroken` when it does not come from a page of ours: then the
   * page is shown once more with what was written. A page is one answer, however often and under whatever name it is sent.
   */
  async admit(
    link: OpenWaveLink,
    ip: string,
    { stamp, trapped }: OpenForm,
  ): Promise<{ submissionId: string; suspicion: SurveyQuarantineReason | null }> {
    await this.take(
      this.byNetwork,
      createHash('sha256')
        .update(`limit ${networkOf(ip)}`)
        .digest('base64url'),
    );
    await this.take(this.byWave, link.waveId);
    const read = stamp === null ? null : this.stamps.read(link.surveyVersionId, stamp);
    if (read === null) throw RuleBroken.at('/answers', 'survey-press-again');
    return {
      submissionId: idOf(`${link.waveId} ${read.nonce}`),
      suspicion: trapped ? 'trap' : read.ageSeconds < leastSeconds ? 'fast' : null,
    };
  }

  private async take(limiter: RateLimiterAbstract, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (error instanceof Error) throw new Unavailable('survey-try-later');
      throw new TooMany();
    }
  }
}

/** The same words give the same id: an UUID of version 8 from their hash. */
function idOf(words: string): string {
  const hex = createHash('sha256').update(`submission ${words}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
