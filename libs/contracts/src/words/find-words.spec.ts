import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { basesOf, fitOf, fits, fold, slipsToBegin, wordsOf } from './index.js';
import { bentCompanies, bentPeople, bentPeopleQueries, bentQueries, slippedQueries } from './testing/bent-queries.js';

/** The worst fit of the typed words, each to its best word of the name; null when one fits none. */
function worstFit(query: string, name: string): number | null {
  const words = wordsOf(name);
  const typed = wordsOf(query);
  let worst = 0;
  for (const [at, one] of typed.entries()) {
    const found = words.map((word) => fitOf(one, word, at === typed.length - 1)).filter((fit) => fit !== null);
    if (found.length === 0) return null;
    worst = Math.max(worst, Math.min(...found));
  }
  return worst;
}

const best = (query: string, names: readonly string[]): string[] => {
  const fitting = names
    .map((name) => ({ name, worst: worstFit(query, name) }))
    .filter((each): each is { name: string; worst: number } => each.worst !== null);
  const least = Math.min(...fitting.map(({ worst }) => worst));
  return fitting.filter(({ worst }) => worst === least).map(({ name }) => name);
};

describe('words that find names', () => {
  it.each(bentQueries)('%s finds %s', (query, name) => expect(best(query, bentCompanies)).toContain(name));
  it.each(slippedQueries)('%s finds %s in spite of its slips', (query, name) =>
    expect(best(query, bentCompanies)).toContain(name),
  );
  it.each(bentPeopleQueries)('%s finds %s', (query, name) => expect(best(query, bentPeople)).toContain(name));

  it.each([
    ['talo', 'tali'],
    ['paja', 'parturi'],
    ['konepaja', 'kauppa'],
    ['12345', '12346'],
    ['sun', 'sus'],
  ])('%s does not find %s', (typed, word) => expect(fitOf(typed, word)).not.toBe(fits.bent));

  it('a whole bent word is surer than the same with a slip', () => {
    expect(fitOf('konepajalle', 'konepaja')).toBe(fits.bent);
    expect(fitOf('konpajalle', 'konepaja')).toBe(fits.slipped);
    expect(fitOf('paja', 'konepaja')).toBe(fits.inside);
    expect(fitOf('pajalle', 'konepaja')).toBe(fits.inside);
    expect(basesOf('kaupassa')).toContain('kauppa');
  });

  it('an ending may still be on its way', () => {
    for (let length = 'konepaja'.length; length <= 'konepajallamme'.length; length += 1)
      expect(fitOf('konepajallamme'.slice(0, length), 'konepaja', true)).toBeLessThanOrEqual(fits.bent);
  });

  it('slips are counted as they are made, and no more than asked for', () => {
    const letters = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (word, first, second) => {
        const without = (text: string, at: number) =>
          text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
        expect(slipsToBegin(word, word, 2)).toBe(0);
        expect(slipsToBegin(word, `${word}palvelu`, 2)).toBe(0);
        expect(slipsToBegin(without(word, first), word, 2)).toBeLessThanOrEqual(1);
        expect(slipsToBegin(without(without(word, first), second), word, 2)).toBeLessThanOrEqual(2);
        expect(slipsToBegin(`${word}qqq`, word, 2)).toBe(3);
      }),
    );
  });

  it('folds what no mark makes as the database does', () => {
    expect(fold('Søren Ærø Weiß Łódź Ångström ÄÖ')).toBe('soren aero weiss lodz angstrom ao');
  });

  it('whatever is typed, an answer comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (typed, word) => void fitOf(fold(typed), fold(word))),
    );
  });
});
