import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { OutcomePromise } from './outcome-promise.js';
import { ReferralService } from './referral.service.js';

@Module({ imports: [FollowUpsModule], providers: [ReferralService, OutcomePromise], exports: [ReferralService] })
export class ReferralsModule {}
