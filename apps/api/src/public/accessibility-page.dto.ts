import { accessibilityFeedbackKinds, type AccessibilityFeedbackKind } from '@elinvoima/contracts';
import { Email, OneOf, Text } from '../http/fields.js';

/** The public form's fields. An empty one has not been filled in. */
export class AccessibilityFormDto {
  @OneOf(accessibilityFeedbackKinds) kind: AccessibilityFeedbackKind;
  @Text({ most: 500, optional: true }) page?: string;
  @Text({ most: 5000, least: 1 }) text: string;
  @Email({ optional: true }) email?: string;
}
