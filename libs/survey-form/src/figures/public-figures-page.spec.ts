import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { languages } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { frame } from '../testing/pages.js';
import { PublicFiguresPage, type PublicFiguresProps } from './public-figures-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const figure = {
  key: '3.1.d',
  name: 'Vuorovaikutuksen määrä',
  definition: 'Kaksisuuntaiset yhteydenpidot.',
  leftOut: 'Luonnokset.',
  note: null,
  value: 1042,
  unit: 'count',
  target: 1100,
  light: 'amber',
  withheld: false,
  parts: [
    { name: 'Oman kunnan yrityksiä', value: 700, unit: 'count' },
    { name: 'Pieni osa', value: null, unit: 'count' },
  ],
} as const;
const page: PublicFiguresProps = {
  period: '2026-Q3',
  periods: ['2026-Q3', '2026-Q2'],
  closedAt: '2026-10-15T09:00:00Z',
  factors: [
    {
      code: 'F1',
      name: '3.1 Yrittäjyys',
      figures: [figure, { ...figure, key: '3.1.e', name: 'Yrityskäynnit', value: null, withheld: true, light: 'none' }],
    },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const empty: PublicFiguresProps = { ...page, period: null, periods: [], closedAt: null, factors: [] };

const drawn = (props: PublicFiguresProps, language: (typeof languages)[number]): string =>
  renderToStaticMarkup(createElement(PublicFiguresPage, { frame: frame(language), ...props }));

describe.each(languages)('the page of figures in %s', (language) => {
  it.each([
    ['with figures', page],
    ['without any', empty],
  ])('has nothing for axe to find %s', async (_, props) => {
    const { window } = new JSDOM(`<!doctype html>${drawn(props, language)}`, { runScripts: 'outside-only' });
    window.eval(axe);
    const found = (await window.eval(
      `axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })`,
    )) as { violations: { id: string }[] };
    window.close();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});

it('says each figure with its light and target, and why one is not told', () => {
  const { window } = new JSDOM(drawn(page, 'fi'));
  const [told, withheld] = [...window.document.querySelectorAll('.s-figures > li')].map((row) => row.textContent);
  window.close();
  expect(told).toContain('1\u00a0042Lähellä tavoitettaTavoite 1\u00a0100');
  expect(told).toContain('Oman kunnan yrityksiä: 700');
  expect(told).not.toContain('Pieni osa');
  expect(withheld).toContain('Ei julkaista: takana on alle viisi yritystä');
});
