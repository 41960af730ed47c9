import { Module } from '@nestjs/common';
import { Suppressions } from './suppressions.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

@Module({ providers: [Suppressions, UnsubscribeLinks], exports: [Suppressions, UnsubscribeLinks] })
export class RecipientsModule {}
