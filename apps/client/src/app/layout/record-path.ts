/** Where each kind of record has its page. */
export interface FoundRecord {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly meta?: string | null;
}

const folders: Readonly<Record<string, string>> = {
  company: '/companies',
  contact: '/contacts',
  partner: '/partners',
  interaction: '/interactions',
  event: '/events',
  cooperation: '/cooperations',
  enquiry: '/enquiries',
  survey: '/surveys',
  measure: '/measures',
};

/** Undefined for a kind that has no page yet. */
export function pathOfRecord({ kind, id }: Pick<FoundRecord, 'kind' | 'id'>): string | undefined {
  const folder = folders[kind];
  return folder && `${folder}/${id}`;
}
