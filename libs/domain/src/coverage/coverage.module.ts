import { Module } from '@nestjs/common';
import { SnoozeCompany } from './snooze-company.js';

@Module({ providers: [SnoozeCompany], exports: [SnoozeCompany] })
export class CoverageModule {}
