import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, derivedToken, hashToken, newToken, type Config } from '../platform/index.js';

/** The links by which makers follow their initiatives: 128 random bits, kept as a hash, fresh for every mail and page. */
@Injectable()
export class InitiativeLinks {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes a link and keeps its hash. In demo mode a mail's is derived, so that the outbox can show it again. */
  async issue(initiativeId: string, mailId: string | null): Promise<string> {
    const token = this.config.demo && mailId !== null ? this.demoToken(initiativeId, mailId) : newToken();
    await this.db.query(
      'insert into initiative_link_tokens (initiative_id, token_hash) values ($1, $2) on conflict (token_hash) do nothing',
      [initiativeId, hashToken(token)],
    );
    return token;
  }

  demoToken(initiativeId: string, mailId: string): string {
    return derivedToken(this.config.secretKey, 'initiative', `${initiativeId}\0${mailId}`);
  }

  address(token: string): string {
    return `${this.config.publicUrl}/aloite/${token}`;
  }
}
