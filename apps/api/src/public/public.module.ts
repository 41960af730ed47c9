import { AccessibilityFeedbackModule } from '@elinvoima/domain/accessibility-feedback';
import { CalendarModule } from '@elinvoima/domain/calendar';
import { EnquiryPageModule } from '@elinvoima/domain/enquiry-page';
import { EventsModule } from '@elinvoima/domain/events';
import { IdeaCampaignsModule } from '@elinvoima/domain/idea-campaigns';
import { InitiativesModule } from '@elinvoima/domain/initiatives';
import { RecipientsModule } from '@elinvoima/domain/recipients';
import { ReferralsModule } from '@elinvoima/domain/referrals';
import { ReportsModule } from '@elinvoima/domain/reports';
import { SitePicturesModule } from '@elinvoima/domain/site-pictures';
import { SurveysModule } from '@elinvoima/domain/surveys';
import { Module } from '@nestjs/common';
import { ComingEventsPageController } from './coming-events-page.controller.js';
import { EnquiryPageController } from './enquiry-page.controller.js';
import { EventCancelPageController } from './event-cancel-page.controller.js';
import { DialoguePageController } from './dialogue-page.controller.js';
import { EventPageController } from './event-page.controller.js';
import { FiguresPageController } from './figures-page.controller.js';
import { FormStamps } from './form-stamp.js';
import { CampaignPageController } from './campaign-page.controller.js';
import { IdeaPageController } from './idea-page.controller.js';
import { InitiativePageController } from './initiative-page.controller.js';
import { AccessibilityFeedbackPageController } from './accessibility-feedback-page.controller.js';
import { AccessibilityPageController } from './accessibility-page.controller.js';
import { PrivacyPageController } from './privacy-page.controller.js';
import { CalendarPageController } from './calendar-page.controller.js';
import { LightsPageController } from './lights-page.controller.js';
import { MessageBursts } from './message-bursts.js';
import { OutcomePageController } from './outcome-page.controller.js';
import { PublicFiguresController } from './public-figures.controller.js';
import { OpenLinkGuard } from './open-link-guard.js';
import { PublicLimits } from './public-limits.js';
import { PublicSitesController } from './public-sites.controller.js';
import { PublicPages } from './public-pages.js';
import { PublicSurveysController } from './public-surveys.controller.js';
import { SitePicturesPageController } from './site-pictures-page.controller.js';
import { SitesPageController } from './sites-page.controller.js';
import { SurveyAssetsController } from './survey-assets.controller.js';
import { SurveyDoor } from './survey-door.js';
import { SurveyPageController } from './survey-page.controller.js';
import { SurveyPages } from './survey-pages.js';
import { TrySurveyPageController } from './try-survey-page.controller.js';
import { SurveyReplyPageController } from './survey-reply-page.controller.js';
import { UnsubscribeDoor } from './unsubscribe-door.js';
import { UnsubscribePageController } from './unsubscribe-page.controller.js';
import { WellKnownController } from './well-known.controller.js';

/** Pages for people without an account. */
@Module({
  imports: [
    AccessibilityFeedbackModule,
    CalendarModule,
    EnquiryPageModule,
    EventsModule,
    IdeaCampaignsModule,
    InitiativesModule,
    RecipientsModule,
    IdeaCampaignsModule,
    InitiativesModule,
    RecipientsModule,
    ReferralsModule,
    ReportsModule,
    SitePicturesModule,
    SurveysModule,
  ],
  providers: [
    FormStamps,
    MessageBursts,
    OpenLinkGuard,
    PublicLimits,
    PublicPages,
    SurveyDoor,
    SurveyPages,
    UnsubscribeDoor,
  ],
  exports: [PublicPages],
  controllers: [
    AccessibilityFeedbackPageController,
    AccessibilityPageController,
    PrivacyPageController,
    CalendarPageController,
    ComingEventsPageController,
    EnquiryPageController,
    EventCancelPageController,
    DialoguePageController,
    EventPageController,
    FiguresPageController,
    PublicFiguresController,
    CampaignPageController,
    IdeaPageController,
    InitiativePageController,
    LightsPageController,
    OutcomePageController,
    PublicSitesController,
    PublicSurveysController,
    SitePicturesPageController,
    SitesPageController,
    SurveyAssetsController,
    SurveyPageController,
    TrySurveyPageController,
    SurveyReplyPageController,
    UnsubscribePageController,
    WellKnownController,
  ],
})
export class PublicModule {}
