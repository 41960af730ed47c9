import { boundsOf, isWithin, type Bounds } from './bounds.js';
import type { Geometry } from './geometry.js';

/** In what coordinates are told: ETRS-TM35FIN in metres, or WGS 84 in degrees, longitude first as in GeoJSON. */
export const coordinateSystems = ['3067', '4326'] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

/** Finland in each of them, with its waters. */
export const finland: Readonly<Record<CoordinateSystem, Bounds>> = {
  '3067': { west: 43_000, south: 6_522_000, east: 765_000, north: 7_800_000 },
  '4326': { west: 19, south: 58.8, east: 31.7, north: 70.2 },
};

/** Why a geometry does not lie where it should. */
export const placeFaultCodes = [
  'geometry-swapped',
  'geometry-degrees',
  'geometry-metres',
  'geometry-outside-finland',
] as const;
export type PlaceFaultCode = (typeof placeFaultCodes)[number];

const swapped = ({ west, south, east, north }: Bounds): Bounds => ({
  west: south,
  south: west,
  east: north,
  north: east,
});

/** Null when all of it lies in Finland; else what seems to have happened to its coordinates. */
export function placeFaultOf(geometry: Geometry, system: CoordinateSystem = '3067'): PlaceFaultCode | null {
  const bounds = boundsOf(geometry);
  if (isWithin(bounds, finland[system])) return null;
  if (isWithin(swapped(bounds), finland[system])) return 'geometry-swapped';
  const other = finland[system === '3067' ? '4326' : '3067'];
  if (isWithin(bounds, other) || isWithin(swapped(bounds), other))
    return system === '3067' ? 'geometry-degrees' : 'geometry-metres';
  return 'geometry-outside-finland';
}
