import { Module } from '@nestjs/common';
import { CooperationService } from './cooperation.service.js';

@Module({ providers: [CooperationService], exports: [CooperationService] })
export class CooperationsModule {}
