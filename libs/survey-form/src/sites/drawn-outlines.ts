import { boundsOf, partsOf, positionsOf, type Geometry, type Position } from '@elinvoima/contracts';

/** How wide drawings are, in their own units; a unit is about a pixel. */
export const drawnWidth = 600;
const [lowest, highest] = [240, 440];
const margin = 28;
/** Corners nearer than this to a straight line are not seen. */
const tolerance = 0.8;

export interface DrawnShape {
  /** Of an SVG path; empty for a mere point. */
  readonly path: string;
  /** Where its number or dot stands. */
  readonly at: readonly [x: number, y: number];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
  /** A round number of metres, and how long it is here. */
  readonly scale: { readonly metres: number; readonly length: number };
}

export interface Drawable {
  readonly geometry: Geometry;
  /** Metres; where it is pointed at. */
  readonly point?: Position | undefined;
}

const distanceToLine = ([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dy * (x - ax) - dx * (y - ay)) / length;
};

/** The corners that are seen (Douglas and Peucker), without calling itself: an outline may have ten thousand. */
export function seenCorners(line: readonly Position[]): Position[] {
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [first, last] = range;
    const [from, to] = [line[first], line[last]];
    if (from === undefined || to === undefined) continue;
    let [farthest, far] = [-1, tolerance];
    for (let at = first + 1; at < last; at += 1) {
      const distance = distanceToLine(line[at] ?? from, from, to);
      if (distance > far) [farthest, far] = [at, distance];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, at) => keep.has(at));
}

function roundMetres(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((metres) => metres <= most) ?? power;
}

/** Shapes in one drawing, north up. Null where there is nothing to draw. */
export function drawn(shapes: readonly Drawable[]): Drawing | null {
  if (shapes.length === 0) return null;
  const boxes = shapes.map(({ geometry }) => boundsOf(geometry));
  const west = Math.min(...boxes.map((box) => box.west));
  const south = Math.min(...boxes.map((box) => box.south));
  // A mere point gets some ground around it.
  const across = Math.max(Math.max(...boxes.map((box) => box.east)) - west, 60);
  const up = Math.max(Math.max(...boxes.map((box) => box.north)) - south, 40);
  const scale = Math.min((drawnWidth - 2 * margin) / across, (highest - 2 * margin) / up);
  const height = Math.round(Math.max(lowest, up * scale + 2 * margin));
  const [left, bottom] = [(drawnWidth - across * scale) / 2, (height + up * scale) / 2];
  const put = ([east, north]: Position): [number, number] => [
    Math.round((left + (east - west) * scale) * 10) / 10,
    Math.round((bottom - (north - south) * scale) * 10) / 10,
  ];
  const metres = roundMetres(160 / scale);
  return {
    width: drawnWidth,
    height,
    shapes: shapes.map(({ geometry, point }) => ({
      path: pathOf(geometry, put),
      at: put(point ?? positionsOf(geometry)[0] ?? [west, south]),
    })),
    scale: { metres, length: Math.round(metres * scale) },
  };
}

function pathOf(geometry: Geometry, put: (position: Position) => [number, number]): string {
  if (geometry.type === 'Point') return '';
  return partsOf(geometry)
    .flat()
    .map((ring) => {
      const corners = seenCorners(ring.map(put)).map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
      return `M${corners.filter((corner, at) => corner !== corners[at - 1]).join('L')}z`;
    })
    .join('');
}
