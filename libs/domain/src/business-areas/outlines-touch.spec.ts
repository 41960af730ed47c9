import type { PolygonGeometry } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import { outlinesTouch } from './outlines-touch.js';

const square = (east: number, north: number, side: number): PolygonGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [east, north],
      [east + side, north],
      [east + side, north + side],
      [east, north + side],
      [east, north],
    ],
  ],
});
const withHole: PolygonGeometry = {
  type: 'Polygon',
  coordinates: [...square(0, 0, 100).coordinates, ...square(40, 40, 20).coordinates],
};

describe('two outlines', () => {
  it.each([
    ['cross', square(0, 0, 10), square(5, 5, 10), true],
    ['lie one in the other', square(0, 0, 100), square(40, 40, 5), true],
    ['lie apart', square(0, 0, 10), square(20, 0, 10), false],
    ['lie apart though their boxes meet', square(42, 42, 5), withHole, false],
  ])('that %s', (_, one, other, touch) => {
    expect(outlinesTouch(one, other)).toBe(touch);
    expect(outlinesTouch(other, one)).toBe(touch);
    expect(outlinesTouch({ type: 'MultiPolygon', coordinates: [one.coordinates] }, other)).toBe(touch);
  });

  it('a cross of two bars touches though no corner of one lies in the other', () => {
    const bar = (w: number, h: number): PolygonGeometry => ({
      type: 'Polygon',
      coordinates: [
        [
          [-w, -h],
          [w, -h],
          [w, h],
          [-w, h],
          [-w, -h],
        ],
      ],
    });
    expect(outlinesTouch(bar(10, 1), bar(1, 10))).toBe(true);
  });
});
