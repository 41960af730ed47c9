import { Module } from '@nestjs/common';
import { FollowUpService } from './follow-up.service.js';
import { PromiseWatchers } from './promise-watchers.js';

@Module({ providers: [FollowUpService, PromiseWatchers], exports: [FollowUpService, PromiseWatchers] })
export class FollowUpsModule {}
