import { Module } from '@nestjs/common';
import { PartnerService } from './partner.service.js';

@Module({ providers: [PartnerService], exports: [PartnerService] })
export class PartnersModule {}
