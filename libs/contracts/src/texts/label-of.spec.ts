import { describe, expect, it } from '@jest/globals';
import { closedLists } from '../closed-lists.js';
import { labelOf } from './label-of.js';
import { texts } from './catalogue.js';

describe('a value of a closed list', () => {
  it('has its label', () => {
    const keys = Object.entries(closedLists).flatMap(([list, values]) => values.map((value) => `${list}.${value}`));
    expect(keys.filter((key) => !Object.hasOwn(texts, key))).toEqual([]);
    expect(labelOf('fi', 'interactions.type', 'visit')).toBe('Yrityskäynti');
    expect(labelOf('sv', 'companies.sizeClass', '250+')).toBe('Minst 250 personer');
    expect(labelOf('en', 'users.role', 'land_use_officer')).toBe('Land-use officer');
  });
});
