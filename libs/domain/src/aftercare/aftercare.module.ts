import { Module } from '@nestjs/common';
import { EnquiriesModule } from '../enquiries/index.js';
import { FollowUpsModule } from '../follow-ups/index.js';
import { AftercareFollowUps } from './aftercare-follow-ups.js';
import { AftercareService } from './aftercare.service.js';

@Module({
  imports: [EnquiriesModule, FollowUpsModule],
  providers: [AftercareFollowUps, AftercareService],
  exports: [AftercareFollowUps, AftercareService],
})
export class AftercareModule {}
