import { Module } from '@nestjs/common';
import { ClosingService } from './closing/closing.service.js';
import { ReportTexts } from './document/report-text.js';
import { ReportFiles } from './files/report-files.service.js';
import { PublicFiguresReader } from './public/public-figures.js';
import { ReportService } from './report.service.js';
import { ReportMails } from './subscriptions/report-mails.js';
import { ReportSubscriptions } from './subscriptions/report-subscriptions.js';

const services = [PublicFiguresReader, ReportService, ClosingService, ReportTexts, ReportFiles, ReportSubscriptions];

@Module({ providers: [...services, ReportMails], exports: services })
export class ReportsModule {}
