import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { languages } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { frame } from '../testing/pages.js';
import { PublicLightsPage, type PublicLightsProps } from './public-lights-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const factors: PublicLightsProps['factors'] = [
  {
    code: 'F1',
    name: 'Yrittäjyys',
    undertakings: [
      { id: '1', kind: 'measure', title: 'Neuvonta', plannedEndOn: '2026-12-31', pace: 'on_time', light: 'green' },
      { id: '2', kind: 'experiment', title: 'Iltavastaanotto', plannedEndOn: '2026-11-01', pace: 'late', light: 'red' },
      { id: '3', kind: 'project', title: 'Hanke', plannedEndOn: '2025-12-31', pace: 'completed', light: 'green' },
    ],
  },
];

describe.each(languages)('the page of lights in %s', (language) => {
  it.each([
    ['with measures', factors],
    ['without any', []],
  ])('has nothing for axe to find %s', async (_, shown) => {
    const page = createElement(PublicLightsPage, { frame: frame(language), factors: shown, day: '2026-11-22' });
    const { window } = new JSDOM(`<!doctype html>${renderToStaticMarkup(page)}`, { runScripts: 'outside-only' });
    window.eval(axe);
    const found = (await window.eval(
      `axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })`,
    )) as { violations: { id: string }[] };
    window.close();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});

it('says when the open ones are due, and of the ended ones only that they are', () => {
  const page = createElement(PublicLightsPage, { frame: frame('fi'), factors, day: '2026-11-22' });
  const { window } = new JSDOM(renderToStaticMarkup(page));
  const rows = [...window.document.querySelectorAll('section:first-of-type li')].map((row) => row.textContent);
  window.close();
  expect(rows).toEqual([
    'AikataulussaNeuvontavalmis viimeistään 31.12.2026',
    'MyöhässäIltavastaanottoKokeilu · valmis viimeistään 1.11.2026',
    'ValmisHankeHanke',
  ]);
});
