import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { OutcomeLinks } from './outcome-links.js';
import { OutcomePromise } from './outcome-promise.js';
import { ReferralMails } from './referral-mails.js';
import { ReferralService } from './referral.service.js';
import { RemindOfOutcomes } from './remind-of-outcomes.js';
import { TellOutcome } from './tell-outcome.js';

@Module({
  imports: [FollowUpsModule, RecipientsModule],
  providers: [ReferralService, OutcomePromise, OutcomeLinks, ReferralMails, RemindOfOutcomes, TellOutcome],
  exports: [ReferralService, OutcomeLinks, ReferralMails, RemindOfOutcomes, TellOutcome],
})
export class ReferralsModule {}
