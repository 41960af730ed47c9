/** What is compared of a site and an enquiry, in the order in which people ask; and how each may come out. */
export const matchCriteria = ['kind', 'availability', 'area', 'use', 'tenure', 'budget', 'power', 'traffic'] as const;
export type MatchCriterion = (typeof matchCriteria)[number];

/** `unknown`: the site’s fact is missing. Missing knowledge never counts as a miss. */
export const matchVerdicts = ['fits', 'nearly', 'misses', 'unknown'] as const;
export type MatchVerdict = (typeof matchVerdicts)[number];
