import { describe, expect, it } from '@jest/globals';
import { blacken, blackened, openingWords, personalMarks } from './personal-marks.js';

const found = (text: string, names: string[] = [], places: string[] = ['Hattula']) =>
  personalMarks(text, { names: new Set(names), places }).map(({ from, to, kind }) => [kind, text.slice(from, to)]);

describe('what may tell who wrote it', () => {
  it.each([
    ['Soittakaa 040 123 4567 iltapäivällä.', [['phone', '040 123 4567']]],
    ['numero on +358401234567', [['phone', '+358401234567']]],
    ['matti.meikalainen@yritys.example vastaa', [['email', 'matti.meikalainen@yritys.example']]],
    ['matti (at) yritys.example vastaa', [['email', 'matti (at) yritys.example']]],
    ['tunnus 1234567-8 on meidän', [['business_id', '1234567-8']]],
    ['tunnus 010190-123A', [['personal_id', '010190-123A']]],
    ['olemme osoitteessa Tehtaankatu 5 b', [['address', 'Tehtaankatu 5 b']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('sums, years and days are no phone numbers', () => {
    expect(found('maksoi 1 200 euroa vuonna 2025, laskettiin 12.3.2026 uudelleen, 0,5 prosenttia')).toEqual([]);
  });

  it('a capital inside a sentence is a name, the municipality’s own name in any case is not', () => {
    expect(found('Hattulassa Virtasen hoitama asia eteni. Hyvä.')).toEqual([['name', 'Virtasen']]);
    expect(found('i think I was treated well on Monday by Anna')).toEqual([['name', 'Anna']]);
  });

  it('a word that begins a sentence is a name only when the register knows it', () => {
    expect(openingWords('Virtanen auttoi. Tontti löytyi! "Anna soitti."')).toEqual(['Virtanen', 'Tontti', 'Anna']);
    expect(found('Virtanen auttoi. Tontti löytyi.', ['virtanen'])).toEqual([['name', 'Virtanen']]);
  });
});

describe('blackening', () => {
  it('takes the words away and does not tell their length', () => {
    expect(blacken('Soita Annalle heti', [{ from: 6, to: 13 }])).toBe(`Soita ${blackened} heti`);
    expect(blacken('Anna', [{ from: 0, to: 4 }])).toBe(blackened);
    expect(blacken('ilman', [])).toBe('ilman');
  });

  it('counts spans that touch, or lie over one another, as one', () => {
    expect(
      blacken('abcdef', [
        { from: 2, to: 4 },
        { from: 1, to: 3 },
        { from: 4, to: 5 },
      ]),
    ).toBe(`a${blackened}f`);
    expect(
      blacken('abcdef', [
        { from: 0, to: 2 },
        { from: 2, to: 3 },
      ]),
    ).toBe(`${blackened}def`);
  });
});
