import { partsOf, type AreaGeometry, type Position } from './geometry.js';

export type Side = 'inside' | 'border' | 'outside';

/** On which side of the line from a to b the point lies: above zero on its left. */
export const turn = (a: Position, b: Position, point: Position): number =>
  (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);

/** Whether a point that is on a segment’s line lies between its ends. */
export const isBetween = (a: Position, b: Position, [x, y]: Position): boolean =>
  Math.min(a[0], b[0]) <= x && x <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= y && y <= Math.max(a[1], b[1]);

/** Where a point lies by a closed ring. */
export function sideOfRing(ring: readonly Position[], point: Position): Side {
  let isInside = false;
  for (let n = 1; n < ring.length; n += 1) {
    const [a, b] = [ring[n - 1] as Position, ring[n] as Position];
    const left = turn(a, b, point);
    if (left === 0 && isBetween(a, b, point)) return 'border';
    // The half-open rule: an end counts for the segment above it only, so that a ray through a corner crosses once.
    if (a[1] > point[1] !== b[1] > point[1] && left > 0 === b[1] > a[1]) isInside = !isInside;
  }
  return isInside ? 'inside' : 'outside';
}

/** Where a point lies by a part: an outer ring and its holes. */
export function sideOfPart([outer = [], ...holes]: readonly (readonly Position[])[], point: Position): Side {
  const side = sideOfRing(outer, point);
  if (side !== 'inside') return side;
  for (const hole of holes) {
    const inHole = sideOfRing(hole, point);
    if (inHole !== 'outside') return inHole === 'inside' ? 'outside' : 'border';
  }
  return 'inside';
}

/** Whether a point lies in an outline; its border belongs to it, a hole does not. */
export const containsPoint = (geometry: AreaGeometry, point: Position): boolean =>
  partsOf(geometry).some((part) => sideOfPart(part, point) !== 'outside');
