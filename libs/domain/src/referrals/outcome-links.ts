import type { Day } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Clock,
  Conflict,
  Database,
  derivedToken,
  findLiving,
  hashToken,
  newToken,
  type Actor,
  type Config,
} from '../platform/index.js';
import { Referral } from './referral.entity.js';

/** A link can be used for so long after it was made. */
const daysOfLink = 60;

/** What a link shows: the need, and of the customer only what the partner was told. */
export interface OpenedOutcome {
  referralId: string;
  state: 'open' | 'settled' | 'expired';
  need: string;
  sentOn: Day;
  /** Null without the customer's consent. */
  customer: string | null;
}

/** Links by which partners tell an outcome: 128 random bits, kept as a hash, for nothing else. */
@Injectable()
export class OutcomeLinks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes the link of one mail. In demo mode it is derived, so that the outbox can show it again. */
  async issue(referralId: string, mailId: string | null): Promise<{ url: string; expiresAt: Date }> {
    const token = this.config.demo && mailId !== null ? this.demoToken(referralId, mailId) : newToken();
    const expiresAt = new Date(this.clock.now().getTime() + daysOfLink * 86_400_000);
    await this.db.query(
      `insert into referral_link_tokens (referral_id, token_hash, expires_at) values ($1, $2, $3) on conflict (token_hash) do nothing`,
      [referralId, hashToken(token), expiresAt],
    );
    return { url: this.address(token), expiresAt };
  }

  demoAddress(referralId: string, mailId: string): string {
    return this.address(this.demoToken(referralId, mailId));
  }

  /** A new link to hand over: shown to staff once, and audited. The earlier ones stop working. */
  async renew(actor: Actor, referralId: string): Promise<{ url: string; expiresAt: Date }> {
    return this.db.transaction(async () => {
      const { outcome, withdrawnOn } = await findLiving(this.db, Referral, referralId);
      if (outcome !== null || withdrawnOn !== null) throw new Conflict('referral-settled');
      await this.db.query(
        'update referral_link_tokens set revoked_at = $2 where referral_id = $1 and revoked_at is null',
        [referralId, this.clock.now()],
      );
      const link = await this.issue(referralId, null);
      await this.audit.record(actor, 'issue-link', { kind: 'referral', id: referralId });
      return link;
    });
  }

  /**
   * Looks only, unless it is to be `locked` for a change. Null for what is unknown, revoked, of another purpose or in the bin:
   * all the same to the asker. One statement.
   */
  async open(token: string, locked = false): Promise<OpenedOutcome | null> {
    const [found] = await this.db.query<OpenedOutcome>(
      `select r.id as "referralId", r.need, r.sent_on::text as "sentOn",
         case when r.outcome is not null or r.withdrawn_on is not null then 'settled'
           when t.expires_at <= $2::timestamptz then 'expired' else 'open' end as state,
         case when r.consent then ${customerOf} end as customer
       from referral_link_tokens t
       join referrals r on r.id = t.referral_id and r.deleted_at is null
       where t.token_hash = $1 and t.revoked_at is null ${locked ? 'for update of r' : ''}`,
      [hashToken(token), this.clock.now()],
    );
    return found ?? null;
  }

  private demoToken(referralId: string, mailId: string): string {
    return derivedToken(this.config.secretKey, 'referral-outcome', `${referralId}\0${mailId}`);
  }

  private address(token: string): string {
    return `${this.config.publicUrl}/o/${token}`;
  }
}

/** SQL: who was referred, by name: the company and its person, or somebody founding one. */
export const customerOf = `nullif(concat_ws(', ',
  (select c.name from companies c where c.id = r.company_id),
  (select p.first_name || ' ' || p.last_name from contacts p where p.id = r.contact_id),
  case when r.company_id is null and r.contact_id is null then r.person_name end), '')`;
