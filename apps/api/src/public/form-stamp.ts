import { randomBytes } from 'node:crypto';
import { CONFIG, Clock, keyedHash, sameBytes, type Config } from '@elinvoima/domain/platform';
import { Inject, Injectable } from '@nestjs/common';

/** What a stamp that we have made says. */
export interface ReadStamp {
  /** When the page was drawn. */
  issuedAt: Date;
  /** Of this one page: who must not take the same page twice remembers it. */
  nonce: string;
  ageSeconds: number;
}

const separator = '.';

/**
 * Says when a form's page was drawn, without a cookie and without a row: HMAC(version, issued at, nonce), in a hidden field.
 * It never runs out by itself; whoever reads it judges its age. It holds nothing of the link or of a person.
 */
@Injectable()
export class FormStamps {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** `version` is what is being asked: the id of the questionnaire's version. A stamp of one form is none of another. */
  issue(version: string): string {
    const issuedAt = this.clock.now().getTime().toString(36);
    const nonce = randomBytes(9).toString('base64url');
    return [issuedAt, nonce, this.seal(version, issuedAt, nonce).toString('base64url')].join(separator);
  }

  /** Null for what we have not made for this form. */
  read(version: string, stamp: string): ReadStamp | null {
    const [issuedAt = '', nonce = '', seal = '', ...more] = stamp.split(separator);
    if (more.length > 0 || stamp.length > 100) return null;
    if (!sameBytes(Buffer.from(seal, 'base64url'), this.seal(version, issuedAt, nonce))) return null;
    const at = Number.parseInt(issuedAt, 36);
    return { issuedAt: new Date(at), nonce, ageSeconds: (this.clock.now().getTime() - at) / 1000 };
  }

  private seal(version: string, issuedAt: string, nonce: string): Buffer {
    return keyedHash(this.config.secretKey, 'form-stamp', [version, issuedAt, nonce].join('\0'));
  }
}
