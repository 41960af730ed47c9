import { initiativeMakers, type InitiativeMaker } from '@elinvoima/contracts';
import { Email, OneOf, Text, Whole } from '../http/fields.js';

/** The public form for an idea. An empty field has not been filled in. */
export class IdeaFormDto {
  @Text({ most: 200, least: 1 }) title: string;
  @Text({ most: 5000, least: 1 }) text: string;
  @OneOf(initiativeMakers) makerKind: InitiativeMaker;
  @Text({ most: 200, optional: true }) makerName?: string;
  @Email({ optional: true }) makerEmail?: string;
  @Whole({ least: 0, most: 100_000_000, optional: true }) costEur?: number;
  @Text({ most: 200, optional: true }) challenged?: string;
  @OneOf(['yes'], { optional: true }) done?: 'yes';
}

/** The form for a comment under an idea. */
export class IdeaCommentFormDto {
  @Text({ most: 2000, least: 1 }) text: string;
  @Text({ most: 200, optional: true }) makerName?: string;
}
