import { dayOf, type Language, type ReferralOutcome } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Database, findLiving, patched, publicActor, systemActor, updateVersioned } from '../platform/index.js';
import { OutcomeLinks, type OpenedOutcome } from './outcome-links.js';
import { OutcomePromise } from './outcome-promise.js';
import { ReferralMails } from './referral-mails.js';
import { Referral } from './referral.entity.js';

/** What came of a referral, told by the partner through its link. */
@Injectable()
export class TellOutcome {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly links: OutcomeLinks,
    private readonly promise: OutcomePromise,
    private readonly mails: ReferralMails,
  ) {}

  /**
   * Answers what the link was when it was used: only an open one changes anything, so a second press changes nothing. Null for
   * what is no link. The owner's promise is kept by this, and the owner is told.
   */
  async tell(
    token: string,
    told: { outcome: ReferralOutcome; comment: string | null; language: Language },
  ): Promise<OpenedOutcome | null> {
    return this.db.transaction(async () => {
      const link = await this.links.open(token, true);
      if (link?.state !== 'open') return link;
      const referral = await findLiving(this.db, Referral, link.referralId);
      const today = dayOf(this.clock.now());
      const fields = {
        outcome: told.outcome,
        // Sent later than today cannot be: the day is the sender's own.
        outcomeOn: today < referral.sentOn ? referral.sentOn : today,
        toldByPartner: true,
        outcomeComment: told.comment,
      };
      await this.promise.follow(systemActor, referral, patched(referral, fields));
      await updateVersioned(this.db, Referral, referral.id, null, fields);
      // The partner's words stay on the referral; the trail keeps that it was told, and what.
      await this.audit.record(
        publicActor(told.language),
        'tell-outcome',
        { kind: 'referral', id: referral.id },
        { outcome: [null, told.outcome] },
      );
      await this.mails.tellOwner(referral.id);
      return link;
    });
  }
}
