import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { enquiryKinds, languages, siteUses } from '@elinvoima/contracts';
import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { frame } from '../testing/pages.js';
import { drawn, seenCorners } from './drawn-outlines.js';
import { SiteFoundPage, SiteUnknownPage } from './site-page.js';
import type { AreaShown, SiteShown } from './site-shown.js';
import { SitesPage, type SitesPageProps } from './sites-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const square = (east: number, north: number, side: number) =>
  ({
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
  }) as const;

const area: AreaShown = {
  id: 'a1',
  name: 'Tehtaanmäki',
  publicText: { fi: 'Tilaa tien varressa.' },
  geometry: square(358_000, 6_771_500, 500),
};
const site: SiteShown = {
  id: 's1',
  kind: 'plot',
  name: 'Tehtaanmäentie 4',
  status: 'available',
  availableFrom: '2027-05-01',
  uses: ['industry', 'storage'],
  area: 4200,
  floorArea: null,
  buildingRight: 2100,
  zoningMark: 'T-2',
  planName: 'Tehtaanmäen asemakaava',
  street: 'Tehtaanmäentie 4',
  postalCode: '13720',
  town: 'Parola',
  connections: ['electricity', 'water'],
  traffic: ['heavy_vehicles'],
  powerKw: 250,
  distances: [{ to: 'main_road', name: 'Valtatie 3', km: 1.2 }],
  salePrice: 84_000,
  monthlyRent: null,
  publicText: { fi: 'Tasainen tontti.' },
  pictures: [
    { attachmentId: 'p1', alt: { fi: 'Tontti tieltä', sv: 'Tomten från vägen' } },
    { attachmentId: 'p2', alt: { fi: 'Tontin takaosa' } },
  ],
  businessArea: { id: 'a1', name: 'Tehtaanmäki' },
  geometry: square(358_100, 6_771_600, 60),
  east: 358_130,
  north: 6_771_630,
};
const bare: SiteShown = {
  ...site,
  id: 's2',
  kind: 'premises',
  name: 'Halli',
  status: 'reserved',
  availableFrom: null,
  uses: [],
  area: null,
  floorArea: 700,
  buildingRight: null,
  zoningMark: null,
  planName: null,
  street: null,
  postalCode: null,
  town: null,
  connections: [],
  traffic: [],
  powerKw: null,
  distances: [],
  salePrice: null,
  publicText: {},
  pictures: [],
  businessArea: null,
  geometry: null,
  east: null,
  north: null,
};
const list: SitesPageProps = {
  found: { address: 'https://kunta.example/tontit', stylesheet: '/assets/sites.css' },
  sites: [site, bare],
  areas: [area],
  uses: siteUses,
  kinds: enquiryKinds,
  chosen: { kind: 'plot' },
  total: 2,
  next: '/tontit?after=x',
  isLater: true,
  feed: '/api/public/sites',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const found = { address: 'https://kunta.example/tontit/s1', stylesheet: '/assets/sites.css' };
const degrees = { latitude: 61.05, longitude: 24.37 };

const pages: Record<string, (language: (typeof languages)[number]) => ReactElement> = {
  list: (language) => createElement(SitesPage, { frame: frame(language), ...list }),
  'list of nothing': (language) =>
    createElement(SitesPage, { frame: frame(language), ...list, sites: [], total: 0, next: null, isLater: false }),
  site: (language) => createElement(SiteFoundPage, { frame: frame(language), found, site, area, degrees }),
  'site of which little is known': (language) =>
    createElement(SiteFoundPage, { frame: frame(language), found, site: bare, area: null, degrees: null }),
  unknown: (language) => createElement(SiteUnknownPage, { frame: frame(language) }),
};
const html = (page: string, language: (typeof languages)[number] = 'fi'): string =>
  `<!doctype html>${renderToStaticMarkup(pages[page]?.(language))}`;

describe.each(languages)('axe finds nothing in %s', (language) => {
  it.each(Object.keys(pages))('on the page %s', async (page) => {
    const { window } = new JSDOM(html(page, language), { runScripts: 'outside-only' });
    window.eval(axe);
    const { violations } = (await window.eval(
      `axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })`,
    )) as { violations: { id: string; nodes: { html: string }[] }[] };
    window.close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});

it('keeps to the strict policy: no script, nothing inline, nothing from elsewhere', () => {
  for (const page of Object.keys(pages)) {
    expect(html(page)).not.toMatch(/<script|\sstyle="|\son[a-z]+="/);
    const { window } = new JSDOM(html(page));
    const sources = [...window.document.querySelectorAll('[src], link[rel=stylesheet]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    );
    window.close();
    for (const source of sources) expect(source).toMatch(/^\/[^/]/);
  }
});

it('draws every place of the list with its number and the area under them, and says so in words', () => {
  const { window } = new JSDOM(html('list'));
  const svg = window.document.querySelector('svg');
  const heading = [...window.document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  const drawing = {
    name: svg?.querySelector('title')?.textContent,
    numbers: [...(svg?.querySelectorAll('.s-map-number') ?? [])].map(({ textContent }) => textContent),
    grounds: svg?.querySelectorAll('.s-map-ground').length,
    places: svg?.querySelectorAll('.s-map-site').length,
  };
  window.close();
  expect(heading).toEqual(['Tehtaanmäki, jatkuu', 'Muualla', 'Avoin data']);
  expect(drawing).toEqual({
    name: 'Piirros: Tehtaanmäki ja sen kohteet, 1 kohde. Pohjoinen on ylhäällä; numerot ovat luettelon numeroita.',
    numbers: ['1'],
    grounds: 1,
    places: 1,
  });
});

it('shows a picture in each row and all of them of one site, in the reader’s words, else in Finnish that says it is', () => {
  const pictures = (page: string, language: (typeof languages)[number]) => {
    const { window } = new JSDOM(html(page, language));
    const found = [...window.document.querySelectorAll('img')].map((image) => ({
      src: image.getAttribute('src'),
      alt: image.getAttribute('alt'),
      lang: image.getAttribute('lang'),
      loading: image.getAttribute('loading'),
      hasRoom: image.hasAttribute('width') && image.hasAttribute('height'),
    }));
    window.close();
    return found;
  };
  const road = { src: '/tontit/kuvat/p1', hasRoom: true };
  const back = { src: '/tontit/kuvat/p2', alt: 'Tontin takaosa', loading: 'lazy', hasRoom: true };
  expect(pictures('list', 'fi')).toEqual([{ ...road, alt: 'Tontti tieltä', lang: null, loading: 'lazy' }]);
  expect(pictures('site', 'sv')).toEqual([
    { ...road, alt: 'Tomten från vägen', lang: null, loading: 'eager' },
    { ...back, lang: 'fi' },
  ]);
  expect(pictures('site', 'en').map(({ lang }) => lang)).toEqual(['fi', 'fi']);
  expect(pictures('site of which little is known', 'fi')).toEqual([]);
});

it('says of a place without a price that it may be asked for, and nothing of what is not known', () => {
  const { window } = new JSDOM(html('site of which little is known'));
  const terms = [...window.document.querySelectorAll('dt')].map(({ textContent }) => textContent);
  window.close();
  expect(terms).toEqual(['Kohde', 'Huoneistoala', 'Hinta']);
});

describe('a drawing', () => {
  it('keeps shapes in proportion, north up, inside its frame, with a round scale', () => {
    const drawing = drawn([
      { geometry: square(358_000, 6_771_000, 400) },
      { geometry: square(358_300, 6_771_300, 50) },
    ]);
    const points = (drawing?.shapes ?? []).map(({ path }) =>
      [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
    const [whole = [], part = []] = points;
    const width = (corners: (readonly [number, number])[]) =>
      Math.max(...corners.map(([x]) => x)) - Math.min(...corners.map(([x]) => x));
    const height = (corners: (readonly [number, number])[]) =>
      Math.max(...corners.map(([, y]) => y)) - Math.min(...corners.map(([, y]) => y));
    expect(Math.abs(width(whole) - height(whole))).toBeLessThanOrEqual(1);
    expect(Math.abs(width(whole) - 8 * width(part))).toBeLessThanOrEqual(8);
    // In the north-eastern quarter: to the right, and above.
    expect(Math.min(...part.map(([x]) => x))).toBeGreaterThan(Math.min(...whole.map(([x]) => x)) + width(whole) / 2);
    expect(Math.max(...part.map(([, y]) => y))).toBeLessThan(Math.max(...whole.map(([, y]) => y)) - height(whole) / 2);
    for (const [x, y] of points.flat()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(drawing?.width ?? 0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(drawing?.height ?? 0);
    }
    expect([1, 2, 5]).toContain(Number(String(drawing?.scale.metres)[0]));
  });

  it('of a mere point is a point with ground around it, and of nothing is nothing', () => {
    expect(drawn([])).toBeNull();
    const drawing = drawn([{ geometry: { type: 'Point', coordinates: [358_000, 6_771_000] } }]);
    expect(drawing?.shapes[0]).toMatchObject({ path: '' });
  });

  it('lets go of corners that are not seen, of however many there are', () => {
    const many = Array.from({ length: 10_001 }, (_, n) => {
      const turn = (n / 10_000) * 2 * Math.PI;
      return [300 + 100 * Math.cos(turn), 200 + 100 * Math.sin(turn)] as const;
    });
    const seen = seenCorners(many);
    expect(seen.length).toBeGreaterThan(12);
    expect(seen.length).toBeLessThan(80);
  });
});
