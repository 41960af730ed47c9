import { Module } from '@nestjs/common';
import { RecipientsModule } from '../recipients/index.js';
import { MailingMails } from './mailing-mails.js';
import { MailingService } from './mailing.service.js';
import { PaceMailings } from './pace-mailings.js';
import { SendMailing } from './send-mailing.js';

@Module({
  imports: [RecipientsModule],
  providers: [MailingMails, MailingService, PaceMailings, SendMailing],
  exports: [MailingService, PaceMailings, RecipientsModule, SendMailing],
})
export class MailingsModule {}
