import { Module } from '@nestjs/common';
import { MunicipalityService } from './municipality.service.js';

@Module({ providers: [MunicipalityService], exports: [MunicipalityService] })
export class MunicipalityModule {}
