import { Module } from '@nestjs/common';
import { AnswersByLogging } from './answers-by-logging.js';
import { EnquiryCaseService } from './enquiry-case.service.js';
import { EnquiryMoves } from './enquiry-moves.js';
import { EnquiryRemovals } from './enquiry-removals.js';
import { EnquiryService } from './enquiry.service.js';
import { WarnOfAnswers } from './warn-of-answers.js';

@Module({
  providers: [AnswersByLogging, EnquiryCaseService, EnquiryMoves, EnquiryRemovals, EnquiryService, WarnOfAnswers],
  exports: [AnswersByLogging, EnquiryCaseService, EnquiryMoves, EnquiryRemovals, EnquiryService, WarnOfAnswers],
})
export class EnquiriesModule {}
