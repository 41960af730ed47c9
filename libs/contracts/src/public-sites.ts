import type { EnquiryKind } from './enums.js';
import type { Language } from './language.js';
import type { SiteStatus } from './site-enums.js';

/** What the public catalogue tells of: places that can be had, will be, or are spoken for. Sold, let and used ones are nobody's business. */
export const publicSiteStatuses = ['available', 'empty', 'planned', 'reserved'] as const satisfies SiteStatus[];
export type PublicSiteStatus = (typeof publicSiteStatuses)[number];

export const isPublicSiteStatus = (status: SiteStatus): status is PublicSiteStatus =>
  publicSiteStatuses.some((each) => each === status);

/** What a site lacks before the catalogue tells of it well: `status` keeps it out, the others leave a hole on its page. */
export const publicationGaps = ['status', 'size', 'text', 'translations', 'outline', 'price', 'uses'] as const;
export type PublicationGap = (typeof publicationGaps)[number];

export interface PublishedFacts {
  readonly kind: EnquiryKind;
  readonly status: SiteStatus;
  readonly area: number | null;
  readonly computedArea: number | null;
  readonly floorArea: number | null;
  readonly publicText: Readonly<Partial<Record<Language, string>>>;
  readonly geometry: object | null;
  readonly salePrice: number | null;
  readonly monthlyRent: number | null;
  readonly uses: readonly string[];
}

export function publicationGapsOf(site: PublishedFacts): PublicationGap[] {
  const { fi, sv, en } = site.publicText;
  const size = site.kind === 'premises' ? (site.floorArea ?? site.area) : (site.area ?? site.computedArea);
  const lacks: Record<PublicationGap, boolean> = {
    status: !isPublicSiteStatus(site.status),
    size: size === null,
    text: !fi?.trim(),
    translations: Boolean(fi?.trim()) && !(sv?.trim() && en?.trim()),
    outline: site.geometry === null,
    price: site.salePrice === null && site.monthlyRent === null,
    uses: site.uses.length === 0,
  };
  return publicationGaps.filter((gap) => lacks[gap]);
}
