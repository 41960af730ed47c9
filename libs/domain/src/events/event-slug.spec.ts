import { describe, expect, it } from '@jest/globals';
import { freeSlug, slugOf } from './event-slug.js';

describe('an event’s name in an address', () => {
  it('is its title in plain letters and its day', () => {
    expect(slugOf('Yrittäjien aamukahvit', '2026-11-25')).toBe('yrittajien-aamukahvit-2026-11-25');
    expect(slugOf('  Företagarkväll: Åsa & Öbo! ', '2026-01-02')).toBe('foretagarkvall-asa-obo-2026-01-02');
  });

  it('is short, and never ends in a dash before the day', () => {
    expect(slugOf(`${'a'.repeat(59)} ${'b'.repeat(50)}`, '2026-01-02')).toBe(`${'a'.repeat(59)}-2026-01-02`);
  });

  it('is the day alone when the title has no letter that an address could hold', () => {
    expect(slugOf('☕☕☕', '2026-01-02')).toBe('2026-01-02');
  });

  it('counts up when it is taken', () => {
    expect(freeSlug('a', new Set())).toBe('a');
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});
