import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { AnswerSurvey } from './answering/answer-survey.js';
import { ChangeAnswer } from './answering/change-answer.js';
import { EraseAnswers } from './retention/erase-answers.js';
import { ForgetAnswerers } from './anonymity/forget-answerers.js';
import { RewriteAnswers } from './anonymity/rewrite-answers.js';
import { PublishAnswers } from './results/published/publish-answers.js';
import { CommentService } from './comments/comment.service.js';
import { ThemeService } from './comments/theme.service.js';
import { ResultsExport } from './results/export/results-export.js';
import { FollowAnswers } from './loop/follow-answers.js';
import { ReplyService } from './loop/reply.service.js';
import { SurveyLinks } from './answering/survey-links.js';
import { OpenWaves } from './open-link/open-waves.js';
import { PaperAnswers } from './paper/paper-answers.js';
import { SurveyMails } from './sending/survey-mails.js';
import { SurveyBank } from './questionnaire/survey-bank.service.js';
import { SurveyTestLinks } from './questionnaire/survey-test-links.js';
import { Quarantine } from './quarantine/quarantine.service.js';
import { SurveyService } from './questionnaire/survey.service.js';
import { Unsubscribe } from './answering/unsubscribe.js';
import { ChangeWave } from './sending/change-wave.js';
import { HoldWave } from './sending/hold-wave.js';
import { Invitations } from './sending/invitations.js';
import { PaceWaves } from './sending/pace-waves.js';
import { SendingHours } from './sending/sending-hours.js';
import { WaveService } from './sending/wave.service.js';

@Module({
  imports: [FollowUpsModule, RecipientsModule],
  providers: [
    AnswerSurvey,
    ChangeAnswer,
    ChangeWave,
    HoldWave,
    Invitations,
    OpenWaves,
    PaperAnswers,
    PaceWaves,
    SendingHours,
    EraseAnswers,
    ForgetAnswerers,
    PublishAnswers,
    ResultsExport,
    SurveyBank,
    SurveyTestLinks,
    Quarantine,
    RewriteAnswers,
    SurveyLinks,
    SurveyMails,
    SurveyService,
    CommentService,
    ThemeService,
    FollowAnswers,
    ReplyService,
    Unsubscribe,
    WaveService,
  ],
  exports: [
    AnswerSurvey,
    ChangeAnswer,
    ChangeWave,
    HoldWave,
    Invitations,
    OpenWaves,
    PaperAnswers,
    PaceWaves,
    SendingHours,
    RecipientsModule,
    EraseAnswers,
    ForgetAnswerers,
    PublishAnswers,
    ResultsExport,
    SurveyBank,
    SurveyTestLinks,
    Quarantine,
    RewriteAnswers,
    SurveyLinks,
    SurveyService,
    CommentService,
    ThemeService,
    FollowAnswers,
    ReplyService,
    Unsubscribe,
    WaveService,
  ],
})
export class SurveysModule {}
