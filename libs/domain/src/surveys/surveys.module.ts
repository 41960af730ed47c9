import { Module } from '@nestjs/common';
import { RecipientsModule } from '../recipients/index.js';
import { AnswerSurvey } from './answer-survey.js';
import { SurveyLinks } from './survey-links.js';
import { SurveyMails } from './survey-mails.js';
import { SurveyService } from './survey.service.js';
import { Unsubscribe } from './unsubscribe.js';
import { WaveService } from './wave.service.js';

@Module({
  imports: [RecipientsModule],
  providers: [AnswerSurvey, SurveyLinks, SurveyMails, SurveyService, Unsubscribe, WaveService],
  exports: [AnswerSurvey, RecipientsModule, SurveyLinks, SurveyService, Unsubscribe, WaveService],
})
export class SurveysModule {}
