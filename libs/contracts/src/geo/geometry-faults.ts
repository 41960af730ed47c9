import { areaOf } from './area.js';
import { crossingOf, misplacedRing } from './crossings.js';
import type { AreaGeometry, Geometry, Position } from './geometry.js';
import { placeFaultOf, type CoordinateSystem, type PlaceFaultCode } from './place.js';

/** More corners than any plot has; a coastline is no plot. */
export const mostPositions = 10_000;
/** No computed area is less than it can be written with. */
const leastArea = 0.005;

/** What may be wrong with a shape itself. */
export const shapeFaultCodes = [
  'geometry-other-type',
  'geometry-empty',
  'geometry-not-numbers',
  'geometry-few-positions',
  'geometry-not-closed',
  'geometry-crosses-itself',
  'geometry-hole-outside',
  'geometry-many-positions',
] as const;
export type ShapeFaultCode = (typeof shapeFaultCodes)[number];
export type GeometryFaultCode = ShapeFaultCode | PlaceFaultCode;

export type GeometryReading =
  { readonly ok: true; readonly geometry: Geometry } | { readonly ok: false; readonly code: GeometryFaultCode };

class Fault extends Error {
  constructor(readonly code: ShapeFaultCode) {
    super(code);
  }
}

const listOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Fault('geometry-not-numbers');
  if (value.length === 0) throw new Fault('geometry-empty');
  return value as readonly unknown[];
};

/** Heights and measures are let fall. */
function readPosition(value: unknown): Position {
  const [east, north, ...more] = listOf(value);
  const areNumbers = [east, north, ...more].every((number) => typeof number === 'number' && Number.isFinite(number));
  if (!areNumbers || more.length > 2) throw new Fault('geometry-not-numbers');
  return [east as number, north as number];
}

function readRing(value: unknown, count: (positions: number) => void): readonly Position[] {
  const items = listOf(value);
  count(items.length);
  const ring = items.map(readPosition);
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4) throw new Fault('geometry-few-positions');
  if (first === undefined || last === undefined || first[0] !== last[0] || first[1] !== last[1])
    throw new Fault('geometry-not-closed');
  return ring;
}

function readShape(value: unknown): Geometry {
  if (typeof value !== 'object' || value === null) throw new Fault('geometry-other-type');
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  let positions = 0;
  const count = (more: number) => {
    positions += more;
    if (positions > mostPositions) throw new Fault('geometry-many-positions');
  };
  const readPart = (part: unknown) => listOf(part).map((ring) => readRing(ring, count));
  if (type === 'Point') return { type, coordinates: readPosition(coordinates) };
  if (type === 'Polygon') return { type, coordinates: readPart(coordinates) };
  if (type === 'MultiPolygon') return { type, coordinates: listOf(coordinates).map(readPart) };
  throw new Fault('geometry-other-type');
}

function soundnessFaultOf(geometry: AreaGeometry): ShapeFaultCode | null {
  const crossing = crossingOf(geometry) ?? misplacedRing(geometry);
  if (crossing !== null) return crossing === 'hole' ? 'geometry-hole-outside' : 'geometry-crosses-itself';
  return (areaOf(geometry) ?? 0) < leastArea ? 'geometry-empty' : null;
}

/**
 * Reads a GeoJSON geometry of whatever origin: a point or an outline that is sound and lies in Finland, or the first thing wrong
 * with it. Of degrees only the shape and the place are judged: soundness is a matter of metres, so project and read again.
 */
export function readGeometry(value: unknown, system: CoordinateSystem = '3067'): GeometryReading {
  try {
    const geometry = readShape(value);
    const code =
      placeFaultOf(geometry, system) ??
      (system === '4326' || geometry.type === 'Point' ? null : soundnessFaultOf(geometry));
    return code === null ? { ok: true, geometry } : { ok: false, code };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, code: error.code };
    throw error;
  }
}
