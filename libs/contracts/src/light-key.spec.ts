import { describe, expect, it } from '@jest/globals';
import { lights } from './enums.js';
import { lightKey } from './light-key.js';
import { isTextKey } from './texts/index.js';

describe('the word of a light', () => {
  it('tells of a place how it has moved, of other figures how they stand to their target', () => {
    expect(lightKey('green', 'count')).toBe('indicators.light.green');
    expect(lightKey('green', 'rank')).toBe('indicators.placeLight.green');
    expect(lightKey('none', 'rank')).toBe('indicators.light.none');
    for (const light of lights)
      for (const unit of ['rank', 'number'] as const) expect(isTextKey(lightKey(light, unit))).toBe(true);
  });
});
