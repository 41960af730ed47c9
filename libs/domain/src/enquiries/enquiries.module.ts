import { Module } from '@nestjs/common';
import { EnquiryService } from './enquiry.service.js';

@Module({ providers: [EnquiryService], exports: [EnquiryService] })
export class EnquiriesModule {}
