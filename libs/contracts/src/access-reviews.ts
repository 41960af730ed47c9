/** The yearly look at who may what. */
export const accessReviewStates = ['open', 'completed'] as const;
export type AccessReviewState = (typeof accessReviewStates)[number];

/** `change_role` and `remove` take effect at once. */
export const accessDecisions = ['keep', 'change_role', 'remove'] as const;
export type AccessDecision = (typeof accessDecisions)[number];
