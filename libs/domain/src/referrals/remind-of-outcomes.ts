import { addDays, dayOf, type Day, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../platform/index.js';
import { Suppressions } from '../recipients/index.js';
import { outcomeAskedAfterDays } from './outcome-promise.js';
import { ReferralMails } from './referral-mails.js';

/** Asked once more after so many days, and then left to the owner. */
const repeatedAfterDays = 14;

/** Asks partners what came of the referrals that left by mail: once after sixty days, once more two weeks later. */
@Injectable()
export class RemindOfOutcomes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mails: ReferralMails,
    private readonly suppressions: Suppressions,
  ) {}

  /** Answers how many were asked. Safe to run twice, also at the same time. */
  async run(): Promise<number> {
    const today = dayOf(this.clock.now());
    let asked = 0;
    for (const due of await this.due(today)) {
      // Who has stopped all mail is not asked by mail; the owner's promise remains.
      if ((await this.suppressions.among([due.recipient], 'survey')).size > 0) continue;
      if (await this.db.transaction(() => this.mails.put(due.id, due.kind, due.recipient, due.language))) asked += 1;
    }
    return asked;
  }

  /** Those still unsettled that left by mail. One statement. */
  private due(
    today: Day,
  ): Promise<{ id: string; kind: 'reminder' | 'repeat'; recipient: string; language: Language }[]> {
    return this.db.query(
      `select r.id, case when asked.put_on is null then 'reminder' else 'repeat' end as kind, first.recipient, first.language
       from referrals r
       join referral_mails first on first.referral_id = r.id and first.kind = 'referral'
       join outbox_mails o on o.id = first.outbox_mail_id and o.state in ('sent', 'kept')
       left join referral_mails asked on asked.referral_id = r.id and asked.kind = 'reminder'
       left join referral_mails again on again.referral_id = r.id and again.kind = 'repeat'
       where r.deleted_at is null and r.way = 'email' and r.outcome is null and r.withdrawn_on is null
         and r.sent_on <= $1 and (asked.put_on is null or (asked.put_on <= $2 and again.put_on is null))
       order by r.sent_on, r.id limit 500`,
      [addDays(today, -outcomeAskedAfterDays), addDays(today, -repeatedAfterDays)],
    );
  }
}
