import { Module } from '@nestjs/common';
import { EnquiryMoves } from './enquiry-moves.js';
import { EnquiryService } from './enquiry.service.js';

@Module({ providers: [EnquiryMoves, EnquiryService], exports: [EnquiryMoves, EnquiryService] })
export class EnquiriesModule {}
