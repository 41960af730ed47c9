import { Module } from '@nestjs/common';
import { LiftSuppression } from './lift-suppression.js';
import { MailReturns } from './mail-returns.js';
import { Suppressions } from './suppressions.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

@Module({
  providers: [LiftSuppression, MailReturns, Suppressions, UnsubscribeLinks],
  exports: [LiftSuppression, MailReturns, Suppressions, UnsubscribeLinks],
})
export class RecipientsModule {}
