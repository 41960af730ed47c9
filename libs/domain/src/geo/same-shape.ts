import { partsOf, type Geometry, type Position } from '@elinvoima/contracts';

/** What programs round away on the way out and back: seven decimals of a degree are a centimetre. */
const tolerance = 0.02;

type Ring = readonly Position[];

const isSameAt = (one: Position, other: Position): boolean =>
  Math.abs(one[0] - other[0]) <= tolerance && Math.abs(one[1] - other[1]) <= tolerance;

/** Whether two rings run through the same corners, wherever they begin and whichever way they run. */
function sameRing(one: Ring, other: Ring): boolean {
  if (one.length !== other.length) return false;
  const [corners, others] = [one.slice(0, -1), other.slice(0, -1)];
  const count = corners.length;
  const fits = (start: number, step: 1 | -1): boolean =>
    corners.every((at, n) => isSameAt(at, others[(start + step * n + count * 2) % count] as Position));
  return others.some((at, start) => isSameAt(at, corners[0] as Position) && (fits(start, 1) || fits(start, -1)));
}

const samePart = (
  [outer = [], ...holes]: readonly Ring[],
  [otherOuter = [], ...otherHoles]: readonly Ring[],
): boolean => sameRing(outer, otherOuter) && pairOff(holes, otherHoles, sameRing);

/** Whether each of the one list has its like in the other, in whatever order. */
function pairOff<T>(ones: readonly T[], others: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  if (ones.length !== others.length) return false;
  const left = [...others];
  return ones.every((one) => {
    const found = left.findIndex((other) => isSame(one, other));
    if (found !== -1) left.splice(found, 1);
    return found !== -1;
  });
}

/** Whether two geometries are the same land, give or take what rounding does; one part of several is the same as that part alone. */
export function sameShape(one: Geometry | null, other: Geometry | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.type === 'Point' || other.type === 'Point')
    return one.type === 'Point' && other.type === 'Point' && isSameAt(one.coordinates, other.coordinates);
  return pairOff(partsOf(one), partsOf(other), samePart);
}
