import { Module } from '@nestjs/common';
import { ExportService } from './export.service.js';
import { RunExport } from './run-export.js';
import { SweepExports } from './sweep-exports.js';

@Module({
  providers: [ExportService, RunExport, SweepExports],
  exports: [ExportService, RunExport, SweepExports],
})
export class ExportsModule {}
