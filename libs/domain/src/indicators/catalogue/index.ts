import type { Indicator, IndicatorKey } from '../indicator.js';
import { attendances } from './attendances.js';
import { companiesReached } from './companies-reached.js';
import { companyContacts } from './company-contacts.js';
import { companyVisits } from './company-visits.js';
import { cooperations } from './cooperations.js';
import { events } from './events.js';
import { firstAnswer } from './first-answer.js';
import { interactions } from './interactions.js';
import { measures } from './measures.js';

/** Every indicator the product can compute, in the order of the programme's chapters. */
export const catalogue: readonly Indicator[] = [
  cooperations,
  events,
  attendances,
  measures,
  interactions,
  companyContacts,
  companiesReached,
  companyVisits,
  firstAnswer,
];

const byKey = new Map<string, Indicator>(catalogue.map((indicator) => [indicator.key, indicator]));

/** The indicator of a key; undefined for keys that a programme names but the product cannot compute yet. */
export const indicatorOf = (key: string): Indicator | undefined => byKey.get(key);

export type { IndicatorKey };
