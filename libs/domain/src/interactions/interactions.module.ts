import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { InteractionService } from './interaction.service.js';

@Module({ imports: [FollowUpsModule], providers: [InteractionService], exports: [InteractionService] })
export class InteractionsModule {}
