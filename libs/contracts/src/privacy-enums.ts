/** Why a person's data are kept. */
export const privacyPurposes = [
  'cooperation',
  'service',
  'location',
  'participation',
  'events',
  'surveys',
  'communication',
] as const;
export type PrivacyPurpose = (typeof privacyPurposes)[number];

/** On what ground of article 6. */
export const legalBases = ['public_task', 'legal_obligation', 'consent', 'contract'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** Where the data came from (article 14). */
export const sourceKinds = [
  'person',
  'company',
  'import',
  'public_form',
  'event',
  'mail',
  'register',
  'colleague',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** At whose request something was corrected. */
export const rectificationRequesters = ['person', 'representative', 'own_finding', 'authority'] as const;
export type RectificationRequester = (typeof rectificationRequesters)[number];

/** Article 17, and the ground that a law gives. */
export const erasureGrounds = ['withdrawn_consent', 'objection', 'not_needed', 'unlawful', 'legal_obligation'] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

/** What a person may say of how their data are used. */
export const consentKinds = ['mailings', 'objects_mailings', 'objects_surveys', 'restricted'] as const;
export type ConsentKind = (typeof consentKinds)[number];
export const consentStates = ['none', 'given', 'refused', 'on', 'off'] as const;
export type ConsentState = (typeof consentStates)[number];
