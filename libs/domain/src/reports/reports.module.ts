import { Module } from '@nestjs/common';
import { ClosingService } from './closing/closing.service.js';
import { ReportService } from './report.service.js';

@Module({ providers: [ReportService, ClosingService], exports: [ReportService, ClosingService] })
export class ReportsModule {}
