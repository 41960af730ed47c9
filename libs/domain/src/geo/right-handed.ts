import { signedDoubleArea, type Geometry, type Position } from '@elinvoima/contracts';

type Ring = readonly Position[];

const turnedTo = (ring: Ring, isCounterClockwise: boolean): Ring =>
  signedDoubleArea(ring) > 0 === isCounterClockwise ? ring : ring.toReversed();

const part = (rings: readonly Ring[]): readonly Ring[] => rings.map((ring, n) => turnedTo(ring, n === 0));

/** Outer rings counter-clockwise, holes clockwise, as RFC 7946 asks. */
export function rightHanded(geometry: Geometry): Geometry {
  if (geometry.type === 'Point') return geometry;
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: part(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(part) };
}
