import { describe, expect, it } from '@jest/globals';
import { areaOf, type Geometry, type PolygonGeometry, type Position } from '@elinvoima/contracts';
import * as fc from 'fast-check';
import { inDegrees, readGeometryIn, readWkt, rightHanded, sameShape, toDegrees, toMetres, wktOf } from './index.js';

/** Computed with `gdaltransform -s_srs EPSG:4258 -t_srs EPSG:3067` of GDAL 3.6.2; the first is the centre that finland.md tells to four decimals. */
const knownPoints: readonly [where: string, degrees: Position, metres: Position][] = [
  ['Hattula', [24.3708, 61.0556], [358_072.61971851, 6_771_830.73019239]],
  ['on the middle meridian', [27, 60], [500_000, 6_651_411.1902397]],
  ['far in the north-west', [20.1, 69.2], [227_043.554025896, 7_692_051.17208649]],
  ['far in the east', [31.4, 62.9], [723_504.608171703, 6_982_092.68209111]],
  ['at the Arctic circle', [25.7482, 66.5039], [444_311.362708099, 7_376_635.94510019]],
];

const inFinland = fc.record({
  east: fc.double({ min: 60_000, max: 740_000, noNaN: true }),
  north: fc.double({ min: 6_620_000, max: 7_770_000, noNaN: true }),
});

const [e, n] = [358_000, 6_771_000];
const box = (west: number, south: number, size: number): Position[] => [
  [e + west, n + south],
  [e + west + size, n + south],
  [e + west + size, n + south + size],
  [e + west, n + south + size],
  [e + west, n + south],
];
const polygon: PolygonGeometry = { type: 'Polygon', coordinates: [box(0, 0, 100), box(10, 10, 20), box(40, 40, 5)] };
const parts: Geometry = { type: 'MultiPolygon', coordinates: [[box(0, 0, 50)], [box(90, 0, 10.5)]] };

describe('projection', () => {
  it.each(knownPoints)('knows where %s is, to the millimetre', (_, degrees, metres) => {
    const [east, north] = toMetres(degrees);
    expect(Math.hypot(east - metres[0], north - metres[1])).toBeLessThan(0.002);
    const [longitude, latitude] = toDegrees(metres);
    expect([longitude, latitude]).toEqual([expect.closeTo(degrees[0], 8), expect.closeTo(degrees[1], 8)]);
  });

  it('finds the centre of Hattula where finland.md has it: its degrees are told to four decimals', () => {
    expect(toDegrees([358_074, 6_771_826]).map((degree) => degree.toFixed(4))).toEqual(['24.3708', '61.0556']);
  });

  it('goes there and back anywhere in Finland', () => {
    fc.assert(
      fc.property(inFinland, ({ east, north }) => {
        const [x, y] = toMetres(toDegrees([east, north]));
        expect(Math.hypot(x - east, y - north)).toBeLessThan(0.005);
      }),
    );
  });

  it('reads degrees into metres, and refuses swapped axes and the other system by their names', () => {
    const codeOf = (value: unknown, system: '3067' | '4326') => {
      const reading = readGeometryIn(value, system);
      return reading.ok ? 'ok' : reading.code;
    };
    const point = (...coordinates: number[]) => ({ type: 'Point', coordinates });
    expect(readGeometryIn(point(24.3708, 61.0556), '4326')).toEqual({
      ok: true,
      geometry: point(358_072.62, 6_771_830.73),
    });
    expect(codeOf(point(61.0556, 24.3708), '4326')).toBe('geometry-swapped');
    expect(codeOf(point(358_074, 6_771_826), '4326')).toBe('geometry-metres');
    expect(codeOf(point(6_771_826, 358_074), '3067')).toBe('geometry-swapped');
    expect(codeOf(point(24.3708, 61.0556), '3067')).toBe('geometry-degrees');
    const back = readGeometryIn(inDegrees(polygon), '4326');
    expect(back.ok && sameShape(back.geometry, polygon)).toBe(true);
    // Soundness is judged after the projection.
    const [a, b, c, d] = box(0, 0, 90) as [Position, Position, Position, Position];
    const bow: Geometry = { type: 'Polygon', coordinates: [[a, c, b, d, a]] };
    expect(codeOf(inDegrees(bow), '4326')).toBe('geometry-crosses-itself');
  });
});

