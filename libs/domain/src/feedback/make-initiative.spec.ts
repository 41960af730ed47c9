import { describe, expect, it } from '@jest/globals';
import { titleOf } from './make-initiative.js';

describe('the title of an initiative that was feedback', () => {
  it('is its first sentence or line, cut at a word where it is long', () => {
    expect(titleOf('Lisää valoja. Raitti on pimeä.')).toBe('Lisää valoja.');
    expect(titleOf('Valot raitille\nSiellä on pimeää')).toBe('Valot raitille');
    const long = titleOf(`${'Sana '.repeat(40)}loppu`);
    expect(long.length).toBeLessThanOrEqual(102);
    expect(long.endsWith('Sana …')).toBe(true);
  });
});
