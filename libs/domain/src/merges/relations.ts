import type { MergeKind, MergeMove } from '@elinvoima/contracts';
import type { Relation } from './relation.js';
import { relationsOfCompanies } from './relations-of-companies.js';
import { relationsOfContacts } from './relations-of-contacts.js';

/** What becomes of everything that names a merged record. A spec compares it with the database's own catalogue. */
export const relations: Readonly<Record<MergeKind, readonly Relation[]>> = {
  company: relationsOfCompanies,
  contact: relationsOfContacts,
};

export const tableOf: Readonly<Record<MergeKind, string>> = { company: 'companies', contact: 'contacts' };

/** Where the records lie that people count, as far as they can lie in the bin: one that does is not counted, yet it comes along. */
export const countedIn: Partial<Record<MergeMove, string>> = {
  interaction: 'interactions',
  follow_up: 'follow_ups',
  person: 'contacts',
  company: 'companies',
  event: 'events',
  enquiry: 'enquiries',
  initiative: 'initiatives',
  referral: 'referrals',
  feedback: 'feedback',
  needs_assessment: 'needs_assessments',
  cooperation: 'cooperations',
  land_use_project: 'land_use_projects',
  idea_campaign: 'idea_campaigns',
  mailing: 'mailings',
  file: 'attachments',
};
