/**
 * Pages for people without an account: pure components, rendered to static HTML by the api; the questionnaire is shown in
 * the staff's preview too. A page of another noun is `PublicDocument` around its own content, `PublicForm` with fields in it.
 */
export {
  AccessibilityFormPage,
  AccessibilityThanksPage,
  accessibilityFormFields,
  type AccessibilityFormField,
} from './accessibility/feedback-page.js';
export { RecordPage } from './processing-record/record-page.js';
export { recordStyle } from './processing-record/record-style.js';
export { NoticePage, type NoticePageProps } from './privacy/notice-page.js';
export { StatementPage, type StatementPageProps } from './accessibility/statement-page.js';
export { ChoiceField, type ChoiceFieldProps } from './choice-field.js';
export type { GivenAnswers } from './given-answers.js';
export {
  InitiativeAnswersPage,
  InitiativeFollowedPage,
  InitiativeUnknownPage,
  type FollowedInitiative,
  type PublishedAnswer,
} from './initiatives/initiative-followed.js';
export { InitiativeFormPage, initiativeFormFields, type InitiativeFormField } from './initiatives/initiative-form.js';
export {
  CampaignPage,
  CampaignsPage,
  type CampaignShown,
  type GroupShown,
  type IdeaShown,
} from './ideas/campaign-page.js';
export {
  EnquiryFollowedPage,
  EnquiryNoticePage,
  type FollowedEnquiry,
  type ShownSite,
} from './enquiries/enquiry-followed.js';
export {
  EnquiryFormPage,
  enquiryFormFields,
  enquiryManyFields,
  type EnquiryFormField,
} from './enquiries/enquiry-form.js';
export {
  BallotForm,
  EnterCampaignPage,
  IdeaFormPage,
  IdeaPage,
  commentFormFields,
  ideaFormFields,
  type CommentShown,
} from './ideas/idea-forms.js';
export {
  ComingEventsPage,
  EventCancelPage,
  EventUnknownPage,
  EventThanksPage,
  type RegistrationShown,
} from './events/event-notices.js';
export { EventSignUpPage, signUpFormFields, type SignUpFormField } from './events/event-sign-up-page.js';
export type { EventShown, EventStage } from './events/event-shown.js';
export { DialoguePage, type DialogueShown } from './events/dialogue-page.js';
export { PublicFiguresPage, type PublicFiguresProps } from './figures/public-figures-page.js';
export { PublicLightsPage, type PublicLightsProps, type PublicUndertaking } from './measures/public-lights-page.js';
export { OutcomeFormPage, OutcomeNoticePage, outcomeFormFields } from './referrals/outcome-pages.js';
export { SurveyReplyPage, type SurveyReplyProps } from './replies/survey-reply-page.js';
export { SiteFoundPage, SiteUnknownPage, type SitePageProps } from './sites/site-page.js';
export { SitesPage, type SitesPageProps } from './sites/sites-page.js';
export type { AreaShown, SiteShown } from './sites/site-shown.js';
export type { Changing } from './outcomes.js';
export type { PageFrame } from './page-frame.js';
export { PublicDocument } from './public-document.js';
export { FaultSummary, PublicForm, trapField } from './public-form.js';
export { renderSurveyPage, type SurveyPage } from './render-survey-page.js';
export { SurveyForm, type SurveyFormProps } from './survey-form.js';
export { TextField, type TextFieldProps } from './text-field.js';
export { unsubscribeScopes, type UnsubscribeScope } from './unsubscribe-form.js';
