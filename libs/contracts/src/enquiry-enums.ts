import { addDays, type Day } from './days.js';
import type { EnquiryStage } from './enums.js';

/** Why an enquiry is confidential: the law's ground, a preparation that is not ready yet, or what the asker has wished. */
export const confidentialityGrounds = ['trade_secret', 'unfinished', 'asker_wish', 'other'] as const;
export type ConfidentialityGround = (typeof confidentialityGrounds)[number];

/**
 * How long a mark lasts unless told otherwise. A trade secret is kept for the law's 25 years (Julkisuuslaki 31 §); the other
 * grounds are no secrecy of the law by themselves, so they end soon unless somebody renews them.
 */
export const confidentialYears: Readonly<Record<ConfidentialityGround, number>> = {
  trade_secret: 25,
  unfinished: 1,
  asker_wish: 2,
  other: 2,
};

/** A mark is set at an early stage, when little is known: after so many days its owner looks whether it still holds. */
const reviewDays = 182;

export const confidentialUntil = (ground: ConfidentialityGround, markedOn: Day): Day => {
  const [year = '', ...rest] = markedOn.split('-');
  // The last of February that only a leap year has ends a day earlier.
  return [String(Number(year) + confidentialYears[ground]), ...rest].join('-').replace('-02-29', '-02-28');
};

export const confidentialReviewOn = (markedOn: Day): Day => addDays(markedOn, reviewDays);

/** Which enquiries a list or a file holds by their confidentiality. */
export const confidentialityFilters = ['open', 'confidential', 'all'] as const;
export type ConfidentialityFilter = (typeof confidentialityFilters)[number];

/** Why nothing came of an enquiry. */
export const enquiryLostReasons = [
  'no_fitting_site',
  'price',
  'schedule',
  'connections',
  'plan_or_permit',
  'financing',
  'workforce',
  'elsewhere',
  'stayed',
  'no_contact',
  'other',
] as const;
export type EnquiryLostReason = (typeof enquiryLostReasons)[number];

/** Who decides: an office-holder by title, or a body by name. */
export const decisionMakerKinds = ['officer', 'body'] as const;
export type DecisionMakerKind = (typeof decisionMakerKinds)[number];

/** The stages that have a longest time; what was agreed or has ended waits for nobody here. */
export const promisedStages = [
  'received',
  'needs_assessed',
  'proposed',
  'visited',
  'negotiating',
  'in_decision',
] as const satisfies EnquiryStage[];
export type PromisedStage = (typeof promisedStages)[number];

/** Which day of a case its owner is told of. */
export const caseDayKinds = ['next_step', 'review'] as const;
export type CaseDayKind = (typeof caseDayKinds)[number];
