import { areaOf } from './area.js';
import { sideOfPart } from './contains.js';
import { partsOf, type AreaGeometry, type Geometry, type Position } from './geometry.js';

type Part = readonly (readonly Position[])[];

/** The middle of a ring’s area; null when it has none. */
function centroidOf(ring: readonly Position[]): Position | null {
  const [origin] = ring;
  if (origin === undefined) return null;
  let [double, east, north] = [0, 0, 0];
  for (let n = 1; n < ring.length; n += 1) {
    const [x, y] = [(ring[n - 1] as Position)[0] - origin[0], (ring[n - 1] as Position)[1] - origin[1]];
    const [nextX, nextY] = [(ring[n] as Position)[0] - origin[0], (ring[n] as Position)[1] - origin[1]];
    const cross = x * nextY - nextX * y;
    double += cross;
    east += (x + nextX) * cross;
    north += (y + nextY) * cross;
  }
  return double === 0 ? null : [origin[0] + east / (3 * double), origin[1] + north / (3 * double)];
}

/** The middle of the widest stretch that the part has at a height; no corner may stand at it. */
function middleAt(part: Part, north: number): { point: Position; width: number } | null {
  const crossings = part
    .flatMap((ring) =>
      ring.slice(1).flatMap((to, n) => {
        const from = ring[n] as Position;
        if (from[1] > north === to[1] > north) return [];
        return [from[0] + ((north - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
      }),
    )
    .sort((one, other) => one - other);
  let widest: { point: Position; width: number } | null = null;
  for (let n = 1; n < crossings.length; n += 2) {
    const [from, to] = [crossings[n - 1] as number, crossings[n] as number];
    if (widest === null || to - from > widest.width) widest = { point: [(from + to) / 2, north], width: to - from };
  }
  return widest;
}

/** How many heights are tried where the middle lies outside. */
const heightsTried = 16;

function insidePart(part: Part): Position | null {
  const [outer = []] = part;
  const centroid = centroidOf(outer);
  if (centroid !== null && sideOfPart(part, centroid) === 'inside') return centroid;
  const corners = [...new Set(part.flat().map(([, north]) => north))].sort((one, other) => one - other);
  // Between neighbouring corners' heights, the wide gaps first.
  const heights = corners
    .slice(1)
    .map((north, n) => ({ gap: north - (corners[n] as number), middle: (north + (corners[n] as number)) / 2 }))
    .sort((one, other) => other.gap - one.gap)
    .slice(0, heightsTried);
  let best: { point: Position; width: number } | null = null;
  for (const { middle } of heights) {
    const found = middleAt(part, middle);
    if (found === null || sideOfPart(part, found.point) !== 'inside') continue;
    if (best === null || found.width > best.width) best = found;
  }
  return best?.point ?? null;
}

const areaOfPart = (coordinates: Part): number => areaOf({ type: 'Polygon', coordinates }) ?? 0;
const largestPart = (geometry: AreaGeometry): Part =>
  partsOf(geometry).toSorted((one, other) => areaOfPart(other) - areaOfPart(one))[0] ?? [];

/** A point to show it by, of an outline always one that lies in it: the middle of its largest part, or where a bent one is wide. */
export function pointToShow(geometry: Geometry): Position {
  if (geometry.type === 'Point') return geometry.coordinates;
  const part = largestPart(geometry);
  // A sliver thinner than the numbers can tell has its corner.
  return insidePart(part) ?? part[0]?.[0] ?? [0, 0];
}
