import { addDays, type Day } from './days.js';

/** What somebody tells of: what they cannot use, or what they want in another form (digipalvelulaki 306/2019, 8 and 9 §). */
export const accessibilityFeedbackKinds = ['shortcoming', 'other_form'] as const;
export type AccessibilityFeedbackKind = (typeof accessibilityFeedbackKinds)[number];

/** Days within which the law wants an answer, holidays or not. */
export const accessibilityAnswerDays = 14;

/** Staff are told so many days before the last one. */
export const accessibilityWarningDays = 4;

export const accessibilityDueOn = (receivedOn: Day): Day => addDays(receivedOn, accessibilityAnswerDays);
