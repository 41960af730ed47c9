export * from './answering/answer-survey.js';
export * from './answering/change-answer.js';
export * from './answering/survey-response-revision.entity.js';
export * from './sending/invitation-list.query.js';
export * from './results/new-feedback.query.js';
export * from './answering/survey-answer.entity.js';
export * from './sending/frame.js';
export * from './sending/invitations.js';
export * from './sending/pace-waves.js';
export * from './sending/sending-hours.js';
export * from './sending/survey-invitation.entity.js';
export * from './sending/survey-invitation-mail.entity.js';
export * from './answering/survey-link-token.entity.js';
export * from './answering/survey-links.js';
export * from './questionnaire/survey-list.query.js';
export * from './answering/survey-response.entity.js';
export * from './results/export/results-export.js';
export * from './results/export/result-tables.js';
export * from './results/figures/breakdowns.js';
export * from './results/figures/measured.js';
export * from './results/figures/measures.js';
export * from './results/figures/question-results.js';
export * from './results/figures/trends.js';
export * from './results/figures/waves-together.js';
export * from './results/survey-results.js';
export * from './questionnaire/survey-version.entity.js';
export * from './sending/survey-wave.entity.js';
export * from './questionnaire/survey.entity.js';
export * from './questionnaire/survey.service.js';
export * from './open-link/open-link-state.query.js';
export * from './open-link/open-waves.js';
export * from './paper/paper-answers.js';
export * from './surveys.module.js';
export * from './answering/unsubscribe.js';
export * from './sending/wave-list.query.js';
export * from './sending/wave-state.js';
export * from './sending/wave.service.js';
export * from './results/published/publish-answers.js';
export * from './results/published/survey-lot.entity.js';
export * from './results/published/told-apart.js';
export * from './results/survey-results.query.js';
export * from './comments/comment-gate.query.js';
export * from './comments/comment-list.query.js';
export * from './comments/comment.service.js';
export {
  personalMarkKinds,
  type PersonalMark,
  type PersonalMarkKind,
  type TextSpan,
} from './comments/personal-marks.js';
export * from './comments/survey-comment.entities.js';
export * from './comments/survey-theme.entity.js';
export * from './comments/theme-counts.query.js';
export * from './comments/theme.service.js';
export type { ThemeSuggestion } from './comments/theme-suggestions.js';
