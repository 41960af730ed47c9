import { addDays, addMonths, type Day } from './days.js';
import { workingDayFrom } from './working-days.js';

/** A request for an authority's documents (621/1999, 13 §), or somebody's own rights under the GDPR (articles 15–22). */
export const informationRequestKinds = ['information', 'data_subject'] as const;
export type InformationRequestKind = (typeof informationRequestKinds)[number];

/** Which right a data subject invokes. */
export const dataSubjectRights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
] as const;
export type DataSubjectRight = (typeof dataSubjectRights)[number];

export const informationRequestStates = ['open', 'answered', 'withdrawn'] as const;
export type InformationRequestState = (typeof informationRequestStates)[number];

/** What came of it. A part that is refused, or all of it, needs its ground. */
export const informationRequestOutcomes = ['granted', 'partly', 'refused', 'not_held', 'passed_on'] as const;
export type InformationRequestOutcome = (typeof informationRequestOutcomes)[number];

/** How it was made sure that a data subject is who they say they are. */
export const identityChecks = ['strong', 'document', 'known', 'not_needed'] as const;
export type IdentityCheck = (typeof identityChecks)[number];

/** What a disclosure may name of our own. */
export const disclosedKinds = ['company', 'contact', 'enquiry', 'initiative'] as const;
export type DisclosedKind = (typeof disclosedKinds)[number];

/** The owner is told so many days before the last day. */
export const requestWarningDays = 3;

interface Clocked {
  readonly kind: InformationRequestKind;
  /** Many documents, or parts to be left out: 621/1999, 14 § 4 mom. */
  readonly wide: boolean;
  readonly receivedOn: Day;
}

/**
 * The last day for an answer: two weeks for documents, a month when the request is wide (621/1999, 14 §); a month for a data subject
 * (GDPR 12 (3)). A last day on a Saturday, Sunday, holiday, Midsummer Eve or Christmas Eve moves to the next working day
 * (150/1930, 5 §; Regulation 1182/71, article 3 (4)).
 */
export function requestDueOn({ kind, wide, receivedOn }: Clocked): Day {
  return workingDayFrom(kind === 'data_subject' || wide ? addMonths(receivedOn, 1) : addDays(receivedOn, 14));
}

/** How far a data subject's request may be put off: two further months. Documents have no such rule: their longer time is `wide`. */
export function furthestExtension({ kind, receivedOn }: Clocked): Day | null {
  return kind === 'data_subject' ? workingDayFrom(addMonths(receivedOn, 3)) : null;
}
