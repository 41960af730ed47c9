import type { Permission } from './permissions.js';

/** The yearly look at who may what. */
export const accessReviewStates = ['open', 'completed'] as const;
export type AccessReviewState = (typeof accessReviewStates)[number];

/** `change_role` and `remove` take effect at once. */
export const accessDecisions = ['keep', 'change_role', 'remove'] as const;
export type AccessDecision = (typeof accessDecisions)[number];

/** Classes of records of which some are confidential, each with the permission that opens all of them. */
export const confidentialPermissions = {
  enquiry: 'enquiries.confidential',
  needs_assessment: 'needs-assessments.confidential',
} as const satisfies Readonly<Record<string, Permission>>;
export type ConfidentialKind = keyof typeof confidentialPermissions;
export const confidentialKinds = ['enquiry', 'needs_assessment'] as const satisfies readonly ConfidentialKind[];
