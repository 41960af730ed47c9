/** What the colours of a chart survive: the ground of both themes, grey print, and three kinds of colour blindness. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { contrast, readColour, type Colour } from '../contrast.js';

const css = readFileSync('apps/client/src/ui/tokens.css', 'utf8');

function paletteOf(theme: 'light' | 'dark'): Colour[] {
  return [...css.matchAll(/--series-\d: light-dark\((#\w+), (#\w+)\)/g)].map((match) => {
    const colour = readColour(match[theme === 'light' ? 1 : 2] ?? '');
    if (colour === null) throw new Error('not a plain colour');
    return colour;
  });
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const gamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * Math.max(0, channel) ** (1 / 2.4) - 0.055;
const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));

type Matrix = readonly [Colour, Colour, Colour];
const times = (matrix: Matrix, [r, g, b]: Colour): Colour =>
  matrix.map(([a, c, d]) => a * r + c * g + d * b) as unknown as Colour;

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const eyes: Readonly<Record<string, Matrix>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seenBy = (eye: Matrix, colour: Colour): Colour =>
  times(eye, colour.map(linear) as unknown as Colour).map((channel) =>
    clamp(gamma(clamp(channel))),
  ) as unknown as Colour;

/** Oklab: where equal distances look equally different. */
function oklab(colour: Colour): Colour {
  const light = colour.map(linear) as unknown as Colour;
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as unknown as Colour;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

const distance = (one: Colour, other: Colour): number =>
  100 * Math.hypot(...oklab(one).map((part, i) => part - (oklab(other)[i] ?? 0)));

/** L* of CIELAB: how light a colour is printed in grey, 0 to 100. */
function lightness([r, g, b]: Colour): number {
  const y = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));

const least = (figures: readonly number[]): number => Math.min(...figures);

describe.each(['light', 'dark'] as const)('the series colours of the %s theme', (theme) => {
  const palette = paletteOf(theme);

  test('there are six', () => expect(palette).toHaveLength(6));

  test('each stands out from the ground as a graphical object must (1.4.11: 3 to 1)', () => {
    const ground = readColour(theme === 'light' ? '#fbfbf9' : '#101412');
    expect(least(palette.map((colour) => contrast(colour, ground ?? [1, 1, 1])))).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(eyes))('any two look different to eyes that see %s', (_, eye) => {
    const seen = palette.map((colour) => seenBy(eye, colour));
    expect(least(pairsOf(seen).map(([one, other]) => distance(one, other)))).toBeGreaterThanOrEqual(9);
  });

  test('any two are different greys, and neighbours are far apart', () => {
    const greys = palette.map(lightness);
    expect(least(pairsOf(greys).map(([one, other]) => Math.abs(one - other)))).toBeGreaterThanOrEqual(6);
    expect(least(greys.slice(1).map((grey, index) => Math.abs(grey - (greys[index] ?? 0))))).toBeGreaterThanOrEqual(15);
  });
});
