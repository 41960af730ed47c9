import { Module } from '@nestjs/common';
import { HandoverMails } from './handover-mails.js';
import { HandoverService } from './handover.service.js';

@Module({ providers: [HandoverService, HandoverMails], exports: [HandoverService] })
export class HandoversModule {}
