import { Module } from '@nestjs/common';
import { BulkChangeService } from './bulk-change.service.js';
import { BulkWriter } from './bulk-writer.js';
import { RenameTag } from './rename-tag.js';
import { TagFollowers } from './tag-followers.js';

@Module({
  providers: [BulkChangeService, BulkWriter, RenameTag, TagFollowers],
  exports: [BulkChangeService, RenameTag],
})
export class BulkChangesModule {}
