import { areaOf } from './area.js';
import type { Geometry } from './geometry.js';
import { pointToShow } from './inside-point.js';

/** What follows from a geometry and is kept beside it: written together, always. */
export interface GeometryFields {
  readonly geometry: Geometry | null;
  readonly computedArea: number | null;
  readonly east: number | null;
  readonly north: number | null;
}

/** Of a geometry that `readGeometry` has let through. */
export function geometryFields(geometry: Geometry | null): GeometryFields {
  if (geometry === null) return { geometry: null, computedArea: null, east: null, north: null };
  const [east, north] = pointToShow(geometry);
  const area = areaOf(geometry);
  return { geometry, computedArea: area === null ? null : Math.round(area * 100) / 100, east, north };
}

/** How far the given area may be from the computed one before people are told. */
export const areaTolerance = 0.02;

/** Whether a given area differs from the outline’s by more than deeds and maps usually do. */
export const areaDiffers = (given: number | null, computed: number | null): boolean =>
  given !== null && computed !== null && Math.abs(given - computed) > computed * areaTolerance;
