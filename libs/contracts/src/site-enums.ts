/** Closed lists of plots and premises. Their labels stand in `texts/sites.ts`. */

/** In the order of their life; which may follow which is `site-statuses.ts`’s to say. */
export const siteStatuses = ['planned', 'available', 'reserved', 'sold', 'leased', 'in_use', 'empty'] as const;
export type SiteStatus = (typeof siteStatuses)[number];

/** What may be done at a place; an enquiry seeks by the same words. */
export const siteUses = [
  'industry',
  'workshop',
  'logistics',
  'storage',
  'office',
  'shop',
  'restaurant',
  'services',
  'tourism',
  'agriculture',
  'other',
] as const;
export type SiteUse = (typeof siteUses)[number];

/** What reaches the border of the place. */
export const siteConnections = [
  'street',
  'electricity',
  'water',
  'sewer',
  'storm_water',
  'district_heat',
  'gas',
  'fibre',
] as const;
export type SiteConnection = (typeof siteConnections)[number];

/** What the place can take of traffic; an enquiry seeks by the same words. */
export const siteTraffics = ['heavy_vehicles', 'loading_dock', 'rail', 'customer_parking', 'public_transport'] as const;
export type SiteTraffic = (typeof siteTraffics)[number];

/** To what a distance is told. */
export const distanceTargets = [
  'main_road',
  'motorway_junction',
  'railway_station',
  'rail_siding',
  'airport',
  'harbour',
  'centre',
] as const;
export type DistanceTarget = (typeof distanceTargets)[number];

export const landowners = ['municipality', 'company', 'state', 'private', 'other'] as const;
export type Landowner = (typeof landowners)[number];

/** How a place may be had; an enquiry seeks by the same words. */
export const siteTenures = ['buy', 'rent'] as const;
export type SiteTenure = (typeof siteTenures)[number];
