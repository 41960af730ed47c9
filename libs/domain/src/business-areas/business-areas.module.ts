import { Module } from '@nestjs/common';
import { BusinessAreaService } from './business-area.service.js';
import { CompanyPlaceService } from './company-place.service.js';

@Module({ providers: [BusinessAreaService, CompanyPlaceService], exports: [BusinessAreaService, CompanyPlaceService] })
export class BusinessAreasModule {}
