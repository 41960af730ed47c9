/** The one catalogue: every noun's sentences together. A new noun file is added here. */
import { accessibilityFeedbackTexts } from './accessibility-feedback.js';
import { accessibilityPageTexts } from './accessibility-page.js';
import { administrationTexts } from './administration.js';
import { answerWordsTexts } from './answer-words.js';
import { apiKeysTexts } from './api-keys.js';
import { companyTagsTexts } from './company-tags.js';
import { webhooksTexts } from './webhooks.js';
import { attachmentsTexts } from './attachments.js';
import { binTexts } from './bin.js';
import { businessAreasTexts } from './business-areas.js';
import { calendarTexts } from './calendar.js';
import { companiesTexts } from './companies.js';
import { companyPrintTexts } from './company-print.js';
import { contactsTexts } from './contacts.js';
import { cooperationsTexts } from './cooperations.js';
import { coverageTexts } from './coverage.js';
import { definitionsTexts } from './definitions/index.js';
import { directorTexts } from './director.js';
import { duplicatesTexts } from './duplicates.js';
import { enquiriesTexts } from './enquiries.js';
import { enquiryCasesTexts } from './enquiry-cases.js';
import { townCentreTexts } from './town-centre.js';
import { enquiryAskerTexts } from './enquiry-asker.js';
import { enquiryPageTexts } from './enquiry-page.js';
import { eventResultsTexts } from './event-results.js';
import { eventInvitationsTexts } from './event-invitations.js';
import { eventMailTexts } from './event-mail.js';
import { eventPageTexts } from './event-page.js';
import { eventSignUpTexts } from './event-sign-up.js';
import { eventsTexts } from './events.js';
import { exportsTexts } from './exports.js';
import { siteFilesTexts } from './site-files.js';
import { figuresTexts } from './figures.js';
import { feedbackTexts } from './feedback.js';
import { followUpsTexts } from './follow-ups.js';
import { handoversTexts } from './handovers.js';
import { homeTexts } from './home.js';
import { impactTexts } from './impact.js';
import { ideaCampaignsTexts } from './idea-campaigns.js';
import { importRowsTexts } from './import-rows.js';
import { importFieldsTexts } from './import-fields.js';
import { importFileTexts } from './import-file.js';
import { importsTexts } from './imports.js';
import { registerChangesTexts } from './register-changes.js';
import { indicatorsTexts } from './indicators.js';
import { fullExportTexts } from './full-export.js';
import { accessReviewsTexts } from './access-reviews.js';
import { recordHoldsTexts } from './record-holds.js';
import { retentionTexts } from './retention.js';
import { informationRequestsTexts } from './information-requests.js';
import { initiativePageTexts } from './initiative-page.js';
import { initiativesTexts } from './initiatives.js';
import { interactionsTexts } from './interactions.js';
import { landUseTexts } from './land-use.js';
import { mapTexts } from './map.js';
import { mailingsTexts } from './mailings.js';
import { mailInTexts } from './mail-in.js';
import { listsTexts } from './lists.js';
import { mailTexts } from './mail.js';
import { mergesTexts } from './merges.js';
import { marketDialoguesTexts } from './market-dialogues.js';
import { measuresTexts } from './measures.js';
import { needsAssessmentsTexts } from './needs-assessments.js';
import { offlineTexts } from './offline.js';
import { outboxTexts } from './outbox.js';
import { outcomePageTexts } from './outcome-page.js';
import { partnersTexts } from './partners.js';
import { periodsTexts } from './periods.js';
import { planProposalsTexts } from './plan-proposals.js';
import { privacyNoticePageTexts } from './privacy-notice-page.js';
import { privacyNoticeTexts } from './privacy-notice.js';
import { privacyPackageTexts } from './privacy-package.js';
import { privacyTablesTexts } from './privacy-tables.js';
import { processingActivitiesTexts } from './processing-activities.js';
import { processingPeriodsTexts } from './processing-periods.js';
import { processingRecordTexts } from './processing-record.js';
import { processingSafeguardsTexts } from './processing-safeguards.js';
import { privacyPageTexts } from './privacy-page.js';
import { privacyTexts } from './privacy.js';
import { problemsTexts } from './problems/index.js';
import { surveyOpenLinkTexts } from './survey-open-link.js';
import { surveyPaperTexts } from './survey-paper.js';
import { surveyTriggersTexts } from './survey-triggers.js';
import { surveyPageTexts } from './survey-page.js';
import { sitePicturesTexts } from './site-pictures.js';
import { publicationTexts } from './publication.js';
import { trailActionTexts } from './trail-action.js';
import { trailFieldTexts } from './trail-field.js';
import { trailKindTexts } from './trail-kind.js';
import { trailRightTexts } from './trail-right.js';
import { trailValueTexts } from './trail-value.js';
import { trailTexts } from './trail.js';
import { sitePageTexts } from './site-page.js';
import { sitesTexts } from './sites.js';
import { matchingTexts } from './matching.js';
import { siteProposalsTexts } from './site-proposals.js';
import { stagePromisesTexts } from './stage-promises.js';
import { caseTasksTexts } from './case-tasks.js';
import { surveyAnonymityTexts } from './survey-anonymity.js';
import { surveyBuilderTexts } from './survey-builder.js';
import { surveyCommentsTexts } from './survey-comments.js';
import { surveyLoopTexts } from './survey-loop.js';
import { surveyReplyTexts } from './survey-reply.js';
import { signInTexts } from './sign-in.js';
import { surveyQuarantineTexts } from './survey-quarantine.js';
import { projectsTexts } from './projects.js';
import { rankingsTexts } from './rankings.js';
import { programmeTexts } from './programme.js';
import { recipientsTexts } from './recipients.js';
import { referralsTexts } from './referrals.js';
import { publicFiguresTexts } from './public-figures.js';
import { reportsTexts } from './reports.js';
import { aftercareTexts } from './aftercare.js';
import { reservationsTexts } from './reservations.js';
import { searchTexts } from './search.js';
import { seriesTexts } from './series.js';
import { settingsTexts } from './settings.js';
import { shellTexts } from './shell.js';
import { specialWordsTexts } from './special-words.js';
import { suppressionsTexts } from './suppressions.js';
import { surveySendingTexts } from './survey-sending.js';
import { surveyResultsTexts } from './survey-results.js';
import { surveysTexts } from './surveys.js';
import { uiTexts } from './ui.js';
import { usersTexts } from './users.js';
import { yearlyTasksTexts } from './yearly-tasks.js';

