import type { CoordinateSystem, Geometry } from '@elinvoima/contracts';
import { inDegrees, rightHanded } from '../../geo/index.js';
import type { PublicSite } from './public-sites.query.js';

/** A site as a feature of the open feed. */
export interface PublicSiteFeature {
  type: 'Feature';
  id: string;
  geometry: Geometry | null;
  properties: Omit<PublicSite, 'geometry' | 'east' | 'north'> & { address: string };
}

/** GeoJSON knows degrees only (RFC 7946); older readers take metres where a `crs` member says so. */
export const crsMember = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3067' } } as const;

/** `address` is where people read the same. Outer rings run counter-clockwise, as the standard asks. */
export function publicSiteFeature(
  { geometry, east: _, north: __, ...properties }: PublicSite,
  crs: CoordinateSystem,
  publicUrl: string,
): PublicSiteFeature {
  const shape = geometry === null ? null : rightHanded(crs === '3067' ? geometry : inDegrees(geometry));
  return {
    type: 'Feature',
    id: properties.id,
    geometry: shape,
    properties: { ...properties, address: new URL(`/tontit/${properties.id}`, publicUrl).href },
  };
}
