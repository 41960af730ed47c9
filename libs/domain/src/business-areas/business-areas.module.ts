import { Module } from '@nestjs/common';
import { BusinessAreaService } from './business-area.service.js';

@Module({ providers: [BusinessAreaService], exports: [BusinessAreaService] })
export class BusinessAreasModule {}