export const texts = {
  ...apiKeysTexts,
  ...webhooksTexts,
  ...aftercareTexts,
  ...reservationsTexts,
  ...answerWordsTexts,
  ...attachmentsTexts,
  ...binTexts,
  ...businessAreasTexts,
  ...calendarTexts,
  ...companiesTexts,
  ...companyTagsTexts,
  ...companyPrintTexts,
  ...contactsTexts,
  ...cooperationsTexts,
  ...coverageTexts,
  ...definitionsTexts,
  ...directorTexts,
  ...duplicatesTexts,
  ...enquiriesTexts,
  ...enquiryCasesTexts,
  ...eventResultsTexts,
  ...eventInvitationsTexts,
  ...eventMailTexts,
  ...eventPageTexts,
  ...eventSignUpTexts,
  ...eventsTexts,
  ...exportsTexts,
  ...siteFilesTexts,
  ...figuresTexts,
  ...feedbackTexts,
  ...followUpsTexts,
  ...handoversTexts,
  ...homeTexts,
  ...impactTexts,
  ...ideaCampaignsTexts,
  ...importRowsTexts,
  ...importFieldsTexts,
  ...importFileTexts,
  ...importsTexts,
  ...registerChangesTexts,
  ...indicatorsTexts,
  ...fullExportTexts,
  ...informationRequestsTexts,
  ...administrationTexts,
  ...accessReviewsTexts,
  ...recordHoldsTexts,
  ...retentionTexts,
  ...accessibilityFeedbackTexts,
  ...accessibilityPageTexts,
  ...initiativePageTexts,
  ...initiativesTexts,
  ...interactionsTexts,
  ...landUseTexts,
  ...mapTexts,
  ...sitePageTexts,
  ...sitesTexts,
  ...trailTexts,
  ...trailActionTexts,
  ...trailFieldTexts,
  ...trailKindTexts,
  ...trailRightTexts,
  ...trailValueTexts,
  ...publicationTexts,
  ...matchingTexts,
  ...siteProposalsTexts,
  ...caseTasksTexts,
  ...stagePromisesTexts,
  ...sitePicturesTexts,
  ...mailingsTexts,
  ...mailInTexts,
  ...listsTexts,
  ...mailTexts,
  ...mergesTexts,
  ...marketDialoguesTexts,
  ...measuresTexts,
  ...needsAssessmentsTexts,
  ...offlineTexts,
  ...outboxTexts,
  ...outcomePageTexts,
  ...partnersTexts,
  ...periodsTexts,
  ...planProposalsTexts,
  ...privacyTexts,
  ...privacyPageTexts,
  ...privacyNoticeTexts,
  ...privacyNoticePageTexts,
  ...privacyPackageTexts,
  ...privacyTablesTexts,
  ...processingActivitiesTexts,
  ...processingPeriodsTexts,
  ...processingRecordTexts,
  ...processingSafeguardsTexts,
  ...problemsTexts,
  ...surveyOpenLinkTexts,
  ...surveyPaperTexts,
  ...surveyTriggersTexts,
  ...surveyPageTexts,
  ...surveyAnonymityTexts,
  ...surveyBuilderTexts,
  ...surveyCommentsTexts,
  ...surveyLoopTexts,
  ...surveyReplyTexts,
  ...signInTexts,
  ...townCentreTexts,
  ...enquiryAskerTexts,
  ...enquiryPageTexts,
  ...surveyQuarantineTexts,
  ...projectsTexts,
  ...rankingsTexts,
  ...programmeTexts,
  ...recipientsTexts,
  ...referralsTexts,
  ...publicFiguresTexts,
  ...reportsTexts,
  ...searchTexts,
  ...seriesTexts,
  ...settingsTexts,
  ...shellTexts,
  ...specialWordsTexts,
  ...suppressionsTexts,
  ...surveySendingTexts,
  ...surveyResultsTexts,
  ...surveysTexts,
  ...uiTexts,
  ...usersTexts,
  ...yearlyTasksTexts,
};

/** The key of one thing we say, for example `companies.title`. */
export type TextKey = keyof typeof texts;

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(texts, key);
}
