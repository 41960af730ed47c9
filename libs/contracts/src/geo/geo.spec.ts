import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  areaDiffers,
  areaOf,
  boundsOf,
  containsPoint,
  geometryFields,
  mapPositions,
  pointToShow,
  positionsOf,
  readGeometry,
  type AreaGeometry,
  type Position,
} from './index.js';

const [e, n] = [358_000, 6_771_000];
const at = (...corners: (readonly [number, number])[]): Position[] =>
  corners.map(([east, north]) => [e + east, n + north]);
const box = (west: number, south: number, size: number): Position[] =>
  at([west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]);
const polygon = (...coordinates: Position[][]): AreaGeometry => ({ type: 'Polygon', coordinates });

/** A star around a middle, wild but never crossing itself, with a hole of its form or without. */
const star = fc
  .record({
    radii: fc.array(fc.double({ min: 5, max: 400, noNaN: true }), { minLength: 3, maxLength: 40 }),
    east: fc.integer({ min: 100_000, max: 700_000 }),
    north: fc.integer({ min: 6_600_000, max: 7_700_000 }),
    hasHole: fc.boolean(),
  })
  .map(({ radii, east, north, hasHole }) => {
    const ring = (scale: number): Position[] => {
      const corners = radii.map((radius, index): Position => {
        const angle = (index / radii.length) * 2 * Math.PI;
        return [east + scale * radius * Math.cos(angle), north + scale * radius * Math.sin(angle)];
      });
      return [...corners, ...corners.slice(0, 1)];
    };
    return polygon(ring(1), ...(hasHole ? [ring(0.4)] : []));
  });

const turned = (ring: readonly Position[], by: number): Position[] => {
  const corners = ring.slice(0, -1);
  const start = by % corners.length;
  const rotated = [...corners.slice(start), ...corners.slice(0, start)];
  return [...rotated, ...rotated.slice(0, 1)];
};

describe('areas, bounds and points of outlines', () => {
  it('knows square metres, with holes and in parts', () => {
    expect(areaOf(polygon(box(0, 0, 100)))).toBe(10_000);
    expect(areaOf(polygon(box(0, 0, 100), box(10, 10, 20)))).toBe(9600);
    expect(areaOf({ type: 'MultiPolygon', coordinates: [[box(0, 0, 100)], [box(200, 0, 10)]] })).toBe(10_100);
    expect(areaOf({ type: 'Point', coordinates: [e, n] })).toBeNull();
  });

  it('gives the same area whatever corner a ring begins at and whichever way it runs', () => {
    fc.assert(
      fc.property(star, fc.nat(40), fc.boolean(), (shape, by, isBackwards) => {
        const rings = (shape.coordinates as Position[][]).map((ring) =>
          isBackwards ? turned(ring, by).toReversed() : turned(ring, by),
        );
        expect(areaOf(polygon(...rings))).toBeCloseTo(areaOf(shape) ?? Number.NaN, 3);
      }),
    );
  });

  it('shows an outline by a point inside it, and its bounds hold every corner and that point', () => {
    fc.assert(
      fc.property(star, (shape) => {
        const shown = pointToShow(shape);
        expect(containsPoint(shape, shown)).toBe(true);
        const { west, south, east, north } = boundsOf(shape);
        for (const [x, y] of [...positionsOf(shape), shown]) {
          expect(x >= west && x <= east && y >= south && y <= north).toBe(true);
        }
      }),
    );
  });

  it('finds a point inside a horseshoe and beside a hole, where the middle is outside', () => {
    const horseshoe = polygon(at([0, 0], [90, 0], [90, 90], [80, 90], [80, 10], [10, 10], [10, 90], [0, 90], [0, 0]));
    expect(containsPoint(horseshoe, [e + 45, n + 45])).toBe(false);
    expect(containsPoint(horseshoe, pointToShow(horseshoe))).toBe(true);
    const ring = polygon(box(0, 0, 100), box(20, 20, 60));
    expect(containsPoint(ring, [e + 50, n + 50])).toBe(false);
    expect(containsPoint(ring, pointToShow(ring))).toBe(true);
    const parts: AreaGeometry = { type: 'MultiPolygon', coordinates: [[box(0, 0, 10)], [box(500, 500, 90)]] };
    expect(pointToShow(parts)).toEqual([e + 545, n + 545]);
  });

  it('takes a border for part of the outline, a hole not', () => {
    const shape = polygon(box(0, 0, 100), box(20, 20, 60));
    const contains = (east: number, north: number) => containsPoint(shape, [e + east, n + north]);
    expect([contains(0, 50), contains(100, 100), contains(20, 50), contains(10, 20)]).toEqual([true, true, true, true]);
    expect([contains(50, 50), contains(-1, 100), contains(101, 20)]).toEqual([false, false, false]);
  });

  it('says what is kept beside a geometry', () => {
    const geometry = polygon(box(0, 0, 100));
    expect(geometryFields(geometry)).toEqual({ geometry, computedArea: 10_000, east: e + 50, north: n + 50 });
    const point = { type: 'Point', coordinates: [e, n] } as const;
    expect(geometryFields(point)).toEqual({ geometry: point, computedArea: null, east: e, north: n });
    expect(geometryFields(null)).toEqual({ geometry: null, computedArea: null, east: null, north: null });
  });

  it('tells a given area that is over two per cent off', () => {
    expect([areaDiffers(10_200, 10_000), areaDiffers(9800, 10_000), areaDiffers(null, 10_000)]).toEqual([
      false,
      false,
      false,
    ]);
    expect([areaDiffers(10_201, 10_000), areaDiffers(9799, 10_000)]).toEqual([true, true]);
  });
});

