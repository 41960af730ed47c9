import type { Language } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Clock,
  Database,
  NotFound,
  derivedToken,
  hashToken,
  hiddenLink,
  newToken,
  publicActor,
  type Config,
  type OutboxMail,
  type RenderPurpose,
} from '../platform/index.js';
import type { SuppressionScope } from './suppression.entity.js';
import { Suppressions } from './suppressions.js';
import { unsubscribeHeaders } from './unsubscribe-headers.js';

/** What stands in a mail: the address for its text, and the headers for the mail program. */
export interface UnsubscribeOffer {
  address: string;
  headers: Record<string, string>;
}

/**
 * Links by which anybody stops mails of a kind, for any mail that goes to many: a token of each mail, kept as a hash, bound to the
 * address that the mail went to. They never expire, and opening one changes nothing.
 */
@Injectable()
export class UnsubscribeLinks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly suppressions: Suppressions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * To be called by a mail's template, with its own purpose. `send` makes a token (in the transaction that claims the mail) and
   * keeps its hash; `read` shows the link whole only in demo mode.
   */
  async issue(
    mail: Pick<OutboxMail, 'id' | 'recipient' | 'language'>,
    scope: SuppressionScope,
    purpose: RenderPurpose,
  ): Promise<UnsubscribeOffer> {
    if (purpose === 'read' && !this.config.demo) return { address: hiddenLink, headers: {} };
    const token = this.config.demo
      ? derivedToken(this.config.secretKey, 'unsubscribe', `${scope}\0${mail.id}`)
      : newToken();
    if (purpose === 'send')
      await this.db.query(
        `insert into unsubscribe_links (token_hash, email_hash, mail_id, scope, language) values ($1, $2, $3, $4, $5)
         on conflict (token_hash) do nothing`,
        [hashToken(token), this.suppressions.hashOf(mail.recipient), mail.id, scope, mail.language],
      );
    const address = `${this.config.publicUrl}/u/${token}`;
    return { address, headers: unsubscribeHeaders(address, this.config) };
  }

  /** Looks only; null for what nobody was sent. One statement. */
  async find(token: string): Promise<{ scope: SuppressionScope; language: Language } | null> {
    const [found] = await this.db.query<{ scope: SuppressionScope; language: Language }>(
      'select scope, language from unsubscribe_links where token_hash = $1',
      [hashToken(token)],
    );
    return found ?? null;
  }

  /** Stops what the link is for, or everything. Safe to repeat. Throws `NotFound` for an unknown link. */
  async unsubscribe(token: string, everything: boolean): Promise<void> {
    await this.db.transaction(async () => {
      const [link] = await this.db.query<{
        emailHash: Buffer;
        mailId: string;
        scope: SuppressionScope;
        language: Language;
      }>(
        `update unsubscribe_links set used_at = coalesce(used_at, $2) where token_hash = $1
         returning email_hash as "emailHash", mail_id as "mailId", scope, language`,
        [hashToken(token), this.clock.now()],
      );
      if (link === undefined) throw new NotFound('link-unknown');
      const scope = everything ? 'all_mail' : link.scope;
      await this.suppressions.addHash(link.emailHash, scope, 'optout');
      await this.audit.record(
        publicActor(link.language),
        'unsubscribe',
        { kind: 'outbox_mail', id: link.mailId },
        { scope: [null, scope] },
      );
    });
  }
}
