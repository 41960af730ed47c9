import { Module } from '@nestjs/common';
import { ApplyImport } from './apply-import.js';
import { CheckImport } from './check-import.js';
import { ImportService } from './import.service.js';

@Module({
  providers: [ApplyImport, CheckImport, ImportService],
  exports: [ApplyImport, CheckImport, ImportService],
})
export class ImportsModule {}
