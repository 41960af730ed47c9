import { boundsOf, containsPoint, partsOf, type AreaGeometry, type Bounds, type Position } from '@elinvoima/contracts';

type Side = readonly [from: Position, to: Position];

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

/** The sides of all borders that may meet what lies in the box. */
const sidesIn = (outline: AreaGeometry, box: Bounds): Side[] =>
  partsOf(outline)
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, before): Side => [ring[before] ?? to, to]))
    .filter(([a, b]) =>
      overlap(box, {
        west: Math.min(a[0], b[0]),
        east: Math.max(a[0], b[0]),
        south: Math.min(a[1], b[1]),
        north: Math.max(a[1], b[1]),
      }),
    );

const turn = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const cross = ([a, b]: Side, [c, d]: Side): boolean =>
  turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

/** Whether two outlines have ground in common: by their borders crossing, or one (a part of it) lying in the other. */
export function outlinesTouch(one: AreaGeometry, other: AreaGeometry): boolean {
  const [box, otherBox] = [boundsOf(one), boundsOf(other)];
  if (!overlap(box, otherBox)) return false;
  const hasCornerOf = (outer: AreaGeometry, inner: AreaGeometry): boolean =>
    partsOf(inner).some(([ring]) => ring?.[0] !== undefined && containsPoint(outer, ring[0]));
  if (hasCornerOf(one, other) || hasCornerOf(other, one)) return true;
  const others = sidesIn(other, box);
  return sidesIn(one, otherBox).some((side) => others.some((another) => cross(side, another)));
}
