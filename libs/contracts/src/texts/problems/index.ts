import { accessReviewProblemsTexts } from './access-review.js';
import { accountProblemsTexts } from './account.js';
import { apiKeyProblemsTexts } from './api-key.js';
import { taskProblemsTexts } from './case-task.js';
import { companyProblemsTexts } from './company.js';
import { enquiryProblemsTexts } from './enquiry.js';
import { enquiryPageProblemsTexts } from './enquiry-page.js';
import { eventProblemsTexts } from './event.js';
import { figureProblemsTexts } from './figure.js';
import { fileProblemsTexts } from './file.js';
import { fullExportProblemsTexts } from './full-export.js';
import { geoProblemsTexts } from './geo.js';
import { handoverProblemsTexts } from './handover.js';
import { httpProblemsTexts } from './http.js';
import { ideaCampaignProblemsTexts } from './idea-campaign.js';
import { importProblemsTexts } from './import.js';
import { requestProblemsTexts } from './information-request.js';
import { initiativeProblemsTexts } from './initiative.js';
import { interactionProblemsTexts } from './interaction.js';
import { listProblemsTexts } from './list.js';
import { mailingProblemsTexts } from './mailing.js';
import { mergeProblemsTexts } from './merge.js';
import { privacyProblemsTexts } from './privacy.js';
import { programmeProblemsTexts } from './programme.js';
import { referralProblemsTexts } from './referral.js';
import { registerProblemsTexts } from './register.js';
import { reservationProblemsTexts } from './reservation.js';
import { retentionProblemsTexts } from './retention.js';
import { signInProblemsTexts } from './sign-in.js';
import { siteProblemsTexts } from './site.js';
import { stageProblemsTexts } from './stage.js';
import { surveyProblemsTexts } from './survey.js';
import { trailProblemsTexts } from './trail.js';
import { valueProblemsTexts } from './value.js';
import { webhookProblemsTexts } from './webhook.js';

/** What we say when something is refused, by noun. The key's end is the code in problem+json. No blame, and what to do. */
export const problemsTexts = {
  ...accessReviewProblemsTexts,
  ...accountProblemsTexts,
  ...apiKeyProblemsTexts,
  ...taskProblemsTexts,
  ...companyProblemsTexts,
  ...enquiryProblemsTexts,
  ...enquiryPageProblemsTexts,
  ...eventProblemsTexts,
  ...figureProblemsTexts,
  ...fileProblemsTexts,
  ...fullExportProblemsTexts,
  ...geoProblemsTexts,
  ...handoverProblemsTexts,
  ...httpProblemsTexts,
  ...ideaCampaignProblemsTexts,
  ...importProblemsTexts,
  ...requestProblemsTexts,
  ...initiativeProblemsTexts,
  ...interactionProblemsTexts,
  ...listProblemsTexts,
  ...mailingProblemsTexts,
  ...mergeProblemsTexts,
  ...privacyProblemsTexts,
  ...programmeProblemsTexts,
  ...referralProblemsTexts,
  ...registerProblemsTexts,
  ...reservationProblemsTexts,
  ...retentionProblemsTexts,
  ...signInProblemsTexts,
  ...siteProblemsTexts,
  ...stageProblemsTexts,
  ...surveyProblemsTexts,
  ...trailProblemsTexts,
  ...valueProblemsTexts,
  ...webhookProblemsTexts,
};

/** The codes that problem+json may carry: each has its sentence here, by the compiler. */
export type ProblemCode = keyof typeof problemsTexts extends infer Key
  ? Key extends `problems.${infer Code}`
    ? Code
    : never
  : never;
