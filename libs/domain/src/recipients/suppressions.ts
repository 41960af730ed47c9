import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, keyedHash, type Config } from '../platform/index.js';
import { scopesAgainst, type MassMail, type Suppression, type SuppressionScope } from './suppression.entity.js';

/** The list of addresses that get no surveys, no mailings or neither. It knows addresses only by their keyed hash. */
@Injectable()
export class Suppressions {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The given addresses that must not get such a mail. One statement. */
  async among(emails: readonly string[], mail: MassMail): Promise<ReadonlySet<string>> {
    const byHash = new Map(emails.map((email) => [this.hashOf(email).toString('hex'), email]));
    if (byHash.size === 0) return new Set();
    const found = await this.db.query<{ hash: string }>(
      `select distinct encode(email_hash, 'hex') as hash from suppressions where scope = any($2)
         and email_hash = any(select decode(h, 'hex') from unnest($1::text[]) h)`,
      [[...byHash.keys()], scopesAgainst[mail]],
    );
    const hashes = new Set(found.map(({ hash }) => hash));
    return new Set(emails.filter((email) => hashes.has(this.hashOf(email).toString('hex'))));
  }

  /** Safe to repeat. */
  async add(email: string, scope: SuppressionScope, reason: Suppression['reason']): Promise<void> {
    await this.addHash(this.hashOf(email), scope, reason);
  }

  /** As `add`, where only the hash of the address is known. */
  async addHash(emailHash: Buffer, scope: SuppressionScope, reason: Suppression['reason']): Promise<void> {
    await this.db.query(
      'insert into suppressions (email_hash, scope, reason) values ($1, $2, $3) on conflict (email_hash, scope) do nothing',
      [emailHash, scope, reason],
    );
  }

  /** What the list keeps of an address. Letters' case does not make another mailbox. */
  hashOf(email: string): Buffer {
    return keyedHash(this.config.secretKey, 'suppression', email.trim().toLowerCase());
  }
}
