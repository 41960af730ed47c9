import { areaOf, type Geometry } from '@elinvoima/contracts';
import { expect, test } from '@jest/globals';
import { readOutline, textOf } from './outline-text.js';

const plot = '363000 6774000\n363100 6774000\n363100 6774050\n363000 6774050';

test('lines of east and north are an outline, closed by itself, and its area is computed', () => {
  const { geometry } = readOutline(plot, 'area') as { geometry: Geometry };
  expect(geometry).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [363_000, 6_774_000],
        [363_100, 6_774_000],
        [363_100, 6_774_050],
        [363_000, 6_774_050],
        [363_000, 6_774_000],
      ],
    ],
  });
  expect(areaOf(geometry)).toBe(5000);
  expect(textOf(geometry)).toBe(plot);
  // Who closes it by hand closes it once.
  expect(readOutline(`${plot}\n363000 6774000`, 'area')).toEqual({ geometry });
});

test.each([
  '363000.5 6774000',
  '363000,5 6774000',
  '363000.5, 6774000',
  '363000.5,6774000',
  '363000.5;6774000',
  '363000.5\t6774000,0',
])('a point is read as people write it: %s', (line) => {
  expect(readOutline(line, 'point')).toEqual({ geometry: { type: 'Point', coordinates: [363_000.5, 6_774_000] } });
});

test('a part inside another is its hole, an island in the hole is a part again, and both come back as written', () => {
  const square = (from: number, to: number) =>
    [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
    ]
      .map(([east = 0, north = 0]) => `${363_000 + east} ${6_774_000 + north}`)
      .join('\n');
  const text = [square(0, 100), square(20, 80), square(40, 60)].join('\n\n');
  const { geometry } = readOutline(text, 'area') as { geometry: Geometry };
  expect(geometry.type).toBe('MultiPolygon');
  expect(areaOf(geometry)).toBe(100 * 100 - 60 * 60 + 20 * 20);
  expect(textOf(geometry)).toBe(text);
});

test.each([
  ['swapped', '363000 6774000\n6774000 363000', { code: 'swapped', line: 2 }],
  ['not in Finland', '25.1 61.2', { code: 'outside', line: 1 }],
  ['one number', '363000', { code: 'notTwoNumbers', line: 1 }],
  ['words', '363000 itä', { code: 'notTwoNumbers', line: 1 }],
  ['a bow tie', '363000 6774000\n363100 6774100\n363100 6774000\n363000 6774100', { code: 'crossing', line: 0 }],
  ['two corners', '363000 6774000\n363100 6774000', { code: 'fewCorners', line: 0 }],
])('what cannot be an outline says why and on which line: %s', (_name, text, fault) => {
  expect(readOutline(text, 'area')).toEqual({ fault });
});

test('nothing written is no place; one line is a point where one may be, several are too many where one is asked', () => {
  expect(readOutline(' \n\n', 'area')).toEqual({ geometry: null });
  expect(readOutline('363000 6774000', 'place')).toEqual({
    geometry: { type: 'Point', coordinates: [363_000, 6_774_000] },
  });
  expect(readOutline(plot, 'point')).toEqual({ fault: { code: 'onePoint', line: 0 } });
});
