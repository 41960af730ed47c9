import { partsOf, type Geometry, type Position } from './geometry.js';

/** Twice the area that a ring encloses: above zero when it runs counter-clockwise. Measured from its first corner, so that millions of metres do not eat the decimals. */
export function signedDoubleArea(ring: readonly Position[]): number {
  const [origin] = ring;
  if (origin === undefined) return 0;
  let sum = 0;
  for (let n = 1; n < ring.length; n += 1) {
    const [east, north] = ring[n - 1] as Position;
    const [nextEast, nextNorth] = ring[n] as Position;
    sum += (east - origin[0]) * (nextNorth - origin[1]) - (nextEast - origin[0]) * (north - origin[1]);
  }
  return sum;
}

export const ringArea = (ring: readonly Position[]): number => Math.abs(signedDoubleArea(ring)) / 2;

/** Square metres of an outline, its holes left out; null of a mere point. On the map’s plane: in Finland within a thousandth of the ground. */
export function areaOf(geometry: Geometry): number | null {
  if (geometry.type === 'Point') return null;
  return partsOf(geometry).reduce(
    (sum, [outer = [], ...holes]) => sum + ringArea(outer) - holes.reduce((hollow, hole) => hollow + ringArea(hole), 0),
    0,
  );
}