describe('readGeometry', () => {
  const codeOf = (value: unknown, system?: '3067' | '4326') => {
    const reading = readGeometry(value, system);
    return reading.ok ? 'ok' : reading.code;
  };
  const ofRings = (...coordinates: unknown[]) => codeOf({ type: 'Polygon', coordinates });

  it('lets every sound outline pass, and drops heights', () => {
    fc.assert(fc.property(star, (shape) => expect(readGeometry(shape)).toEqual({ ok: true, geometry: shape })));
    expect(readGeometry({ type: 'Point', coordinates: [e, n, 83.2] })).toEqual({
      ok: true,
      geometry: { type: 'Point', coordinates: [e, n] },
    });
    expect(codeOf({ type: 'Polygon', coordinates: [box(0, 0, 9)], crs: null })).toBe('ok');
  });

  it('has a word for each fault', () => {
    expect(codeOf({ type: 'LineString', coordinates: box(0, 0, 9) })).toBe('geometry-other-type');
    expect(codeOf(null)).toBe('geometry-other-type');
    expect(codeOf('POINT (1 2)')).toBe('geometry-other-type');
    expect(ofRings()).toBe('geometry-empty');
    expect(ofRings([])).toBe('geometry-empty');
    expect(codeOf({ type: 'MultiPolygon', coordinates: [] })).toBe('geometry-empty');
    expect(codeOf({ type: 'Point', coordinates: [] })).toBe('geometry-empty');
    expect(ofRings(Array.from({ length: 4 }, () => [e, n]))).toBe('geometry-empty');
    expect(codeOf({ type: 'Point' })).toBe('geometry-not-numbers');
    expect(codeOf({ type: 'Point', coordinates: [String(e), n] })).toBe('geometry-not-numbers');
    expect(codeOf({ type: 'Point', coordinates: [e, Number.NaN] })).toBe('geometry-not-numbers');
    expect(codeOf({ type: 'Point', coordinates: [e] })).toBe('geometry-not-numbers');
    expect(ofRings(at([0, 0], [9, 0], [0, 0]))).toBe('geometry-few-positions');
    expect(ofRings(at([0, 0], [9, 0], [9, 9], [0, 9]))).toBe('geometry-not-closed');
    expect(ofRings(Array.from({ length: 10_001 }, () => [e, n]))).toBe('geometry-many-positions');
  });

  it('refuses what crosses itself, in every way a border can', () => {
    const crossing = 'geometry-crosses-itself';
    expect(ofRings(at([0, 0], [9, 9], [9, 0], [0, 9], [0, 0]))).toBe(crossing);
    // There and back; along its own side; touching itself in a corner.
    expect(ofRings(at([0, 0], [9, 0], [4, 0], [0, 0]))).toBe(crossing);
    expect(ofRings(at([0, 0], [9, 0], [9, 9], [9, -9], [0, 0]))).toBe(crossing);
    expect(ofRings(at([0, 0], [5, 5], [10, 0], [10, 10], [5, 5], [0, 10], [0, 0]))).toBe(crossing);
    const parts = (...outers: Position[][]) => codeOf({ type: 'MultiPolygon', coordinates: outers.map((o) => [o]) });
    expect(parts(box(0, 0, 10), box(5, 5, 10))).toBe(crossing);
    expect(parts(box(0, 0, 10), box(2, 2, 3))).toBe(crossing);
    expect(parts(box(0, 0, 10), box(0, 0, 10))).toBe(crossing);
    expect(parts(box(0, 0, 10), at([5, 0], [15, 0], [15, 10], [5, 10], [5, 0]))).toBe(crossing);
  });

  it('lets neighbouring parcels share their border, and a corner said twice pass', () => {
    expect(codeOf({ type: 'MultiPolygon', coordinates: [[box(0, 0, 10)], [box(10, 0, 10)]] })).toBe('ok');
    expect(codeOf({ type: 'MultiPolygon', coordinates: [[box(0, 0, 90), box(10, 10, 60)], [box(20, 20, 9)]] })).toBe(
      'ok',
    );
    expect(ofRings(at([0, 0], [9, 0], [9, 0], [9, 9], [0, 0]))).toBe('ok');
  });

  it('refuses holes that are not in their outline or lie on each other', () => {
    const hole = 'geometry-hole-outside';
    expect(ofRings(box(0, 0, 10), box(20, 20, 5))).toBe(hole);
    expect(ofRings(box(0, 0, 10), box(5, 5, 10))).toBe(hole);
    expect(ofRings(box(0, 0, 10), box(-5, -5, 30))).toBe(hole);
    expect(ofRings(box(0, 0, 90), box(10, 10, 50), box(20, 20, 5))).toBe(hole);
    expect(ofRings(box(0, 0, 90), box(10, 10, 20), box(50, 50, 20))).toBe('ok');
  });

  it('recognises swapped axes and the other coordinate system, in both directions', () => {
    fc.assert(
      fc.property(star, (shape) => {
        expect(codeOf(mapPositions(shape, ([x, y]) => [y, x]))).toBe('geometry-swapped');
      }),
    );
    const point = (...coordinates: number[]) => ({ type: 'Point', coordinates });
    expect(codeOf(point(6_771_826, 358_074))).toBe('geometry-swapped');
    expect(codeOf(point(24.3708, 61.0556))).toBe('geometry-degrees');
    expect(codeOf(point(61.0556, 24.3708))).toBe('geometry-degrees');
    expect(codeOf(point(24.3708, 61.0556), '4326')).toBe('ok');
    expect(codeOf(point(61.0556, 24.3708), '4326')).toBe('geometry-swapped');
    expect(codeOf(point(358_074, 6_771_826), '4326')).toBe('geometry-metres');
    expect(codeOf(point(0, 0))).toBe('geometry-outside-finland');
    // Of an older plane: ETRS-GK24.
    expect(codeOf(point(24_500_000, 6_771_826))).toBe('geometry-outside-finland');
  });

  it('judges ten thousand corners', () => {
    const corners = Array.from({ length: 9999 }, (_, index): Position => {
      const angle = (index / 9999) * 2 * Math.PI;
      const radius = index % 2 === 0 ? 900 : 950;
      return [e + radius * Math.cos(angle), n + radius * Math.sin(angle)];
    });
    expect(ofRings([...corners, ...corners.slice(0, 1)])).toBe('ok');
  });
});
