import type { SurveyDefinition } from '../definition.js';
import { businessClimateTemplate } from './business-climate.js';
import { enquiryTemplate } from './enquiry.js';
import { eventFeedbackTemplate } from './event-feedback.js';
import { newcomerTemplate } from './newcomer.js';
import { satisfactionTemplate } from './satisfaction.js';
import { serviceTemplate } from './service.js';

export { thanks as commonThanks } from './common.js';
export {
  businessClimateTemplate,
  enquiryTemplate,
  eventFeedbackTemplate,
  newcomerTemplate,
  satisfactionTemplate,
  serviceTemplate,
};

/** Ready questionnaires, as they are offered to who makes a new one. */
export const surveyTemplates: readonly SurveyDefinition[] = [
  satisfactionTemplate,
  businessClimateTemplate,
  serviceTemplate,
  enquiryTemplate,
  newcomerTemplate,
  eventFeedbackTemplate,
];
