import { describe, expect, it } from '@jest/globals';
import { learnStems, suggestThemes, type TaggedAnswer } from './theme-suggestions.js';

const words = (...stems: string[]) => stems.map((stem) => ({ word: stem, stem }));
const own = [
  { id: 'a-roads', stems: ['tie', 'kadu'] },
  { id: 'b-procurement', stems: ['hankin'] },
];

describe('suggestions from a theme’s own words', () => {
  it('name the words that led to them, as they stand in the answer', () => {
    expect(suggestThemes([{ word: 'tiet', stem: 'tie' }, ...words('hyv')], own, new Map())).toEqual([
      { themeId: 'a-roads', because: ['tiet'] },
    ]);
  });

  it('a longer stem may begin a compound, a short one may not', () => {
    expect(suggestThemes([{ word: 'Hankintalaki', stem: 'hankintala' }], own, new Map())).toHaveLength(1);
    expect(suggestThemes([{ word: 'tiede', stem: 'tied' }], own, new Map())).toEqual([]);
  });
});

describe('suggestions from what was tagged before', () => {
  const tagged: TaggedAnswer[] = [
    ...Array.from({ length: 4 }, () => ({ stems: ['aurat', 'hyv'], themes: ['a-roads'] })),
    ...Array.from({ length: 6 }, () => ({ stems: ['laki', 'hyv'], themes: ['b-procurement'] })),
    { stems: ['kerra'], themes: ['a-roads'] },
  ];

  it('a stem that is commoner in the theme speaks for it; one that is everywhere, or was met once, does not', () => {
    const weights = learnStems(tagged);
    expect([...(weights.get('a-roads')?.keys() ?? [])]).toEqual(['aurat']);
    // (4 + ½) / (5 + 1) against ½ / (6 + 1)
    expect(weights.get('a-roads')?.get('aurat')).toBeCloseTo(Math.log(4.5 / 6 / (0.5 / 7)), 12);
    expect(suggestThemes(words('aurat', 'hyv', 'kerra'), own, weights)).toEqual([
      { themeId: 'a-roads', because: ['aurat'] },
    ]);
  });

  it('are the same whatever the order of the lessons and of the themes', () => {
    const text = words('aurat', 'laki', 'kadu');
    const one = suggestThemes(text, own, learnStems(tagged));
    expect(suggestThemes(text, own.toReversed(), learnStems(tagged.toReversed()))).toEqual(one);
    expect(one.map(({ themeId }) => themeId)).toEqual(['a-roads', 'b-procurement']);
  });

  it('nothing is suggested before anything is known', () => {
    expect(suggestThemes(words('aurat'), [{ id: 'x', stems: [] }], learnStems([]))).toEqual([]);
  });
});
