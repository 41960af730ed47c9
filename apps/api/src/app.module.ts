import { WebhooksModule } from '@elinvoima/domain/webhooks';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { ApiKeysModule } from '@elinvoima/domain/api-keys';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { BulkChangesModule } from '@elinvoima/domain/bulk-changes';
import { ListViewsModule } from '@elinvoima/domain/list-views';
import { BulkChangesController } from './bulk-changes/bulk-changes.controller.js';
import { CompanyTagsController } from './company-tags/company-tags.controller.js';
import { ListViewsController } from './list-views/list-views.controller.js';
import { Module, type DynamicModule } from '@nestjs/common';
import { AftercareModule } from '@elinvoima/domain/aftercare';
import { AssignmentsModule } from '@elinvoima/domain/assignments';
import { AttachmentsModule } from '@elinvoima/domain/attachments';
import { AuditModule } from '@elinvoima/domain/audit';
import { CalendarModule } from '@elinvoima/domain/calendar';
import { CompaniesModule } from '@elinvoima/domain/companies';
import { ContactsModule } from '@elinvoima/domain/contacts';
import { CooperationsModule } from '@elinvoima/domain/cooperations';
import { DuplicatesModule } from '@elinvoima/domain/duplicates';
import { CoverageModule } from '@elinvoima/domain/coverage';
import { FullExportModule } from '@elinvoima/domain/full-export';
import { AccessibilityFeedbackModule } from '@elinvoima/domain/accessibility-feedback';
import { RetentionModule } from '@elinvoima/domain/retention';
import { AccessReviewsModule } from '@elinvoima/domain/access-review';
import { InformationRequestsModule } from '@elinvoima/domain/information-requests';
import { CaseTasksModule } from '@elinvoima/domain/case-tasks';
import { EnquiriesModule } from '@elinvoima/domain/enquiries';
import { EnquiryPageModule } from '@elinvoima/domain/enquiry-page';
import { MatchingModule } from '@elinvoima/domain/matching';
import { SiteProposalsModule } from '@elinvoima/domain/site-proposals';
import { EventsModule } from '@elinvoima/domain/events';
import { ImpactAssessmentsModule } from '@elinvoima/domain/impact-assessments';
import { BusinessAreasModule } from '@elinvoima/domain/business-areas';
import { LandUseModule } from '@elinvoima/domain/land-use';
import { MailInModule } from '@elinvoima/domain/mail-in';
import { MailingsModule } from '@elinvoima/domain/mailings';
import { MeasuresModule } from '@elinvoima/domain/measures';
import { MergesModule } from '@elinvoima/domain/merges';
import { PrivacyModule } from '@elinvoima/domain/privacy';
import { ProcessingRecordModule } from '@elinvoima/domain/processing-record';
import { ExportsModule } from '@elinvoima/domain/exports';
import { FeedbackModule } from '@elinvoima/domain/feedback';
import { FollowUpsModule } from '@elinvoima/domain/follow-ups';
import { IdeaCampaignsModule } from '@elinvoima/domain/idea-campaigns';
import { InitiativesModule } from '@elinvoima/domain/initiatives';
import { InteractionsModule } from '@elinvoima/domain/interactions';
import { HandoversModule } from '@elinvoima/domain/handovers';
import { ImportsModule } from '@elinvoima/domain/imports';
import { NeedsAssessmentsModule } from '@elinvoima/domain/needs-assessments';
import { PartnersModule } from '@elinvoima/domain/partners';
import { DigestModule } from '@elinvoima/domain/digest';
import { PlatformModule, type PlatformOptions } from '@elinvoima/domain/platform';
import { MunicipalityModule } from '@elinvoima/domain/programme';
import { ProjectsModule } from '@elinvoima/domain/projects';
import { SeriesModule } from '@elinvoima/domain/series';
import { RecipientsModule } from '@elinvoima/domain/recipients';
import { ReferralsModule } from '@elinvoima/domain/referrals';
import { RegisterModule } from '@elinvoima/domain/register';
import { ProgrammeModule } from '@elinvoima/domain/programme';
import { SitePicturesModule } from '@elinvoima/domain/site-pictures';
import { SitesModule } from '@elinvoima/domain/sites';
import { SurveyTriggersModule } from '@elinvoima/domain/survey-triggers';
import { SurveysModule } from '@elinvoima/domain/surveys';
import { TownCentreModule } from '@elinvoima/domain/town-centre';
import { RankingsModule } from '@elinvoima/domain/rankings';
import { ReservationsModule } from '@elinvoima/domain/reservations';
import { ReportsModule } from '@elinvoima/domain/reports';
import { UsersModule } from '@elinvoima/domain/users';
import { TrailModule } from '@elinvoima/domain/trail';
import { YearlyTasksModule } from '@elinvoima/domain/yearly-tasks';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AuditEntriesController } from './audit-entries/audit-entries.controller.js';
import { TouchedController } from './audit-entries/touched.controller.js';
import { BinController } from './bin/bin.controller.js';
import { CalendarInvitationsController } from './calendar/calendar-invitations.controller.js';
import { CalendarFeedController } from './calendar/calendar-feed.controller.js';
import { CompaniesController } from './companies/companies.controller.js';
import { ContactsController } from './contacts/contacts.controller.js';
import { CooperationsController } from './cooperations/cooperations.controller.js';
import { CoverageController } from './coverage/coverage.controller.js';
import { AlikeController } from './duplicates/alike.controller.js';
import { DuplicatesController } from './duplicates/duplicates.controller.js';
import { EnquiryAskersController } from './enquiry-page/enquiry-askers.controller.js';
import { EnquiryReceiversController } from './enquiry-page/enquiry-receivers.controller.js';
import { FullExportsController } from './full-export/full-exports.controller.js';
import { AccessibilityFeedbackController } from './accessibility-feedback/accessibility-feedback.controller.js';
import { DisposalProposalsController } from './retention/disposal-proposals.controller.js';
import { DisposalsController } from './retention/disposals.controller.js';
import { LegalHoldsController } from './retention/legal-holds.controller.js';
import { RetentionRulesController } from './retention/retention-rules.controller.js';
import { InformationRequestHandlingController } from './information-requests/information-request-handling.controller.js';
import { AccessReviewsController } from './access-reviews/access-reviews.controller.js';
import { InformationRequestsController } from './information-requests/information-requests.controller.js';
import { CaseTasksController } from './case-tasks/case-tasks.controller.js';
import { EnquiriesController } from './enquiries/enquiries.controller.js';
import { MatchingController } from './matching/matching.controller.js';
import { SiteProposalsController } from './site-proposals/site-proposals.controller.js';
import { EnquiryCaseController } from './enquiries/enquiry-case.controller.js';
import { AttendanceController } from './events/attendance.controller.js';
import { DoorController } from './events/door.controller.js';
import { InvitationsController } from './events/invitations.controller.js';
import { RegistrationsController } from './events/registrations.controller.js';
import { EventsController } from './events/events.controller.js';
import { DialogueController } from './events/dialogue.controller.js';
import { EventFeedbackController } from './events/event-feedback.controller.js';
import { OutcomeController } from './events/outcome.controller.js';
import { ContactPrivacyController } from './privacy/contact-privacy.controller.js';
import { PrivacyController } from './privacy/privacy.controller.js';
import { PrivacyNoticeController } from './privacy/privacy-notice.controller.js';
import { ProcessingRecordController } from './privacy/processing-record.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { FeedbackController } from './feedback/feedback.controller.js';
import { FollowUpsController } from './follow-ups/follow-ups.controller.js';
import { HandoversController } from './handovers/handovers.controller.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { RequestFigures } from './metrics/request-figures.js';
import { HealthController } from './health/health.controller.js';
import { DirectorController } from './director/director.controller.js';
import { HomeController } from './home/home.controller.js';
import { ImportFilesController } from './imports/import-files.controller.js';
import { ImportRowsController } from './imports/import-rows.controller.js';
import { ImportUndoController } from './imports/import-undo.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { AftercareController } from './aftercare/aftercare.controller.js';
import { EnquiryAftercareController } from './aftercare/enquiry-aftercare.controller.js';
import { ReservationsController } from './reservations/reservations.controller.js';
import { SiteReservationController } from './reservations/site-reservation.controller.js';
import { HttpModule } from './http/http.module.js';
import { IdeaCampaignsController } from './idea-campaigns/idea-campaigns.controller.js';
import { IdeasController } from './idea-campaigns/ideas.controller.js';
import { InitiativeHandlingController } from './initiatives/initiative-handling.controller.js';
import { InitiativeSummariesController } from './initiatives/initiative-summaries.controller.js';
import { InitiativesController } from './initiatives/initiatives.controller.js';
import { InteractionsController } from './interactions/interactions.controller.js';
import { TopicsController } from './interactions/topics.controller.js';
import { ImpactAssessmentsController } from './impact-assessments/impact-assessments.controller.js';
import { BusinessAreasController } from './business-areas/business-areas.controller.js';
import { CompanyPlaceController } from './business-areas/company-place.controller.js';
import { MapController } from './map/map.controller.js';
import { LandUseProjectsController } from './land-use/land-use-projects.controller.js';
import { PlanDocumentsController } from './land-use/plan-documents.controller.js';
import { PlanProposalsController } from './land-use/plan-proposals.controller.js';
import { MailDraftsController } from './mail-in/mail-drafts.controller.js';
import { MailingSendingController } from './mailings/mailing-sending.controller.js';
import { MailingsController } from './mailings/mailings.controller.js';
import { MeasuresController } from './measures/measures.controller.js';
import { MergesController } from './merges/merges.controller.js';
import { IndicatorsController } from './indicators/indicators.controller.js';
import { NeedsAssessmentsController } from './needs-assessments/needs-assessments.controller.js';
import { NeedsSummaryController } from './needs-assessments/needs-summary.controller.js';
import { MailEventsController } from './mail-events/mail-events.controller.js';
import { OutboxController } from './outbox/outbox.controller.js';
import { PartnersController } from './partners/partners.controller.js';
import { ProjectsController } from './projects/projects.controller.js';
import { MunicipalityController } from './programme/municipality.controller.js';
import { ProgrammeController } from './programme/programme.controller.js';
import { ProgrammesController } from './programme/programmes.controller.js';
import { TargetsController } from './programme/targets.controller.js';
import { PublicModule } from './public/public.module.js';
import { DigestController } from './session/digest.controller.js';
import { OwnChoicesController } from './session/own-choices.controller.js';
import { PasswordController } from './session/password.controller.js';
import { PremisesCountsController } from './town-centre/premises-counts.controller.js';
import { RankingsController } from './rankings/rankings.controller.js';
import { RecipientsController } from './recipients/recipients.controller.js';
import { ReferralMailsController } from './referrals/referral-mails.controller.js';
import { ReferralsController } from './referrals/referrals.controller.js';
import { RegisterChangesController } from './register/register-changes.controller.js';
import { RegisterSyncsController } from './register/register-syncs.controller.js';
import { SiteFilesController } from './sites/site-files.controller.js';
import { SitePicturesController } from './sites/site-pictures.controller.js';
import { SitesController } from './sites/sites.controller.js';
import { SearchController } from './search/search.controller.js';
import { ClosingsController } from './reports/closings.controller.js';
import { ReportContentController } from './reports/report-content.controller.js';
import { ReportSubscriptionsController } from './reports/report-subscriptions.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { OwnFactorsController } from './session/own-factors.controller.js';
import { OwnSessionsController } from './session/own-sessions.controller.js';
import { SecondFactorController } from './session/second-factor.controller.js';
import { SessionAnswers } from './session/session-answers.js';
import { UserAccessController } from './users/user-access.controller.js';
import { StepUpController } from './session/step-up.controller.js';
import { OidcController } from './session/oidc.controller.js';
import { SessionController } from './session/session.controller.js';
import { SeriesController } from './series/series.controller.js';
import { SeriesValueRestoreController, SeriesValuesController } from './series/series-values.controller.js';
import { OfflineCompaniesController } from './offline/offline-companies.controller.js';
import { TimelineController } from './timeline/timeline.controller.js';
import { SurveyCommentsController } from './surveys/comments/survey-comments.controller.js';
import { SurveyLoopController } from './surveys/loop/survey-loop.controller.js';
import { SurveyThemesController } from './surveys/comments/survey-themes.controller.js';
import { SurveyBankController } from './surveys/survey-bank.controller.js';
import { SurveyBuilderController } from './surveys/survey-builder.controller.js';
import { SurveyPreviewController } from './surveys/survey-preview.controller.js';
import { SurveyOpenWavesController } from './surveys/survey-open-waves.controller.js';
import { SurveyPaperController } from './surveys/survey-paper.controller.js';
import { SurveyRecipientsController } from './surveys/survey-recipients.controller.js';
import { SurveyTriggersController } from './surveys/survey-triggers.controller.js';
import { SurveyQuarantineController } from './surveys/survey-quarantine.controller.js';
import { SurveyWavesController } from './surveys/survey-waves.controller.js';
import { SurveyRetentionController } from './surveys/survey-retention.controller.js';
import { SurveyResultsController } from './surveys/survey-results.controller.js';
import { SuppressionsController } from './suppressions/suppressions.controller.js';
import { SurveysController } from './surveys/surveys.controller.js';
import { WaveHoldingController } from './surveys/wave-holding.controller.js';
import { UsersController } from './users/users.controller.js';
import { YearlyTasksController } from './yearly-tasks/yearly-tasks.controller.js';

