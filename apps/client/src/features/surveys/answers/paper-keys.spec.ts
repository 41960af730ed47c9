import { describe, expect, it } from '@jest/globals';
import type { Question } from './paper.api.js';
import { answerAfterDigit } from './paper-keys.js';

const words = { fi: 'x', sv: 'x', en: 'x' };
const question = (type: Question['type'], codes: string[] = []): Question => ({
  key: 'q',
  type,
  text: words,
  options: codes.map((code) => ({ code, text: words })),
});

describe('digits on paper', () => {
  it.each([
    ['nps', undefined, 7, 7],
    ['nps', 1, 0, 10],
    ['nps', 5, 0, 0],
    ['scale10', 1, 0, 10],
    ['scale10', 3, 0, undefined],
    ['csat5', undefined, 5, 5],
    ['csat5', 4, 6, undefined],
    ['ces7', undefined, 7, 7],
    ['yes_no', undefined, 2, 'no'],
    ['yes_no', undefined, 3, undefined],
  ] as const)('%s after %s: %s gives %s', (type, before, digit, after) => {
    expect(answerAfterDigit(question(type), before, digit)).toBe(after);
  });

  it('choose and take away among many, and one of several', () => {
    const many = question('multi', ['a', 'b']);
    expect(answerAfterDigit(many, undefined, 2)).toEqual(['b']);
    expect(answerAfterDigit(many, ['b'], 1)).toEqual(['b', 'a']);
    expect(answerAfterDigit(many, ['b', 'a'], 2)).toEqual(['a']);
    expect(answerAfterDigit(question('single', ['a', 'b']), 'a', 2)).toBe('b');
    expect(answerAfterDigit(question('single', ['a', 'b']), 'a', 0)).toBeUndefined();
  });
});
