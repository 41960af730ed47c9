import { Module } from '@nestjs/common';
import { RecipientsModule } from '../recipients/index.js';
import { MergePreviews } from './merge-preview.js';
import { MergeService } from './merge.service.js';
import { UndoMerge } from './undo-merge.js';

@Module({
  imports: [RecipientsModule],
  providers: [MergeService, MergePreviews, UndoMerge],
  exports: [MergeService, MergePreviews, UndoMerge],
})
export class MergesModule {}
