import { Module } from '@nestjs/common';
import { ProcessingRecords } from './processing-record.service.js';

@Module({ providers: [ProcessingRecords], exports: [ProcessingRecords] })
export class ProcessingRecordModule {}
