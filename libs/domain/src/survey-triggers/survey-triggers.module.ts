import { Module } from '@nestjs/common';
import { SurveysModule } from '../surveys/index.js';
import { FireTriggers } from './fire-triggers.js';
import { TriggerService } from './trigger.service.js';

@Module({
  imports: [SurveysModule],
  providers: [FireTriggers, TriggerService],
  exports: [FireTriggers, TriggerService],
})
export class SurveyTriggersModule {}
