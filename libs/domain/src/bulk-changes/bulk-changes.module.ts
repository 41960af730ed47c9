import { Module } from '@nestjs/common';
import { BulkChangeService } from './bulk-change.service.js';

@Module({ providers: [BulkChangeService], exports: [BulkChangeService] })
export class BulkChangesModule {}
