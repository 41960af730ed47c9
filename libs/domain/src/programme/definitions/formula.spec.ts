import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isFault, namesIn, parseFormula, type Formula } from './formula.js';

/** Written out with every bracket, so that the tree can be seen. */
const shown = (formula: Formula): string =>
  'number' in formula
    ? String(formula.number)
    : 'name' in formula
      ? formula.name
      : `(${shown(formula.left)} ${formula.operator} ${shown(formula.right)})`;
const read = (text: string): string => {
  const formula = parseFormula(text);
  return isFault(formula) ? `fault at ${formula.at}` : shown(formula);
};

const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5 },
    fc.record({ number: fc.integer({ min: 0, max: 1000 }).map((n) => n / 4) }),
    fc.record({ name: fc.constantFrom('a', 'b', 'asukkaita') }),
    fc.record({
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('formula'),
      right: tie('formula'),
    }),
  ),
})).formula;

describe('the arithmetic of a composite', () => {
  it('binds multiplication before addition, and equals from left to right', () => {
    expect(read('a + b * c')).toBe('(a + (b * c))');
    expect(read('a - b - c')).toBe('((a - b) - c)');
    expect(read('(a + b - c) / d')).toBe('(((a + b) - c) / d)');
    expect(read('a / b / c')).toBe('((a / b) / c)');
    expect(read('-a * 2')).toBe('((0 - a) * 2)');
  });

  it('knows the signs of a printed formula and the decimal comma', () => {
    expect(read('a × 1 000')).toBe('fault at 6');
    expect(read('(a − b) ÷ c × 0,5')).toBe('(((a - b) / c) * 0.5)');
  });

  it('says where it cannot be read', () => {
    expect(read('')).toBe('fault at 0');
    expect(read('a +')).toBe('fault at 3');
    expect(read('a b')).toBe('fault at 2');
    expect(read('(a + b')).toBe('fault at 6');
    expect(read('a; drop table series')).toBe('fault at 1');
    expect(read('a.constructor')).toBe('fault at 1');
    expect(read(`${'('.repeat(600)}a`)).toBe('fault at 500');
    expect(read(`a + ${'9'.repeat(400)}`)).toBe('fault at 4');
  });

  it('reads back whatever a tree is written as', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const text = shown(formula);
        fc.pre(text.length <= 500);
        expect(read(text)).toBe(text);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => expect(() => parseFormula(text)).not.toThrow()));
  });

  it('names each part once', () => {
    const formula = parseFormula('(a + b) / a');
    expect(isFault(formula) ? [] : namesIn(formula)).toEqual(['a', 'b']);
  });
});
