import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { contrast, readColour, type Colour } from './contrast.js';

type Theme = 'light' | 'dark';
const css = readFileSync('apps/client/src/ui/tokens.css', 'utf8');
const lines = new Map(
  [...css.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
);

function colourOf(token: string, theme: Theme): Colour {
  const value = lines.get(token) ?? '';
  const both = /^light-dark\(\s*(#\w+|var\([^)]*\)),\s*(#\w+|var\([^)]*\))\s*\)$/.exec(value);
  const one = both ? (theme === 'light' ? both[1] : both[2]) : value;
  const reference = /^var\((--[a-z0-9-]+)(?:, (#[0-9a-f]{6}))?\)$/.exec(one ?? '');
  if (reference && !reference[2]) return colourOf(reference[1] ?? '', theme);
  const read = readColour(reference?.[2] ?? one ?? '');
  if (!read) throw new Error(`${token} is not a plain colour: ${value}`);
  return read;
}

const contrastOf = (front: string, back: string, theme: Theme): number =>
  contrast(colourOf(front, theme), colourOf(back, theme));

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
  ...['--chart-1', '--series-1', '--series-2', '--series-3', '--series-4', '--series-5', '--series-6'].map(
    (front): [string, string] => [front, '--ground'],
  ),
];

describe.each<Theme>(['light', 'dark'])('the colours of the %s theme', (theme) => {
  test.each(textPairs)('%s is readable as text on %s', (front, back) => {
    expect(contrastOf(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(borderPairs)('%s is seen as a border or mark on %s', (front, back) => {
    expect(contrastOf(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
