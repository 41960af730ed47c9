/**
 * An outline as lines of coordinates, for who writes instead of drawing: one `east north` a line, an empty line between parts.
 * A part that lies inside another is a hole in it, so that nothing is lost on the way there and back.
 */
import { readGeometry, type Geometry, type Position } from '@elinvoima/contracts';

export type OutlineShape = 'area' | 'place' | 'point';

export interface OutlineFault {
  readonly code: 'notTwoNumbers' | 'swapped' | 'outside' | 'fewCorners' | 'onePoint' | 'crossing';
  /** From 1; 0 when the whole is at fault. */
  readonly line: number;
}

export type ReadOutline =
  { readonly geometry: Geometry | null; readonly fault?: undefined } | { readonly fault: OutlineFault };

type Ring = readonly Position[];

const digits = (value: number): string => String(Math.round(value * 100) / 100);
const lineOf = ([east, north]: Position): string => `${digits(east)} ${digits(north)}`;

/** Without the repeated first corner: people do not write it. */
const openRing = (ring: Ring): Ring => ring.slice(0, -1);

export function textOf(geometry: Geometry | null): string {
  if (geometry === null) return '';
  if (geometry.type === 'Point') return lineOf(geometry.coordinates);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => openRing(ring).map(lineOf).join('\n')).join('\n\n');
}

/** `357812.5 6775421`, `357812,5 6775421`, `357812.5, 6775421` and with a semicolon or a tab. */
function readLine(line: string): Position | null {
  const bySpace = line.trim().split(/[\s;]+/);
  const parts = bySpace.length === 2 ? bySpace : line.split(',');
  if (parts.length !== 2) return null;
  const [east, north] = parts.map((part) => Number(part.trim().replace(/,$/, '').replace(',', '.') || Number.NaN));
  return east !== undefined && north !== undefined && Number.isFinite(east) && Number.isFinite(north)
    ? [east, north]
    : null;
}

const isEast = (value: number): boolean => value >= 40_000 && value <= 770_000;
const isNorth = (value: number): boolean => value >= 6_580_000 && value <= 7_800_000;

function faultOf([east, north]: Position): OutlineFault['code'] | null {
  if (isEast(east) && isNorth(north)) return null;
  return isEast(north) && isNorth(east) ? 'swapped' : 'outside';
}

function ringsOf(text: string): { rings: Position[][]; fault?: OutlineFault } {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      if (ring.length > 0) rings.push(ring);
      ring = [];
      continue;
    }
    const position = readLine(line);
    const code = position === null ? 'notTwoNumbers' : faultOf(position);
    if (position === null || code !== null) return { rings, fault: { code: code ?? 'notTwoNumbers', line: index + 1 } };
    ring.push(position);
  }
  if (ring.length > 0) rings.push(ring);
  return { rings };
}

const isSame = (a: Position | undefined, b: Position | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [ax, ay] = ring[at] ?? [0, 0];
    const [bx, by] = ring[before] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Parts with their holes: a ring inside an odd number of others is a hole of the innermost of them. */
function partsWithHoles(rings: Ring[]): Geometry {
  const around = rings.map((ring) => rings.filter((other) => other !== ring && isInside(ring[0] ?? [0, 0], other)));
  const parts = rings
    .filter((_, index) => (around[index]?.length ?? 0) % 2 === 0)
    .map((outer) => [
      outer,
      ...rings.filter((_ring, index) => {
        const outside = around[index] ?? [];
        const depth = outside.length;
        return depth % 2 === 1 && outside.includes(outer) && around[rings.indexOf(outer)]?.length === depth - 1;
      }),
    ]);
  const [only] = parts;
  return parts.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: parts };
}

export function readOutline(text: string, shape: OutlineShape): ReadOutline {
  const { rings, fault } = ringsOf(text);
  if (fault) return { fault };
  const corners = rings.flat();
  const [first] = corners;
  if (first === undefined) return { geometry: null };
  if (corners.length === 1 && shape !== 'area') return { geometry: { type: 'Point', coordinates: first } };
  if (shape === 'point') return { fault: { code: 'onePoint', line: 0 } };
  const closed = rings.map((ring) =>
    isSame(ring[0], ring.at(-1)) && ring.length > 1 ? ring : [...ring, ...ring.slice(0, 1)],
  );
  if (closed.some((ring) => ring.length < 4)) return { fault: { code: 'fewCorners', line: 0 } };
  const geometry = partsWithHoles(closed);
  return readGeometry(geometry).ok ? { geometry } : { fault: { code: 'crossing', line: 0 } };
}
