/**
 * The page of another noun's record. A feature does not know the other's addresses by type, so that each noun's can be
 * added and changed by itself.
 */
type Folder =
  | 'companies'
  | 'contacts'
  | 'partners'
  | 'interactions'
  | 'cooperations'
  | 'events'
  | 'enquiries'
  | 'sites'
  | 'initiatives'
  | 'business-areas'
  | 'land-use-projects'
  | 'plan-proposals'
  | 'plan-proposals/documents'
  | 'referrals'
  | 'feedback'
  | 'needs-assessments'
  | 'surveys'
  | 'measures'
  | 'projects'
  | 'premises-counts'
  | 'rankings'
  | 'series'
  | 'information-requests';

export const recordPath = (folder: Folder, id: string): string => `/${folder}/${id}`;

/** Where each kind of record, as the API names kinds, has its page. */
const folders: Readonly<Record<string, Folder>> = {
  company: 'companies',
  contact: 'contacts',
  partner: 'partners',
  interaction: 'interactions',
  event: 'events',
  cooperation: 'cooperations',
  enquiry: 'enquiries',
  site: 'sites',
  initiative: 'initiatives',
  business_area: 'business-areas',
  land_use_project: 'land-use-projects',
  plan_document: 'plan-proposals/documents',
  plan_proposal: 'plan-proposals',
  referral: 'referrals',
  feedback: 'feedback',
  needs_assessment: 'needs-assessments',
  survey: 'surveys',
  measure: 'measures',
  information_request: 'information-requests',
  project: 'projects',
  external_ranking: 'rankings',
  premises_count: 'premises-counts',
  // A value is shown on the page of its series, which knows it by its id.
  series: 'series',
  series_value: 'series',
};

/** Undefined for a kind that has no page yet. */
export function pathOfRecord({ kind, id }: { readonly kind: string; readonly id: string }): string | undefined {
  // The year's calendar stands on the director's page.
  if (kind === 'yearly_task') return '/director';
  const folder = folders[kind];
  return folder && recordPath(folder, id);
}
