import { Module } from '@nestjs/common';
import { SeriesValueService } from './series-value.service.js';
import { SeriesService } from './series.service.js';

@Module({ providers: [SeriesService, SeriesValueService], exports: [SeriesService, SeriesValueService] })
export class SeriesModule {}
