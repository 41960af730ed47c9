import { Module } from '@nestjs/common';
import { EnquiryMoves } from './enquiry-moves.js';
import { EnquiryRemovals } from './enquiry-removals.js';
import { EnquiryService } from './enquiry.service.js';

@Module({
  providers: [EnquiryMoves, EnquiryRemovals, EnquiryService],
  exports: [EnquiryMoves, EnquiryRemovals, EnquiryService],
})
export class EnquiriesModule {}
