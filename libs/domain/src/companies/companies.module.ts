import { Module } from '@nestjs/common';
import { CompanyService } from './company.service.js';

@Module({ providers: [CompanyService], exports: [CompanyService] })
export class CompaniesModule {}
