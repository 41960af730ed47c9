import { Module } from '@nestjs/common';
import { AnswerSurvey } from './answer-survey.js';
import { Suppressions } from './suppressions.js';
import { SurveyLinks } from './survey-links.js';
import { SurveyMails } from './survey-mails.js';
import { SurveyService } from './survey.service.js';
import { Unsubscribe } from './unsubscribe.js';
import { WaveService } from './wave.service.js';

@Module({
  providers: [AnswerSurvey, Suppressions, SurveyLinks, SurveyMails, SurveyService, Unsubscribe, WaveService],
  exports: [AnswerSurvey, Suppressions, SurveyLinks, SurveyService, Unsubscribe, WaveService],
})
export class SurveysModule {}
