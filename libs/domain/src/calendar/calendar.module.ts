import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { InteractionsModule } from '../interactions/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { CalendarFeed } from './calendar-feed.js';
import { CalendarInvitations } from './calendar-invitations.js';
import { InvitationMails } from './invitation-mails.js';

const services = [CalendarFeed, CalendarInvitations];

@Module({
  imports: [FollowUpsModule, InteractionsModule, RecipientsModule],
  providers: [...services, InvitationMails],
  exports: services,
})
export class CalendarModule {}
