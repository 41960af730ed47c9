import { Webhook, WebhookDelivery } from '../webhooks/index.js';
import { BulkChange, BulkChangeRow } from '../bulk-changes/index.js';
import { ListView, ListViewDefault } from '../list-views/index.js';
import { Assignment } from '../assignments/index.js';
import { Attachment } from '../attachments/index.js';
import { ApiKey } from '../api-keys/index.js';
import { AuditEntry } from '../audit/index.js';
import { BusinessArea, CompanyPlace } from '../business-areas/index.js';
import { CalendarInvitation, CalendarInvitee } from '../calendar/index.js';
import { AccessReview, AccessReviewLine } from '../access-review/index.js';
import { Disposal, DisposalItem, DisposalProposal, LegalHold, RetentionRule } from '../retention/index.js';
import { FullExport } from '../full-export/index.js';
import { AccessibilityFeedback } from '../accessibility-feedback/index.js';
import { InformationRequest, InformationRequestDisclosure } from '../information-requests/index.js';
import { Company, CompanyName, CompanyRegisterRecord } from '../companies/index.js';
import { Contact, ContactRole } from '../contacts/index.js';
import {
  Cooperation,
  CooperationCompany,
  CooperationContact,
  CooperationMeasure,
  CooperationPartner,
} from '../cooperations/index.js';
import { Digest } from '../digest/index.js';
import { CompanySnooze } from '../coverage/index.js';
import { DuplicatePair, DuplicateSearch } from '../duplicates/index.js';
import { Reservation, ReservationExtension, ReservationReminder } from '../reservations/index.js';
import { AftercareFollowUp, EnquiryCommitment, OutcomeCheck } from '../aftercare/index.js';
import { CaseTask } from '../case-tasks/index.js';
import { EnquiryMatchCheck, SiteMatchCheck, SiteMatchNotice } from '../matching/index.js';
import { SiteProposal } from '../site-proposals/index.js';
import { SitePicture } from '../site-pictures/index.js';
import { Site, SitePropertyId, SiteStatusChange } from '../sites/index.js';
import {
  Enquiry,
  EnquiryCircle,
  EnquiryDisqualification,
  EnquiryOralNote,
  EnquiryStageChange,
  EnquiryStagePromise,
} from '../enquiries/index.js';
import {
  EnquiryAskedSite,
  EnquiryForm,
  EnquiryLinkToken,
  EnquiryMessage,
  EnquiryReceiver,
} from '../enquiry-page/index.js';
import {
  DialogueDelivery,
  DialogueEdition,
  DialogueMaterial,
  DialogueQuestion,
  Event,
  EventAttendance,
  EventFeedbackRound,
  EventInvitation,
  EventLinkToken,
  EventRegistration,
  MarketDialogue,
} from '../events/index.js';
import { Export } from '../exports/index.js';
import { ImpactAssessment } from '../impact-assessments/index.js';
import {
  LandUseProject,
  LandUseProjectCompany,
  LandUseProjectEnquiry,
  LandUseProjectStage,
  PlanDocument,
  PlanProposal,
  PlanProposalOutcome,
} from '../land-use/index.js';
import { InteractionMessage } from '../mail-in/index.js';
import { Mailing, MailingRecipient } from '../mailings/index.js';
import { Merge, MergeRow } from '../merges/index.js';
import { Measure, MeasureStageChange } from '../measures/index.js';
import { Feedback } from '../feedback/index.js';
import { FollowUp } from '../follow-ups/index.js';
import {
  Idea,
  IdeaCampaign,
  IdeaCampaignInvitation,
  IdeaComment,
  IdeaGroup,
  IdeaParticipant,
  IdeaParticipantKey,
  IdeaSupport,
  IdeaVote,
} from '../idea-campaigns/index.js';
import { Handover, HandoverItem } from '../handovers/index.js';
import { Import, ImportRow, RememberedMapping } from '../imports/index.js';
import {
  CooperationInitiative,
  Initiative,
  InitiativeLinkToken,
  InitiativeMeasure,
  InitiativeStateChange,
  InitiativeSupporter,
} from '../initiatives/index.js';
import {
  EnquiryInteraction,
  Interaction,
  InteractionCompany,
  InteractionContact,
  InteractionPartner,
  InteractionStaff,
  Topic,
} from '../interactions/index.js';
import { BarrierMeasure, NeedsAssessment, NeedsAssessmentContact } from '../needs-assessments/index.js';
import { Partner } from '../partners/index.js';
import { Municipality, OutboxMail, type EntityClass } from '../platform/index.js';
import { Project, ProjectBudgetLine, ProjectStageChange } from '../projects/index.js';
import {
  Closing,
  FrozenFigure,
  Reopening,
  ReportFileRecord,
  ReportSubscription,
  ReportText,
} from '../reports/index.js';
import { PremisesCount, PremisesCountRow } from '../town-centre/index.js';
import { ExternalRanking } from '../rankings/index.js';
import { RegisterChange, RegisterSync } from '../register/index.js';
import { Series, SeriesValue, SeriesValueRevision } from '../series/index.js';
import { IndicatorTarget, Programme, ProgrammeFactor, ProgrammeGoal } from '../programme/index.js';
import { MailReturn, Suppression, UnsubscribeLink } from '../recipients/index.js';
import { Referral, ReferralLinkToken, ReferralMail } from '../referrals/index.js';
import {
  Survey,
  SurveyAnswer,
  SurveyCommentReview,
  SurveyCommentTheme,
  SurveyBankQuestion,
  SurveyFollowUp,
  SurveyReply,
  SurveyInvitation,
  SurveyInvitationMail,
  SurveyLinkToken,
  SurveyBlock,
  SurveyLot,
  SurveyResponse,
  SurveyResponseRevision,
  SurveyTheme,
  SurveyTestLink,
  SurveyVersion,
  SurveyWave,
} from '../surveys/index.js';
import { SurveyTrigger, SurveyTriggerCause } from '../survey-triggers/index.js';
import {
  OidcUsedState,
  OneTimeLink,
  Passkey,
  PasskeyChallenge,
  PersonalSettings,
  RecoveryCode,
  Session,
  SignInAttempt,
  TotpSecret,
  User,
  UserIdentity,
} from '../users/index.js';
import { YearlyTask, YearlyTaskTime } from '../yearly-tasks/index.js';
import { ConsentChange, DataPackage, Erasure, PrivacyNotice, Rectification } from '../privacy/index.js';

