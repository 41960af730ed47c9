import { Module } from '@nestjs/common';
import { EnquiryCaseService } from './enquiry-case.service.js';
import { EnquiryMoves } from './enquiry-moves.js';
import { EnquiryRemovals } from './enquiry-removals.js';
import { EnquiryService } from './enquiry.service.js';
import { WarnOfAnswers } from './warn-of-answers.js';

@Module({
  providers: [EnquiryCaseService, EnquiryMoves, EnquiryRemovals, EnquiryService, WarnOfAnswers],
  exports: [EnquiryCaseService, EnquiryMoves, EnquiryRemovals, EnquiryService, WarnOfAnswers],
})
export class EnquiriesModule {}