describe('sameShape', () => {
  const ringed = (change: (ring: readonly Position[]) => readonly Position[]): Geometry => ({
    type: 'Polygon',
    coordinates: polygon.coordinates.map((ring) => change(ring)),
  });
  const turned = (ring: readonly Position[]): Position[] => [...ring.slice(2, -1), ...ring.slice(0, 3)];

  it('takes the same land for the same, wherever its rings begin, whichever way they run and however it is rounded', () => {
    expect(sameShape(polygon, ringed(turned))).toBe(true);
    expect(
      sameShape(
        polygon,
        ringed((ring) => turned(ring).toReversed()),
      ),
    ).toBe(true);
    expect(
      sameShape(
        polygon,
        ringed((ring) => ring.map(([x, y]) => [x + 0.01, y - 0.01])),
      ),
    ).toBe(true);
    expect(
      sameShape(polygon, { type: 'Polygon', coordinates: [box(0, 0, 100), box(40, 40, 5), box(10, 10, 20)] }),
    ).toBe(true);
    const alone: Geometry = { type: 'MultiPolygon', coordinates: [[box(0, 0, 50)]] };
    expect(sameShape({ type: 'Polygon', coordinates: [box(0, 0, 50)] }, alone)).toBe(true);
    expect(sameShape(parts, { type: 'MultiPolygon', coordinates: [[box(90, 0, 10.5)], [box(0, 0, 50)]] })).toBe(true);
    expect(sameShape(null, null)).toBe(true);
  });

  it('sees a corner moved, a hole filled, a part gone, a point for an area', () => {
    expect(
      sameShape(
        polygon,
        ringed((ring) => ring.map(([x, y]) => [x + 0.05, y])),
      ),
    ).toBe(false);
    expect(sameShape(polygon, { type: 'Polygon', coordinates: [box(0, 0, 100), box(10, 10, 20)] })).toBe(false);
    expect(sameShape(parts, { type: 'Polygon', coordinates: [box(0, 0, 50)] })).toBe(false);
    expect(sameShape(polygon, { type: 'Point', coordinates: [e, n] })).toBe(false);
    expect(sameShape(polygon, null)).toBe(false);
  });
});

describe('well-known text', () => {
  it('says every geometry so that it comes back', () => {
    for (const geometry of [polygon, parts, { type: 'Point', coordinates: [e + 0.125, n] } as const])
      expect(readWkt(wktOf(geometry))).toEqual({ value: geometry, system: null });
  });

  it('reads what other programs write', () => {
    expect(readWkt(' point z(358074.5 6771826 83) ')?.value).toEqual({
      type: 'Point',
      coordinates: [358_074.5, 6_771_826, 83],
    });
    expect(readWkt('SRID=3067;POLYGON((1 2,3 4,5e1 -6,1 2))')).toEqual({
      value: {
        type: 'Polygon',
        coordinates: [
          [
            [1, 2],
            [3, 4],
            [50, -6],
            [1, 2],
          ],
        ],
      },
      system: '3067',
    });
  });

  it.each([
    '',
    'POINT EMPTY',
    'POINT ((1 2))',
    'POLYGON (1 2, 3 4)',
    'LINESTRING (1 2, 3 4)',
    'POINT (1 2',
    'POINT (a b)',
    'POLYGON ((1 2),)',
  ])('does not take %j for a geometry', (text) => expect(readWkt(text)).toBeNull());
});

describe('rightHanded', () => {
  it('runs outer rings counter-clockwise and holes clockwise, the land as it was', () => {
    const wrong: Geometry = { type: 'Polygon', coordinates: [box(0, 0, 9).toReversed(), box(1, 1, 2)] };
    expect(rightHanded(wrong)).toEqual({ type: 'Polygon', coordinates: [box(0, 0, 9), box(1, 1, 2).toReversed()] });
    expect(rightHanded(rightHanded(parts))).toEqual(parts);
    expect(areaOf(rightHanded(polygon))).toBe(areaOf(polygon));
  });
});