/** The HTTP door: the domain's modules below, a controller per noun in front. */
@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      providers: [SessionAnswers, RequestFigures],
      imports: [
        PlatformModule.with(options),
        AuditModule,
        UsersModule,
        ApiKeysModule,
        WebhooksModule,
        AssignmentsModule,
        DigestModule,
        HandoversModule,
        HttpModule,
        // nouns
        CompaniesModule,
        ListViewsModule,
        BulkChangesModule,
        CalendarModule,
        ContactsModule,
        MergesModule,
        PartnersModule,
        ProgrammeModule,
        ReportsModule,
        AftercareModule,
        ReservationsModule,
        EnquiriesModule,
        EnquiryPageModule,
        CaseTasksModule,
        MatchingModule,
        SiteProposalsModule,
        EventsModule,
        CooperationsModule,
        CoverageModule,
        DuplicatesModule,
        BusinessAreasModule,
        SitesModule,
        SitePicturesModule,
        LandUseModule,
        ImpactAssessmentsModule,
        MeasuresModule,
        ProjectsModule,
        MunicipalityModule,
        AttachmentsModule,
        ExportsModule,
        PrivacyModule,
        ProcessingRecordModule,
        ImportsModule,
        IdeaCampaignsModule,
        FullExportModule,
        AccessibilityFeedbackModule,
        AccessReviewsModule,
        InformationRequestsModule,
        RetentionModule,
        InitiativesModule,
        InteractionsModule,
        FollowUpsModule,
        RankingsModule,
        TownCentreModule,
        SeriesModule,
        TrailModule,
        YearlyTasksModule,
        RecipientsModule,
        NeedsAssessmentsModule,
        MailInModule,
        MailingsModule,
        ReferralsModule,
        RegisterModule,
        FeedbackModule,
        SurveyTriggersModule,
        SurveysModule,
        PublicModule,
      ],
      controllers: [
        ApiKeysController,
        WebhooksController,
        HealthController,
        MetricsController,
        OidcController,
        SessionController,
        StepUpController,
        SecondFactorController,
        OwnFactorsController,
        OwnSessionsController,
        UserAccessController,
        PasswordController,
        OwnChoicesController,
        CalendarFeedController,
        CalendarInvitationsController,
        DigestController,
        UsersController,
        MailEventsController,
        OutboxController,
        SuppressionsController,
        // nouns
        CompaniesController,
        ListViewsController,
        CompanyTagsController,
        BulkChangesController,
        ContactsController,
        MergesController,
        PartnersController,
        EnquiriesController,
        AftercareController,
        EnquiryAftercareController,
        EnquiryCaseController,
        ReservationsController,
        SiteReservationController,
        EnquiryAskersController,
        EnquiryReceiversController,
        CaseTasksController,
        MatchingController,
        SiteProposalsController,
        EventsController,
        AttendanceController,
        DoorController,
        OutcomeController,
        EventFeedbackController,
        DialogueController,
        InvitationsController,
        RegistrationsController,
        CooperationsController,
        CoverageController,
        AlikeController,
        DuplicatesController,
        BusinessAreasController,
        SiteFilesController,
        SitesController,
        SitePicturesController,
        CompanyPlaceController,
        MapController,
        LandUseProjectsController,
        PlanProposalsController,
        PlanDocumentsController,
        ImpactAssessmentsController,
        MeasuresController,
        ProjectsController,
        ImportFilesController,
        ImportRowsController,
        ImportUndoController,
        AttachmentsController,
        ExportsController,
        ContactPrivacyController,
        PrivacyController,
        PrivacyNoticeController,
        ProcessingRecordController,
        ImportsController,
        IdeaCampaignsController,
        IdeasController,
        FullExportsController,
        AccessibilityFeedbackController,
        DisposalProposalsController,
        DisposalsController,
        LegalHoldsController,
        RetentionRulesController,
        AccessReviewsController,
        InformationRequestsController,
        InformationRequestHandlingController,
        InitiativeSummariesController,
        InitiativesController,
        InitiativeHandlingController,
        InteractionsController,
        TopicsController,
        FollowUpsController,
        HandoversController,
        YearlyTasksController,
        RecipientsController,
        NeedsAssessmentsController,
        NeedsSummaryController,
        MailDraftsController,
        MailingsController,
        MailingSendingController,
        ReferralMailsController,
        ReferralsController,
        RegisterChangesController,
        RegisterSyncsController,
        FeedbackController,
        TimelineController,
        OfflineCompaniesController,
        HomeController,
        DirectorController,
        IndicatorsController,
        ClosingsController,
        ReportContentController,
        ReportSubscriptionsController,
        ReportsController,
        ProgrammeController,
        MunicipalityController,
        RankingsController,
        PremisesCountsController,
        ProgrammesController,
        TargetsController,
        SeriesController,
        SeriesValuesController,
        SeriesValueRestoreController,
        SurveysController,
        SurveyResultsController,
        SurveyCommentsController,
        SurveyThemesController,
        SurveyBankController,
        SurveyBuilderController,
        SurveyLoopController,
        SurveyRetentionController,
        SurveyPreviewController,
        SurveyOpenWavesController,
        SurveyPaperController,
        SurveyRecipientsController,
        SurveyTriggersController,
        SurveyQuarantineController,
        SurveyWavesController,
        WaveHoldingController,
        AuditEntriesController,
        TouchedController,
        BinController,
        SearchController,
      ],
    };
  }
}
