import { Module } from '@nestjs/common';
import { FullExportService } from './full-export.service.js';
import { RunFullExport } from './run-full-export.js';

const providers = [FullExportService, RunFullExport];

@Module({ providers, exports: providers })
export class FullExportModule {}
