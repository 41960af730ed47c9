/** What can be two records of one, and be made one again. */
export const mergeKinds = ['company', 'contact'] as const;
export type MergeKind = (typeof mergeKinds)[number];

/** Whose value a field keeps: the record's that lives on, or the one's that goes into it. */
export const mergeSides = ['survivor', 'other'] as const;
export type MergeSide = (typeof mergeSides)[number];

/** Fields of which one side's value lives on, by choice. */
export const companyMergeChoices = [
  'name',
  'kind',
  'relationship',
  'status',
  'industry',
  'sizeClass',
  'address',
  'website',
  'email',
  'phone',
  'owner',
] as const;
export type CompanyMergeChoice = (typeof companyMergeChoices)[number];

export const contactMergeChoices = ['name', 'email', 'phone', 'language', 'source', 'mailingConsent'] as const;
export type ContactMergeChoice = (typeof contactMergeChoices)[number];

/** Every field that a preview shows; the rest follow a rule: one business id, all tags, both notes. */
export const mergeFields = [
  ...companyMergeChoices,
  'businessId',
  'tags',
  'notes',
  'language',
  'source',
  'mailingConsent',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** What comes along, as people count it. */
export const mergeMoves = [
  'interaction',
  'follow_up',
  'person',
  'company',
  'event',
  'enquiry',
  'initiative',
  'referral',
  'feedback',
  'needs_assessment',
  'cooperation',
  'land_use_project',
  'idea_campaign',
  'survey',
  'mailing',
  'calendar_invitation',
  'file',
  'name',
  'register_record',
  'other',
] as const;
export type MergeMove = (typeof mergeMoves)[number];
