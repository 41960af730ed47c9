import { Module } from '@nestjs/common';
import { AccessibilityFeedbackService } from './accessibility-feedback.service.js';
import { AccessibilityMails } from './accessibility-mails.js';

const providers = [AccessibilityFeedbackService, AccessibilityMails];

@Module({ providers, exports: providers })
export class AccessibilityFeedbackModule {}
