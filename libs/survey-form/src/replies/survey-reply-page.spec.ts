import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { languages } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { frame, words } from '../testing/pages.js';
import { SurveyReplyPage, type SurveyReplyProps } from './survey-reply-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const page: SurveyReplyProps = {
  title: words('Yrityskysely'),
  intro: words('Kiitos.'),
  items: [
    {
      theme: words('Tiet'),
      said: { fi: 'Kuoppia.', sv: '', en: '' },
      did: words('Korjataan.'),
      measure: 'Tien korjaus',
    },
    { theme: null, said: words('Muuta.'), did: words('Selvitetään.'), measure: null },
  ],
  figures: {
    n: 41,
    responseRate: 43.6,
    headline: [
      { metric: 'index', value: 71.6 },
      { metric: 'nps', value: 23.2 },
    ],
  },
};

describe.each(languages)('what is told back, in %s', (language) => {
  it.each([
    ['with figures', page],
    ['without any', { ...page, figures: null, intro: words('') }],
  ])('has nothing for axe to find %s', async (_, shown) => {
    const markup = renderToStaticMarkup(createElement(SurveyReplyPage, { frame: frame(language), ...shown }));
    const { window } = new JSDOM(`<!doctype html>${markup}`, { runScripts: 'outside-only' });
    window.eval(axe);
    const found = (await window.eval(
      `axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })`,
    )) as { violations: { id: string }[] };
    window.close();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    expect(markup).not.toMatch(/<script| src="http/);
  });
});

it('tells the figures rounded, and words that nobody has translated in Finnish', () => {
  const { window } = new JSDOM(renderToStaticMarkup(createElement(SurveyReplyPage, { frame: frame('sv'), ...page })));
  const { document } = window;
  expect([...document.querySelectorAll('.s-figure')].map(({ textContent }) => textContent)).toEqual(['72', '+23']);
  expect(document.querySelector('p[lang="fi"]')?.textContent).toBe('Kuoppia.');
  window.close();
});
