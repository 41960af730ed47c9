import type { SiteStatus } from './site-enums.js';

/** What the public catalogue tells of: places that can be had, will be, or are spoken for. Sold, let and used ones are nobody's business. */
export const publicSiteStatuses = ['available', 'empty', 'planned', 'reserved'] as const satisfies SiteStatus[];
export type PublicSiteStatus = (typeof publicSiteStatuses)[number];

/** What a site still lacks before the catalogue can tell of it, or tells of it too little. */
export const publicationGaps = ['status', 'area', 'text', 'swedish', 'english', 'geometry', 'price', 'uses'] as const;
export type PublicationGap = (typeof publicationGaps)[number];
