import { Module } from '@nestjs/common';
import { PremisesCountService } from './premises-count.service.js';

@Module({ providers: [PremisesCountService], exports: [PremisesCountService] })
export class TownCentreModule {}
