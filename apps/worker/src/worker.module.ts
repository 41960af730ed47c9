import { WebhooksModule } from '@elinvoima/domain/webhooks';
import { Module, type DynamicModule } from '@nestjs/common';
import { AftercareModule } from '@elinvoima/domain/aftercare';
import { ApiKeysModule } from '@elinvoima/domain/api-keys';
import { AssignmentsModule } from '@elinvoima/domain/assignments';
import { AttachmentsModule } from '@elinvoima/domain/attachments';
import { AuditModule } from '@elinvoima/domain/audit';
import { EnquiryPageModule } from '@elinvoima/domain/enquiry-page';
import { EnquiriesModule } from '@elinvoima/domain/enquiries';
import { EventsModule } from '@elinvoima/domain/events';
import { ExportsModule } from '@elinvoima/domain/exports';
import { IdeaCampaignsModule } from '@elinvoima/domain/idea-campaigns';
import { DuplicatesModule } from '@elinvoima/domain/duplicates';
import { HandoversModule } from '@elinvoima/domain/handovers';
import { ImportsModule } from '@elinvoima/domain/imports';
import { FullExportModule } from '@elinvoima/domain/full-export';
import { AccessibilityFeedbackModule } from '@elinvoima/domain/accessibility-feedback';
import { RetentionModule } from '@elinvoima/domain/retention';
import { InformationRequestsModule } from '@elinvoima/domain/information-requests';
import { InitiativesModule } from '@elinvoima/domain/initiatives';
import { CalendarModule } from '@elinvoima/domain/calendar';
import { DigestModule } from '@elinvoima/domain/digest';
import { MatchingModule } from '@elinvoima/domain/matching';
import { MailingsModule } from '@elinvoima/domain/mailings';
import { PlatformModule, type Config } from '@elinvoima/domain/platform';
import { ReferralsModule } from '@elinvoima/domain/referrals';
import { RegisterModule } from '@elinvoima/domain/register';
import { ReservationsModule } from '@elinvoima/domain/reservations';
import { ReportsModule } from '@elinvoima/domain/reports';
import { entities } from '@elinvoima/domain/schema';
import { SurveyTriggersModule } from '@elinvoima/domain/survey-triggers';
import { SurveysModule } from '@elinvoima/domain/surveys';
import { UsersModule } from '@elinvoima/domain/users';
import { YearlyTasksModule } from '@elinvoima/domain/yearly-tasks';

/** The domain as the queue needs it: whatever has mails to send, or work for the queue, is here. */
@Module({})
export class WorkerModule {
  static with(config: Config, onError: (error: Error) => void): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with({ config, entities, onError }),
        AuditModule,
        UsersModule,
        AftercareModule,
        ApiKeysModule,
        WebhooksModule,
        AssignmentsModule,
        AttachmentsModule,
        CalendarModule,
        DigestModule,
        DuplicatesModule,
        EnquiryPageModule,
        EnquiriesModule,
        EventsModule,
        ExportsModule,
        HandoversModule,
        IdeaCampaignsModule,
        ImportsModule,
        FullExportModule,
        AccessibilityFeedbackModule,
        InformationRequestsModule,
        RetentionModule,
        InitiativesModule,
        MailingsModule,
        MatchingModule,
        ReferralsModule,
        RegisterModule,
        ReportsModule,
        ReservationsModule,
        SurveyTriggersModule,
        SurveysModule,
        YearlyTasksModule,
      ],
    };
  }
}
