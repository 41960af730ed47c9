import { describe, expect, it } from '@jest/globals';
import { publicationGapsOf, type PublishedFacts } from './public-sites.js';

const whole: PublishedFacts = {
  kind: 'plot',
  status: 'available',
  area: 4000,
  computedArea: null,
  floorArea: null,
  publicText: { fi: 'Tontti.', sv: 'Tomt.', en: 'Plot.' },
  geometry: {},
  salePrice: 1,
  monthlyRent: null,
  uses: ['industry'],
};

describe('what a site lacks for the catalogue', () => {
  it.each([
    ['nothing', {}, []],
    ['a status that is told of', { status: 'sold' }, ['status']],
    ['nothing, the outline’s area will do for a plot', { area: null, computedArea: 3990 }, []],
    [
      'a size, of premises only the floor or the given area',
      { kind: 'premises', area: null, computedArea: 10 },
      ['size'],
    ],
    ['words in the other languages', { publicText: { fi: 'Tontti.', sv: ' ' } }, ['translations']],
    ['words', { publicText: { sv: 'Tomt.' } }, ['text']],
    ['the rest', { geometry: null, salePrice: null, uses: [] }, ['outline', 'price', 'uses']],
  ] as const)('%s', (_, facts, gaps) => {
    expect(publicationGapsOf({ ...whole, ...facts })).toEqual(gaps);
  });
});
