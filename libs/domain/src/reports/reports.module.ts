import { Module } from '@nestjs/common';
import { ClosingService } from './closing/closing.service.js';
import { ReportTexts } from './document/report-text.js';
import { ReportFiles } from './files/report-files.service.js';
import { ReportService } from './report.service.js';

const services = [ReportService, ClosingService, ReportTexts, ReportFiles];

@Module({ providers: services, exports: services })
export class ReportsModule {}
