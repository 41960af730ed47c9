/** What has become of a site that was proposed to an enquiry. */
export const siteProposalStates = ['proposed', 'visited', 'interested', 'declined', 'withdrawn'] as const;
export type SiteProposalState = (typeof siteProposalStates)[number];

/** No longer under discussion; each wants its reason, from which the next proposal learns. */
export const proposalNeedsReason = (state: SiteProposalState): boolean => state === 'declined' || state === 'withdrawn';
