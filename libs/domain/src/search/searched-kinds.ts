import type { Permission, RecordKind } from '@elinvoima/contracts';

/** Whose entries a reader must hold which right to find (`search_entries`); interactions have an index of their own. */
export const permissionToFind: Partial<Record<RecordKind, Permission>> = {
  company: 'companies.read',
  contact: 'contacts.read',
  partner: 'partners.read',
  enquiry: 'enquiries.read',
  site: 'sites.read',
  event: 'events.read',
  cooperation: 'cooperations.read',
  measure: 'measures.read',
  project: 'measures.read',
  initiative: 'initiatives.read',
  land_use_project: 'land-use-projects.read',
  plan_document: 'plan-proposals.read',
  survey: 'surveys.read',
  series: 'indicators.read',
  referral: 'referrals.read',
  feedback: 'feedback.read',
};

/** Kinds that people ask for by name come before what was written about. */
export const named: readonly RecordKind[] = ['company', 'contact', 'partner'];
