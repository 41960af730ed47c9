import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { languages } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { everyState, html } from './testing/pages.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds in a page without layout; contrast is computed below from the tokens. */
async function violations(markup: string): Promise<string[]> {
  const { window } = new JSDOM(markup, { runScripts: 'outside-only' });
  window.eval(axe);
  const found = (await window.eval(
    `axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })`,
  )) as { violations: Violation[] };
  window.close();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe.each(languages)('axe finds nothing in %s', (language) => {
  it.each(Object.entries(everyState))('on the page %s', async (_, state) => {
    expect(await violations(html(language, state))).toEqual([]);
  });
});

const css = readFileSync(new URL('../assets/survey.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/\.survey \{([^}]*--ground[^}]*)\}/g)].map(([, block = '']) => block);

it('is a stylesheet whose every block closes: one brace lost in a merge silences all rules after it', () => {
  let depth = 0;
  for (const [brace] of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    // A media query around a rule is as deep as it goes.
    expect(depth).toBeLessThanOrEqual(2);
  }
  expect(depth).toBe(0);
});

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, block) => {
  const colour = (name: string): number => luminance(new RegExp(`--${name}: (#[0-9a-f]+);`).exec(block)?.[1] ?? '');
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [colour(one), colour(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  it.each([
    ['ink', 'ground'],
    ['ink', 'wash'],
    ['ink', 'fault-wash'],
    ['soft', 'ground'],
    ['accent', 'ground'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['fault', 'ground'],
    ['fault', 'fault-wash'],
  ])('%s is read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line', 'ground'],
    ['accent', 'ground'],
    ['focus', 'ground'],
    ['fault', 'ground'],
  ])('a border of %s is seen on %s', (border, ground) => {
    expect(contrast(border, ground)).toBeGreaterThanOrEqual(3);
  });
});
