import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, derivedToken, hashToken, hiddenLink, newToken, type Config } from '../../platform/index.js';
import type { OutboxMail, RenderPurpose } from '../../platform/index.js';
import type { EventLinkPurpose } from '../event-link-token.entity.js';

/** Links in mails about an event: 128 random bits, kept as a hash, fresh for every message, each for one purpose. */
@Injectable()
export class EventLinks {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The address to write into a mail. It is issued when the mail leaves; staff who read the mail see it only in demo mode, where
   * it can be derived again.
   */
  async inMail(
    linkPurpose: EventLinkPurpose,
    subjectId: string,
    mail: OutboxMail,
    purpose: RenderPurpose,
    addressOf: (token: string) => string,
  ): Promise<string> {
    if (purpose === 'read' && !this.config.demo) return hiddenLink;
    const token = this.config.demo
      ? derivedToken(this.config.secretKey, `event-${linkPurpose}`, `${subjectId}\0${mail.id}`)
      : newToken();
    if (purpose === 'send')
      await this.db.query(
        `insert into event_link_tokens (purpose, ${columnOf[linkPurpose]}, token_hash) values ($1, $2, $3)
         on conflict (token_hash) do nothing`,
        [linkPurpose, subjectId, hashToken(token)],
      );
    return `${this.config.publicUrl}${addressOf(token)}`;
  }

  /** What a link stands for; null for what is unknown or of another purpose, which are all the same to the asker. One statement. */
  async open(linkPurpose: EventLinkPurpose, token: string): Promise<string | null> {
    const [found] = await this.db.query<{ id: string }>(
      `select ${columnOf[linkPurpose]} as id from event_link_tokens where token_hash = $1 and purpose = $2`,
      [hashToken(token), linkPurpose],
    );
    return found?.id ?? null;
  }
}

const columnOf = { cancel: 'registration_id', invitation: 'invitation_id' } as const;
