import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

type Theme = 'light' | 'dark';
const css = readFileSync('apps/client/src/ui/tokens.css', 'utf8');
const lines = new Map(
  [...css.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
);

function colour(token: string, theme: Theme): [number, number, number] {
  const value = lines.get(token) ?? '';
  const both = /^light-dark\((#\w+|var\([^)]*\)), (#\w+|var\([^)]*\))\)$/.exec(value);
  const one = both ? (theme === 'light' ? both[1] : both[2]) : value;
  const reference = /^var\((--[a-z0-9-]+)(?:, (#[0-9a-f]{6}))?\)$/.exec(one ?? '');
  const hex = reference?.[2] ?? one ?? '';
  if (reference && !reference[2]) return colour(reference[1] ?? '', theme);
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex);
  if (!channels) throw new Error(`${token} is not a plain colour: ${value}`);
  return [1, 2, 3].map((index) => parseInt(channels[index] ?? '', 16) / 255) as [number, number, number];
}

function luminance(channels: [number, number, number]): number {
  const [red, green, blue] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string, theme: Theme): number {
  const [a, b] = [luminance(colour(front, theme)), luminance(colour(back, theme))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = [
  '--ground',
  '--ground-sunken',
  '--surface',
  '--surface-floating',
  '--hover',
  '--pressed',
  '--accent-soft',
];
const textPairs: [string, string][] = [
  ...['--text', '--text-quiet', '--accent', '--accent-strong'].flatMap((front) =>
    grounds.map((back): [string, string] => [front, back]),
  ),
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--on-red', '--red'],
  ...['green', 'amber', 'red'].flatMap((hue): [string, string][] => [
    [`--${hue}`, `--${hue}-soft`],
    [`--${hue}`, '--ground'],
    [`--${hue}`, '--surface'],
    ['--text', `--${hue}-soft`],
  ]),
];
const borderPairs: [string, string][] = [
  ...['--border-control', '--focus'].flatMap((front) =>
    ['--ground', '--ground-sunken', '--surface', '--surface-floating'].map((back): [string, string] => [front, back]),
  ),
  ...['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map((front): [string, string] => [front, '--ground']),
];

describe.each<Theme>(['light', 'dark'])('the colours of the %s theme', (theme) => {
  test.each(textPairs)('%s is readable as text on %s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(borderPairs)('%s is seen as a border or mark on %s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
