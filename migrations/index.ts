import { CreateWebhooks1763840710000 } from './1763840710000-create-webhooks.js';
import { CreateApiKeys1763840700000 } from './1763840700000-create-api-keys.js';
import { CheckPartners1763820410000 } from './1763820410000-check-partners.js';
import { CreateDuplicates1763820400000 } from './1763820400000-create-duplicates.js';
import { CreateSearch1763820600000 } from './1763820600000-create-search.js';
import { SortContacts1763820640000 } from './1763820640000-sort-contacts.js';
import { FindInLists1763820630000 } from './1763820630000-find-in-lists.js';
import { FindNamesFirst1763821600000 } from './1763821600000-find-names-first.js';
import { RememberColumnsOfSites1763830200000 } from './1763830200000-remember-columns-of-sites.js';
import { CreateSites1763830000000 } from './1763830000000-create-sites.js';
import { DeepenSites1763830100000 } from './1763830100000-deepen-sites.js';
import { OpenTheCatalogue1763830800000 } from './1763830800000-open-the-catalogue.js';
import { CreateReservations1763830700000 } from './1763830700000-create-reservations.js';
import { CreateAftercare1763830710000 } from './1763830710000-create-aftercare.js';
import { DeepenEnquiries1763830400000 } from './1763830400000-deepen-enquiries.js';
import { CreateSiteMatching1763830500000 } from './1763830500000-create-site-matching.js';
import { SearchByIndex1763820620000 } from './1763820620000-search-by-index.js';
import { NameSchemasInKeys1763820610000 } from './1763820610000-name-schemas-in-keys.js';
import { CreateMerges1763820500000 } from './1763820500000-create-merges.js';
import { FindRecordsAlike1763820000000 } from './1763820000000-find-records-alike.js';
import { RememberImportMappings1763820200000 } from './1763820200000-remember-import-mappings.js';
import { FollowTheRegister1763820100000 } from './1763820100000-follow-the-register.js';
import { UndoImports1763820300000 } from './1763820300000-undo-imports.js';
import { CreateUsers1763780000000 } from './1763780000000-create-users.js';
import { CreateAudit1763780100000 } from './1763780100000-create-audit.js';
import { CreateIdempotencyKeys1763780200000 } from './1763780200000-create-idempotency-keys.js';
import { CreateOutboxMails1763780300000 } from './1763780300000-create-outbox-mails.js';
import { CreateMunicipality1763780400000 } from './1763780400000-create-municipality.js';
import { CreateCompanies1763780500000 } from './1763780500000-create-companies.js';
import { CreateContacts1763780600000 } from './1763780600000-create-contacts.js';
import { CreateInteractions1763780700000 } from './1763780700000-create-interactions.js';
import { CreateEvents1763780800000 } from './1763780800000-create-events.js';
import { CreateCooperationsAndMeasures1763780900000 } from './1763780900000-create-cooperations-and-measures.js';
import { CreateEnquiries1763781000000 } from './1763781000000-create-enquiries.js';
import { CreateSurveys1763781100000 } from './1763781100000-create-surveys.js';
import { CreateImports1763781200000 } from './1763781200000-create-imports.js';
import { KeepRegisterApartmentsApart1763790300000 } from './1763790300000-keep-register-apartments-apart.js';
import { CreateProgrammes1763790500000 } from './1763790500000-create-programmes.js';
import { CreateRolledUpMonths1763800000000 } from './1763800000000-create-rolled-up-months.js';
import { ProgrammeVersionsGoalsAndTrends1763800500000 } from './1763800500000-programme-versions-goals-and-trends.js';
import { TargetsForPeriods1763800600000 } from './1763800600000-targets-for-periods.js';
import { CreateInitiatives1763801000000 } from './1763801000000-create-initiatives.js';
import { CreateProjects1763802000000 } from './1763802000000-create-projects.js';
import { CreateLandUseProjects1763803000000 } from './1763803000000-create-land-use-projects.js';
import { CreatePlanProposals1763803100000 } from './1763803100000-create-plan-proposals.js';
import { CreateReferrals1763805000000 } from './1763805000000-create-referrals.js';
import { CreateFeedback1763805100000 } from './1763805100000-create-feedback.js';
import { RememberWhenRoundsClosed1763805200000 } from './1763805200000-remember-when-rounds-closed.js';
import { LeadFeedbackToInitiatives1763805300000 } from './1763805300000-lead-feedback-to-initiatives.js';
import { CreateSeries1763806100000 } from './1763806100000-create-series.js';
import { CreateExternalRankings1763806200000 } from './1763806200000-create-external-rankings.js';
import { CreateImpactAssessments1763803200000 } from './1763803200000-create-impact-assessments.js';
import { DeepenCooperations1763803300000 } from './1763803300000-deepen-cooperations.js';
import { AddLandUseThemes1763803400000 } from './1763803400000-add-land-use-themes.js';
import { CreateClosings1763807000000 } from './1763807000000-create-closings.js';
import { WatchRecordChanges1763807100000 } from './1763807100000-watch-record-changes.js';
import { CreateReportTexts1763807200000 } from './1763807200000-create-report-texts.js';
import { CreateYearlyTasks1763808000000 } from './1763808000000-create-yearly-tasks.js';
import { CreateIdeaCampaigns1763809000000 } from './1763809000000-create-idea-campaigns.js';
import { AddUnitOfUsers1763800100000 } from './1763800100000-add-unit-of-users.js';
import { PublishFigures1763808100000 } from './1763808100000-publish-figures.js';
import { GuardReportFiles1763807900000 } from './1763807900000-guard-report-files.js';
import { FreezeCompanyIds1763807950000 } from './1763807950000-freeze-company-ids.js';
import { CooperationPeopleAndPapers1763810310000 } from './1763810310000-cooperation-people-and-papers.js';
import { CreateNeedsAssessments1763810300000 } from './1763810300000-create-needs-assessments.js';
import { ReportReferralsByLink1763810510000 } from './1763810510000-report-referrals-by-link.js';
import { CountRefusalsOfMails1763811400000 } from './1763811400000-count-refusals-of-mails.js';
import { CreateMailReturns1763811410000 } from './1763811410000-create-mail-returns.js';
import { DeepenSurveys1763811000000 } from './1763811000000-deepen-surveys.js';
import { ForgetWhoAnswered1763811610000 } from './1763811610000-forget-who-answered.js';
import { TellGroupsOfSurveyAnswersInBlocks1763811900000 } from './1763811900000-tell-groups-of-survey-answers-in-blocks.js';
import { PublishSurveyAnswersInLots1763811600000 } from './1763811600000-publish-survey-answers-in-lots.js';
import { ChangeAndQuarantineAnswers1763811500000 } from './1763811500000-change-and-quarantine-answers.js';
import { PaceSurveyWaves1763811200000 } from './1763811200000-pace-survey-waves.js';
import { CreateSurveyTriggers1763811310000 } from './1763811310000-create-survey-triggers.js';
import { TrapOfOpenLinks1763811503000 } from './1763811503000-trap-of-open-links.js';
import { FollowSurveyAnswers1763811810000 } from './1763811810000-follow-survey-answers.js';
import { AnswerSurveysBack1763811820000 } from './1763811820000-answer-surveys-back.js';
import { TagSurveyComments1763811800000 } from './1763811800000-tag-survey-comments.js';
import { BuildSurveys1763811100000 } from './1763811100000-build-surveys.js';
import { CreateCompanySnoozes1763810500000 } from './1763810500000-create-company-snoozes.js';
import { SuppressMailings1763810000000 } from './1763810000000-suppress-mailings.js';
import { TakeAttendanceAtTheDoor1763810700000 } from './1763810700000-take-attendance-at-the-door.js';
import { EventFeedbackAndMarketDialogues1763810710000 } from './1763810710000-event-feedback-and-market-dialogues.js';
import { EventSignUp1763810600000 } from './1763810600000-event-sign-up.js';
import { CreateUnsubscribeLinks1763810800000 } from './1763810800000-create-unsubscribe-links.js';
import { CreatePersonalSettings1763810400000 } from './1763810400000-create-personal-settings.js';
import { CreateAssignments1763810410000 } from './1763810410000-create-assignments.js';
import { CreateDigests1763810430000 } from './1763810430000-create-digests.js';
import { CreateMailings1763810810000 } from './1763810810000-create-mailings.js';
import { RememberMessages1763810820000 } from './1763810820000-remember-messages.js';
import { CreateHandovers1763810440000 } from './1763810440000-create-handovers.js';
import { CreateCalendarInvitations1763810450000 } from './1763810450000-create-calendar-invitations.js';
import { MarkWavesToRewrite1763812200000 } from './1763812200000-mark-waves-to-rewrite.js';
import { ForgetKeptLinksAndWords1763812300000 } from './1763812300000-forget-kept-links-and-words.js';
import { CreateAttachments1763820800000 } from './1763820800000-create-attachments.js';
import { KeepListViews1763820700000 } from './1763820700000-keep-list-views.js';
import { CreateExports1763820810000 } from './1763820810000-create-exports.js';
import { FindNamesakesByKey1763821100000 } from './1763821100000-find-namesakes-by-key.js';
import { CreateFullExports1763840910000 } from './1763840910000-create-full-exports.js';
import { LinkInteractionsToEnquiries1763850100000 } from './1763850100000-link-interactions-to-enquiries.js';
import { PublishPrivacyNotices1763850300000 } from './1763850300000-publish-privacy-notices.js';
import { CreateAccessReviews1763850400000 } from './1763850400000-create-access-reviews.js';
import { OrderTheTrailByTime1763860200000 } from './1763860200000-order-the-trail-by-time.js';
import { FindRareDeeds1763860210000 } from './1763860210000-find-rare-deeds.js';
import { ReviewEveryCircle1763860300000 } from './1763860300000-review-every-circle.js';
import { CheckEnquiriesForMatches1763850110000 } from './1763850110000-check-enquiries-for-matches.js';
import { CreateRetention1763850200000 } from './1763850200000-create-retention.js';
import { CreateAccessibilityFeedback1763841100000 } from './1763841100000-create-accessibility-feedback.js';
import { CreateInformationRequests1763840900000 } from './1763840900000-create-information-requests.js';
import { CreateUserIdentities1763840800000 } from './1763840800000-create-user-identities.js';
import { CreateSecondFactors1763840410000 } from './1763840410000-create-second-factors.js';
import { ConfirmSessions1763840400000 } from './1763840400000-confirm-sessions.js';
import { KeepPromisesToAskers1763830930000 } from './1763830930000-keep-promises-to-askers.js';
import { KeepPrivacy1763840600000 } from './1763840600000-keep-privacy.js';
import { ChainTheTrail1763840500000 } from './1763840500000-chain-the-trail.js';
import { CreatePremisesCounts1763830610000 } from './1763830610000-create-premises-counts.js';
import { CreateEnquiryPage1763830600000 } from './1763830600000-create-enquiry-page.js';
import { SearchWhatWasImportedOnce1763860600000 } from './1763860600000-search-what-was-imported-once.js';
import { DeriveKeysFaster1763860620000 } from './1763860620000-derive-keys-faster.js';
import { RenameTags1763860610000 } from './1763860610000-rename-tags.js';

