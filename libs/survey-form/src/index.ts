/** The respondent's pages: pure components, rendered to static HTML by the api and shown in the staff's preview. */
export type { GivenAnswers } from './given-answers.js';
export type { Changing } from './outcomes.js';
export type { PageFrame } from './page-frame.js';
export { renderSurveyPage, type SurveyPage } from './render-survey-page.js';
export { SurveyForm, type SurveyFormProps } from './survey-form.js';
export { unsubscribeScopes, type UnsubscribeScope } from './unsubscribe-form.js';
