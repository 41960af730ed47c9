import { mostPositions, type CoordinateSystem, type Geometry, type Position } from '@elinvoima/contracts';

/** A geometry as well-known text says it; its positions have not been judged. */
export interface WktReading {
  value: { type: string; coordinates: unknown };
  /** Where the text names its system (`SRID=3067;…`). */
  system: CoordinateSystem | null;
}

const types: Readonly<Record<string, { type: Geometry['type']; depth: number }>> = {
  POINT: { type: 'Point', depth: 0 },
  POLYGON: { type: 'Polygon', depth: 2 },
  MULTIPOLYGON: { type: 'MultiPolygon', depth: 3 },
};

/** No longer text is looked at: what has more positions than a geometry may have is refused anyway. */
const longest = mostPositions * 80;

/** Reads `POINT (…)`, `POLYGON ((…))` and `MULTIPOLYGON (((…)))`, with heights or without; null for anything else. */
export function readWkt(text: string): WktReading | null {
  if (text.length > longest) return null;
  const head = /^\s*(?:SRID=(3067|4326)\s*;\s*)?(POINT|POLYGON|MULTIPOLYGON)\s*(?:ZM|Z|M)?\s*(?=\()/i.exec(text);
  const known = types[head?.[2]?.toUpperCase() ?? ''];
  if (head === null || known === undefined) return null;
  const coordinates = nested(text.slice(head[0].length).trim(), known.depth);
  if (coordinates === null) return null;
  return {
    value: { type: known.type, coordinates: known.depth === 0 ? coordinates[0] : coordinates },
    system: (head[1] as CoordinateSystem | undefined) ?? null,
  };
}

/** What brackets hold: positions at the innermost, lists of lists above them. */
function nested(text: string, depth: number): unknown[] | null {
  // Only what JSON has too is left standing, so that it reads the brackets for us.
  if (!/^[\d\s.,()+\-eE]*$/.test(text)) return null;
  const json = text
    .replaceAll('(', '[')
    .replaceAll(')', ']')
    .replaceAll(/[^[\],]+/g, (position) => {
      const numbers = position.trim().split(/\s+/).filter(Boolean).map(Number);
      return numbers.length === 0 ? '' : JSON.stringify(numbers);
    });
  try {
    const read = JSON.parse(json) as unknown[];
    return depthOf(read) === Math.max(depth, 1) ? read : null;
  } catch {
    return null;
  }
}

/** How many lists lie above the positions, at the first of them. */
function depthOf(value: unknown): number {
  let depth = -1;
  for (let inner = value; Array.isArray(inner); inner = (inner as unknown[])[0]) depth += 1;
  return depth;
}

const position = ([east, north]: Position): string => `${east} ${north}`;
const ring = (positions: readonly Position[]): string => `(${positions.map(position).join(', ')})`;
const part = (rings: readonly (readonly Position[])[]): string => `(${rings.map(ring).join(', ')})`;

export function wktOf(geometry: Geometry): string {
  if (geometry.type === 'Point') return `POINT (${position(geometry.coordinates)})`;
  return geometry.type === 'Polygon'
    ? `POLYGON ${part(geometry.coordinates)}`
    : `MULTIPOLYGON (${geometry.coordinates.map(part).join(', ')})`;
}