/** Every entity of the house: what the doors open the database with and what the drift test compares with the migrations. */
export const entities: EntityClass[] = [
  Assignment,
  AuditEntry,
  CalendarInvitation,
  CalendarInvitee,
  Digest,
  Handover,
  HandoverItem,
  PersonalSettings,
  Idea,
  IdeaCampaign,
  IdeaCampaignInvitation,
  IdeaComment,
  IdeaGroup,
  IdeaParticipant,
  IdeaParticipantKey,
  IdeaSupport,
  IdeaVote,
  Closing,
  FrozenFigure,
  Reopening,
  ReportFileRecord,
  ReportSubscription,
  ReportText,
  Company,
  CompanyName,
  CompanyRegisterRecord,
  Contact,
  ContactRole,
  Cooperation,
  CooperationCompany,
  CooperationContact,
  CooperationInitiative,
  CooperationMeasure,
  CooperationPartner,
  CompanySnooze,
  DuplicatePair,
  DuplicateSearch,
  Enquiry,
  EnquiryCircle,
  EnquiryDisqualification,
  EnquiryOralNote,
  EnquiryAskedSite,
  EnquiryForm,
  EnquiryLinkToken,
  EnquiryMessage,
  EnquiryReceiver,
  EnquiryStageChange,
  EnquiryStagePromise,
  Event,
  DialogueDelivery,
  DialogueEdition,
  DialogueMaterial,
  DialogueQuestion,
  EventAttendance,
  EventFeedbackRound,
  MarketDialogue,
  EventInvitation,
  EventLinkToken,
  EventRegistration,
  ImpactAssessment,
  LandUseProject,
  LandUseProjectCompany,
  LandUseProjectEnquiry,
  LandUseProjectStage,
  Measure,
  MeasureStageChange,
  Merge,
  MergeRow,
  ApiKey,
  Webhook,
  WebhookDelivery,
  ExternalRanking,
  PremisesCount,
  PremisesCountRow,
  Feedback,
  FollowUp,
  Import,
  ImportRow,
  RememberedMapping,
  IndicatorTarget,
  Initiative,
  InitiativeLinkToken,
  InitiativeMeasure,
  InitiativeStateChange,
  InitiativeSupporter,
  EnquiryInteraction,
  Interaction,
  InteractionCompany,
  InteractionContact,
  InteractionPartner,
  InteractionStaff,
  BarrierMeasure,
  NeedsAssessment,
  NeedsAssessmentContact,
  Municipality,
  OidcUsedState,
  OneTimeLink,
  Passkey,
  PasskeyChallenge,
  RecoveryCode,
  SignInAttempt,
  TotpSecret,
  OutboxMail,
  Partner,
  PlanDocument,
  PlanProposal,
  PlanProposalOutcome,
  Programme,
  ProgrammeFactor,
  ProgrammeGoal,
  Project,
  ProjectBudgetLine,
  ProjectStageChange,
  Series,
  SeriesValue,
  SeriesValueRevision,
  RegisterChange,
  RegisterSync,
  Referral,
  ReferralLinkToken,
  ReferralMail,
  Session,
  Topic,
  InteractionMessage,
  Mailing,
  MailingRecipient,
  MailReturn,
  Suppression,
  UnsubscribeLink,
  Survey,
  SurveyAnswer,
  SurveyCommentReview,
  SurveyCommentTheme,
  SurveyBankQuestion,
  SurveyFollowUp,
  SurveyReply,
  SurveyInvitation,
  SurveyInvitationMail,
  SurveyLinkToken,
  SurveyBlock,
  SurveyLot,
  SurveyResponse,
  SurveyResponseRevision,
  SurveyTheme,
  SurveyTestLink,
  SurveyTrigger,
  SurveyTriggerCause,
  SurveyVersion,
  SurveyWave,
  User,
  UserIdentity,
  BusinessArea,
  CompanyPlace,
  Site,
  SitePicture,
  SitePropertyId,
  SiteStatusChange,
  Reservation,
  ReservationExtension,
  ReservationReminder,
  AftercareFollowUp,
  EnquiryCommitment,
  OutcomeCheck,
  SiteProposal,
  CaseTask,
  EnquiryMatchCheck,
  SiteMatchCheck,
  SiteMatchNotice,
  Attachment,
  BulkChange,
  BulkChangeRow,
  ListView,
  ListViewDefault,
  Export,
  YearlyTask,
  YearlyTaskTime,
  ConsentChange,
  DataPackage,
  Erasure,
  Rectification,
  PrivacyNotice,
  AccessibilityFeedback,
  InformationRequest,
  InformationRequestDisclosure,
  FullExport,
  AccessReview,
  AccessReviewLine,
  RetentionRule,
  DisposalProposal,
  DisposalItem,
  Disposal,
  LegalHold,
];
