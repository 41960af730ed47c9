import { Module } from '@nestjs/common';
import { FollowUpService } from './follow-up.service.js';

@Module({ providers: [FollowUpService], exports: [FollowUpService] })
export class FollowUpsModule {}
