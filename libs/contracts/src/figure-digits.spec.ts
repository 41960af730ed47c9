import { describe, expect, it } from '@jest/globals';
import { digitsOf, toldValue } from './figure-digits.js';

const told = (value: number, unit: Parameters<typeof digitsOf>[1]): string =>
  new Intl.NumberFormat('fi-FI', digitsOf(value, unit)).format(value);

describe('how exactly a figure is told', () => {
  it('a share, hours and points have at most one decimal', () => {
    expect(told(66.666667, 'percent')).toBe('66,7');
    expect(told(8.04, 'hours')).toBe('8');
    expect(told(2.5, 'points')).toBe('2,5');
    expect(told(0.04166, 'index')).toBe('0,042');
  });

  it('a net promoter score is whole, and nothing is no negative nothing', () => {
    expect(told(33.333333, 'nps')).toBe('33');
    expect(told(-14.285714, 'nps')).toBe('−14');
    expect(told(-0.4, 'nps')).toBe('0');
  });

  it('a table holds the same as a number', () => {
    expect([toldValue(66.666667, 'percent'), toldValue(33.333333, 'nps'), toldValue(1234.56, 'eur')]).toEqual([
      66.7, 33, 1234.6,
    ]);
  });
});
