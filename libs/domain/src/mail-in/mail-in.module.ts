import { Module } from '@nestjs/common';
import { InteractionsModule } from '../interactions/index.js';
import { MailIn } from './mail-in.service.js';

@Module({ imports: [InteractionsModule], providers: [MailIn], exports: [MailIn] })
export class MailInModule {}
