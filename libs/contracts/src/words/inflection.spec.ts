import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { howSurely, isOneSlipAway, sureness } from './inflection.js';

describe('bent words', () => {
  it.each(
    `konepajalle konepaja, konepajan konepaja, konepajaan konepaja, leipomosta leipomo, virtasen virtanen, virtaselle virtanen,
     virtasta virtanen, rakennuksen rakennus, maalaukselle maalaus, maen maki, kiven kivi, matille matti, matin matti, rannan ranta,
     rannalle ranta, kaupungin kaupunki, kukan kukka, huollolle huolto, huollon huolto, tehtaan tehdas, tarvikkeen tarvike,
     putken putki, apteekin apteekki, kodin koti, nordtekin nordtek, nordtekille nordtek, halliin halli, veden vesi, sahkon sahko,
     nordteks nordtek, kahvilassa kahvila, puhelimen puhelin`
      .split(',')
      .map((pair) => pair.trim().split(' ')),
  )('%s is %s', (typed = '', word = '') => expect(howSurely(typed, word)).toBe(sureness.same));

  it.each([
    ['konep', 'konepaja', sureness.beginning],
    ['konepja', 'konepaja', sureness.misspelt],
    ['koneapja', 'konepaja', sureness.misspelt],
    ['konepjalle', 'konepaja', sureness.misspelt],
    ['kone', 'konepaja', sureness.beginning],
    ['konepalvelu', 'konepaja', sureness.no],
    ['talo', 'tali', sureness.no],
    ['ko', 'konepaja', sureness.no],
    ['tontista', 'tonttula', sureness.no],
  ])('%s and %s: %d', (typed, word, how) => expect(howSurely(typed, word)).toBe(how));

  it('a slip is one letter changed, missing, added or swapped, and both ways round', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), (right, place) => {
        const at = place % right.length;
        const missing = right.slice(0, at) + right.slice(at + 1);
        expect(isOneSlipAway(missing, right)).toBe(true);
        expect(isOneSlipAway(right, missing)).toBe(true);
        expect(isOneSlipAway(right, right)).toBe(false);
        expect(isOneSlipAway(`xx${right}`, right)).toBe(false);
      }),
    );
  });
});
