import { Module } from '@nestjs/common';
import { AttachmentService } from './attachment.service.js';
import { SweepAttachments } from './sweep-attachments.js';

@Module({
  providers: [AttachmentService, SweepAttachments],
  exports: [AttachmentService, SweepAttachments],
})
export class AttachmentsModule {}
