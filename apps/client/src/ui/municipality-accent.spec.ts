import { expect, test } from '@jest/globals';
import { assert, constantFrom, integer, property } from 'fast-check';
import { contrast, readColour, type Colour } from './contrast.js';
import { accentProperties } from './municipality-accent.js';

const colour = (hex: string | undefined): Colour => {
  const read = readColour(hex ?? '');
  if (!read) throw new Error(`not a colour: ${hex}`);
  return read;
};
const grounds = {
  light: ['#fbfbf9', '#f3f5f1', '#ffffff', '#eff2ed', '#e9ece7'],
  dark: ['#101412', '#161b18', '#141916', '#1d2420', '#1f2622', '#1e2521'],
};
const onAccent = { light: '#ffffff', dark: '#0b1a14' };

test('any colour of a municipality becomes an accent that is readable everywhere it is used', () => {
  const hex = integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
  assert(
    property(hex, constantFrom<'light' | 'dark'>('light', 'dark'), (chosen, theme) => {
      const tokens = accentProperties(chosen);
      const accent = colour(tokens[`--municipality-accent-${theme}`]);
      const strong = colour(tokens[`--municipality-strong-${theme}`]);
      const soft = tokens[`--municipality-soft-${theme}`];
      for (const ground of [...grounds[theme], soft]) {
        expect(contrast(accent, colour(ground))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(strong, colour(ground))).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(colour(onAccent[theme]), accent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(onAccent[theme]), strong)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that is readable as it is stays as it is', () => {
  expect(accentProperties('#003a70')['--municipality-accent-light']).toBe('#003a70');
});

test.each([null, undefined, '', 'green', '#fff', 'url(https://example.org)'])('%s changes nothing', (hex) => {
  expect(accentProperties(hex)).toEqual({});
});