/** Every migration, oldest first. A new one is added at the end; an old one is never edited once released. */
export const migrations = [
  CreateUsers1763780000000,
  CreateAudit1763780100000,
  CreateIdempotencyKeys1763780200000,
  CreateOutboxMails1763780300000,
  CreateMunicipality1763780400000,
  CreateCompanies1763780500000,
  CreateContacts1763780600000,
  CreateInteractions1763780700000,
  CreateEvents1763780800000,
  CreateCooperationsAndMeasures1763780900000,
  CreateEnquiries1763781000000,
  CreateSurveys1763781100000,
  CreateImports1763781200000,
  KeepRegisterApartmentsApart1763790300000,
  CreateProgrammes1763790500000,
  CreateRolledUpMonths1763800000000,
  AddUnitOfUsers1763800100000,
  ProgrammeVersionsGoalsAndTrends1763800500000,
  TargetsForPeriods1763800600000,
  CreateInitiatives1763801000000,
  CreateProjects1763802000000,
  CreateLandUseProjects1763803000000,
  CreatePlanProposals1763803100000,
  CreateReferrals1763805000000,
  CreateFeedback1763805100000,
  RememberWhenRoundsClosed1763805200000,
  LeadFeedbackToInitiatives1763805300000,
  CreateSeries1763806100000,
  CreateExternalRankings1763806200000,
  CreateImpactAssessments1763803200000,
  DeepenCooperations1763803300000,
  AddLandUseThemes1763803400000,
  CreateClosings1763807000000,
  WatchRecordChanges1763807100000,
  CreateReportTexts1763807200000,
  CreateYearlyTasks1763808000000,
  CreateIdeaCampaigns1763809000000,
  PublishFigures1763808100000,
  GuardReportFiles1763807900000,
  FreezeCompanyIds1763807950000,
  SuppressMailings1763810000000,
  CreateNeedsAssessments1763810300000,
  CooperationPeopleAndPapers1763810310000,
  TakeAttendanceAtTheDoor1763810700000,
  EventFeedbackAndMarketDialogues1763810710000,
  EventSignUp1763810600000,
  CreateUnsubscribeLinks1763810800000,
  CreatePersonalSettings1763810400000,
  CreateAssignments1763810410000,
  CreateDigests1763810430000,
  CreateCompanySnoozes1763810500000,
  CreateMailings1763810810000,
  RememberMessages1763810820000,
  CreateHandovers1763810440000,
  CreateCalendarInvitations1763810450000,
  ReportReferralsByLink1763810510000,
  DeepenSurveys1763811000000,
  CountRefusalsOfMails1763811400000,
  CreateMailReturns1763811410000,
  ChangeAndQuarantineAnswers1763811500000,
  PaceSurveyWaves1763811200000,
  CreateSurveyTriggers1763811310000,
  TrapOfOpenLinks1763811503000,
  PublishSurveyAnswersInLots1763811600000,
  TagSurveyComments1763811800000,
  BuildSurveys1763811100000,
  FollowSurveyAnswers1763811810000,
  AnswerSurveysBack1763811820000,
  ForgetWhoAnswered1763811610000,
  MarkWavesToRewrite1763812200000,
  ForgetKeptLinksAndWords1763812300000,
  TellGroupsOfSurveyAnswersInBlocks1763811900000,
  FindRecordsAlike1763820000000,
  RememberImportMappings1763820200000,
  CreateAttachments1763820800000,
  CreateExports1763820810000,
  FollowTheRegister1763820100000,
  UndoImports1763820300000,
  CreateDuplicates1763820400000,
  CheckPartners1763820410000,
  CreateSearch1763820600000,
  NameSchemasInKeys1763820610000,
  SearchByIndex1763820620000,
  FindInLists1763820630000,
  SortContacts1763820640000,
  KeepListViews1763820700000,
  CreateMerges1763820500000,
  FindNamesakesByKey1763821100000,
  FindNamesFirst1763821600000,
  CreateSites1763830000000,
  RememberColumnsOfSites1763830200000,
  DeepenSites1763830100000,
  OpenTheCatalogue1763830800000,
  CreateReservations1763830700000,
  CreateAftercare1763830710000,
  DeepenEnquiries1763830400000,
  CreateEnquiryPage1763830600000,
  CreateSiteMatching1763830500000,
  CreatePremisesCounts1763830610000,
  KeepPromisesToAskers1763830930000,
  CreateApiKeys1763840700000,
  ChainTheTrail1763840500000,
  ConfirmSessions1763840400000,
  KeepPrivacy1763840600000,
  CreateInformationRequests1763840900000,
  CreateWebhooks1763840710000,
  CreateSecondFactors1763840410000,
  CreateFullExports1763840910000,
  CreateUserIdentities1763840800000,
  CreateAccessibilityFeedback1763841100000,
  LinkInteractionsToEnquiries1763850100000,
  CheckEnquiriesForMatches1763850110000,
  CreateRetention1763850200000,
  PublishPrivacyNotices1763850300000,
  CreateAccessReviews1763850400000,
  OrderTheTrailByTime1763860200000,
  FindRareDeeds1763860210000,
  SearchWhatWasImportedOnce1763860600000,
  DeriveKeysFaster1763860620000,
  RenameTags1763860610000,
  ReviewEveryCircle1763860300000,
];
