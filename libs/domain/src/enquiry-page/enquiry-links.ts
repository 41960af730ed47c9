import { endedEnquiryStages, followableMonths } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Clock, Database, derivedToken, hashToken, newToken, type Config } from '../platform/index.js';

const ended = `('${endedEnquiryStages.filter((stage) => stage !== 'agreed').join("', '")}')`;

/** SQL: a link that works. It lives for some months after the end; an agreement whose outcome is still to come is no end. */
export const livingLink = (t: string, q: string, now: string): string =>
  `${t}.revoked_at is null and ${q}.deleted_at is null
   and (${q}.stage not in ${ended} or exists (select 1 from enquiry_stages s where s.enquiry_id = ${q}.id
     having max(s.since) > ${now}::timestamptz - interval '${followableMonths} months'))`;

/** The links by which askers follow their enquiries: 128 random bits, kept as a hash, fresh for every mail and page. */
@Injectable()
export class EnquiryLinks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes a link and keeps its hash. In demo mode a mail's is derived, so that the outbox can show it again. */
  async issue(enquiryId: string, mailId: string | null): Promise<string> {
    const token = this.config.demo && mailId !== null ? this.demoToken(enquiryId, mailId) : newToken();
    await this.db.query(
      'insert into enquiry_link_tokens (enquiry_id, token_hash) values ($1, $2) on conflict (token_hash) do nothing',
      [enquiryId, hashToken(token)],
    );
    return token;
  }

  /** No link of the enquiry works any more. By the clock of the database, by which mails are put: they are compared. */
  async revoke(enquiryId: string): Promise<void> {
    await this.db.query(
      'update enquiry_link_tokens set revoked_at = clock_timestamp() where enquiry_id = $1 and revoked_at is null',
      [enquiryId],
    );
  }

  /** The enquiry that a link leads to; null for one that nobody was given, that was taken back or has run out. */
  async enquiryOf(token: string): Promise<string | null> {
    const [found] = await this.db.query<{ id: string }>(
      `select q.id from enquiry_link_tokens t join enquiries q on q.id = t.enquiry_id
       where t.token_hash = $1 and ${livingLink('t', 'q', '$2')}`,
      [hashToken(token), this.clock.now()],
    );
    return found?.id ?? null;
  }

  demoToken(enquiryId: string, mailId: string): string {
    return derivedToken(this.config.secretKey, 'enquiry', `${enquiryId}\0${mailId}`);
  }

  address(token: string): string {
    return `${this.config.publicUrl}/kysy/${token}`;
  }
}
