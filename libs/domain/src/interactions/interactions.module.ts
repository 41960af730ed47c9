import { Module } from '@nestjs/common';
import { EnquiriesModule } from '../enquiries/index.js';
import { FollowUpsModule } from '../follow-ups/index.js';
import { InteractionWatchers } from './interaction-watchers.js';
import { InteractionService } from './interaction.service.js';

@Module({
  imports: [EnquiriesModule, FollowUpsModule],
  providers: [InteractionService, InteractionWatchers],
  exports: [InteractionService, InteractionWatchers],
})
export class InteractionsModule {}
