import { boundsOfPositions, doOverlap, isWithin, type Bounds } from './bounds.js';
import { isBetween, sideOfPart, sideOfRing, turn } from './contains.js';
import { partsOf, type AreaGeometry, type Position } from './geometry.js';

/** Which of a geometry's borders meet as they may not: a hole with its outer ring, or anything else. */
export type Crossing = 'hole' | 'itself';

interface Segment {
  from: Position;
  to: Position;
  west: number;
  east: number;
  south: number;
  north: number;
  part: number;
  ring: number;
  /** Its place along the ring, of `length`. */
  n: number;
  length: number;
}

function segmentsOf(geometry: AreaGeometry): Segment[] {
  return partsOf(geometry).flatMap((rings, part) =>
    rings.flatMap((positions, ring) => {
      // A corner said twice makes no side.
      const corners = positions.filter((at, n) => n === 0 || !isSame(at, positions[n - 1] as Position));
      const length = corners.length - 1;
      return corners.slice(1).map((to, n): Segment => {
        const from = corners[n] as Position;
        const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
        const [south, north] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
        return { from, to, west, east, south, north, part, ring, n, length };
      });
    }),
  );
}

const isSame = (one: Position, other: Position): boolean => one[0] === other[0] && one[1] === other[1];

/** How two sides meet: not at all, in a point that is an end of one, through each other, or along a stretch. */
function meeting(one: Segment, other: Segment): 'apart' | 'touching' | 'through' | 'along' {
  const [a, b] = [turn(one.from, one.to, other.from), turn(one.from, one.to, other.to)];
  const [c, d] = [turn(other.from, other.to, one.from), turn(other.from, other.to, one.to)];
  if (a === 0 && b === 0) {
    const ends = [
      ...[other.from, other.to].filter((end) => isBetween(one.from, one.to, end)),
      ...[one.from, one.to].filter((end) => isBetween(other.from, other.to, end)),
    ];
    if (ends.length === 0) return 'apart';
    return ends.every((end) => isSame(end, ends[0] as Position)) ? 'touching' : 'along';
  }
  if (a > 0 === b > 0 && a !== 0 && b !== 0) return 'apart';
  if (c > 0 === d > 0 && c !== 0 && d !== 0) return 'apart';
  return a === 0 || b === 0 || c === 0 || d === 0 ? 'touching' : 'through';
}

const areNeighbours = (one: Segment, other: Segment): boolean => {
  const gap = Math.abs(one.n - other.n);
  return gap === 1 || gap === one.length - 1;
};

/** Rings may touch each other in points, a ring itself nowhere. */
function isFault(one: Segment, other: Segment): boolean {
  const met = meeting(one, other);
  if (met === 'apart') return false;
  if (one.part !== other.part) return met === 'through';
  if (one.ring !== other.ring) return met !== 'touching';
  return met !== 'touching' || !areNeighbours(one, other);
}

/** The first two sides that meet as they may not. Swept from west to east: sides far apart are never compared. */
export function crossingOf(geometry: AreaGeometry): Crossing | null {
  const segments = segmentsOf(geometry).sort((one, other) => one.west - other.west);
  let open: Segment[] = [];
  for (const segment of segments) {
    open = open.filter(({ east }) => east >= segment.west);
    for (const other of open) {
      if (other.north < segment.south || other.south > segment.north) continue;
      if (!isFault(segment, other)) continue;
      const isOfHole = segment.part === other.part && segment.ring !== other.ring && segment.ring * other.ring === 0;
      return isOfHole ? 'hole' : 'itself';
    }
    open.push(segment);
  }
  return null;
}

/** A ring’s corners, and the middles of its sides: some of them lie off the border of any ring that it is not the same as. */
const pointsOf = (ring: readonly Position[]): readonly Position[] =>
  ring.flatMap((at, n): Position[] => {
    const next = ring[n + 1] ?? at;
    return [at, [(at[0] + next[0]) / 2, (at[1] + next[1]) / 2]];
  });

interface Ring {
  readonly positions: readonly Position[];
  readonly bounds: Bounds;
}

/** Whether a ring lies in another that it does not cross: told by the first of its points that is not on the border. */
function liesIn(inner: Ring, outer: Ring): boolean {
  if (!isWithin(inner.bounds, outer.bounds)) return false;
  for (const point of pointsOf(inner.positions)) {
    const side = sideOfRing(outer.positions, point);
    if (side !== 'border') return side === 'inside';
  }
  return true;
}

interface Part {
  readonly rings: readonly (readonly Position[])[];
  readonly bounds: Bounds;
}

/** Whether a part takes land that another has: parts may share borders, also along a stretch, as neighbouring parcels do. */
function takesLandOf(part: Part, { rings: other, bounds }: Part): boolean {
  // Thousands of parts are compared with each other: most by their boxes alone.
  if (!doOverlap(part.bounds, bounds)) return false;
  const [outer = []] = part.rings;
  const { west, south, east, north } = bounds;
  const near = pointsOf(outer).filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
  const sides = near.map((point) => sideOfPart(other, point));
  return sides.includes('inside') || (near.length === outer.length * 2 && sides.every((side) => side === 'border'));
}

/** Of rings that do not cross: a hole that is not in its outer ring, one in another, or a part that lies on another. */
export function misplacedRing(geometry: AreaGeometry): Crossing | null {
  const parts = partsOf(geometry).map((rings): Part => ({ rings, bounds: boundsOfPositions(rings[0] ?? []) }));
  for (const { rings } of parts) {
    const [outer, ...holes] = rings.map((positions): Ring => ({ positions, bounds: boundsOfPositions(positions) }));
    if (outer === undefined) continue;
    if (holes.some((hole) => !liesIn(hole, outer))) return 'hole';
    if (holes.some((hole, n) => holes.some((other, m) => n !== m && liesIn(hole, other)))) return 'hole';
  }
  return parts.some((part, n) => parts.some((other, m) => n !== m && takesLandOf(part, other))) ? 'itself' : null;
}
