import type { Indicator } from '../../indicator.js';
import { attendances } from './attendances.js';
import { companiesReached } from './companies-reached.js';
import { companyContacts } from './company-contacts.js';
import { companyVisits } from './company-visits.js';
import { cooperations } from './cooperations.js';
import { events } from './events.js';
import { firstAnswer } from './first-answer.js';
import { interactions } from './interactions.js';
import { measures } from './measures.js';
import { referrals } from './referrals.js';

/** The indicators of chapter 3.1: entrepreneurship and business. */
export const business: readonly Indicator[] = [
  cooperations,
  events,
  attendances,
  measures,
  interactions,
  companyContacts,
  companiesReached,
  companyVisits,
  firstAnswer,
  referrals,
];
