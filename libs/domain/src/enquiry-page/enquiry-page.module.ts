import { Module } from '@nestjs/common';
import { EnquiriesModule } from '../enquiries/index.js';
import { EnquiryLinks } from './enquiry-links.js';
import { EnquiryMails } from './enquiry-mails.js';
import { EnquiryReceivers } from './enquiry-receivers.js';
import { FollowEnquiry } from './follow-enquiry.js';
import { SubmitEnquiry } from './submit-enquiry.js';
import { TellAskers } from './tell-askers.js';

const services = [EnquiryLinks, EnquiryMails, EnquiryReceivers, FollowEnquiry, SubmitEnquiry, TellAskers];

@Module({ imports: [EnquiriesModule], providers: services, exports: services })
export class EnquiryPageModule {}
