import { Module } from '@nestjs/common';
import { ExportService } from './export.service.js';
import { RunExport } from './run-export.js';
import { SiteFiles } from './site-files.js';
import { SweepExports } from './sweep-exports.js';

@Module({
  providers: [ExportService, RunExport, SiteFiles, SweepExports],
  exports: [ExportService, RunExport, SiteFiles, SweepExports],
})
export class ExportsModule {}
