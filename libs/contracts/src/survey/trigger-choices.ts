import { endedEnquiryStages } from '../enquiry-stages.js';
import { eventKinds, interactionTypes, type SurveyCauseKind } from '../enums.js';

/** What a rule may choose from, by what it follows: types of interactions, ends of enquiries, kinds of events. */
export const surveyTriggerChoices = {
  interaction: interactionTypes,
  enquiry: endedEnquiryStages,
  event: eventKinds,
} as const satisfies Record<SurveyCauseKind, readonly string[]>;
