/**
 * Five groups for breakdowns of small numbers, after the national accounts' high-level aggregation (A, B–E, F, G–I, J–U):
 * with 700 companies the 22 sections would leave most cells too small to show.
 * A file of its own: the staff client's addresses name the groups, and the classification is long.
 */
export const industryGroups = ['primary', 'industry', 'construction', 'trade', 'services'] as const;
export type IndustryGroup = (typeof industryGroups)[number];
