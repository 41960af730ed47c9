import { describe, expect, it } from '@jest/globals';
import { formatPropertyId, isPublicAreaPropertyId, parsePropertyId } from './property-id.js';
import { areaDifference, buildingObligationState } from './site-facts.js';

describe('property identifiers', () => {
  it.each(['82-401-1-23', '082-401-0001-0023', '08240100010023', ' 82 - 401 – 1 - 23 '])('reads %s', (text) => {
    expect(parsePropertyId(text)).toBe('08240100010023');
  });

  it.each([
    '',
    '82-401-1',
    '82-401-1-23-4',
    '82-401-1-23A',
    '8240110023',
    '1082-401-1-23',
    '82-401-10000-1',
    '0-401-1-1',
    '82-0-1-1',
    '82--1-23',
  ])('refuses %p', (text) => {
    expect(parsePropertyId(text)).toBeNull();
  });

  it('is shown without its noughts, and whatever is shown is read again as the same', () => {
    expect(formatPropertyId('08240100010023')).toBe('82-401-1-23');
    expect(parsePropertyId(formatPropertyId('09100199010000'))).toBe('09100199010000');
  });

  it('tells public areas', () => {
    expect(isPublicAreaPropertyId('08240199010000')).toBe(true);
    expect(isPublicAreaPropertyId('08240199090001')).toBe(true);
    expect(isPublicAreaPropertyId('08240199100001')).toBe(false);
    expect(isPublicAreaPropertyId('08240100010023')).toBe(false);
  });
});

describe('the area of a deed beside that of the outline', () => {
  it('is told from two per cent on, and not for less than a square metre', () => {
    expect(areaDifference(5000, 5090)).toBeNull();
    expect(areaDifference(5000, 5150)).toEqual({ squareMetres: 150, share: 0.03 });
    expect(areaDifference(5000, 4500)).toEqual({ squareMetres: -500, share: -0.1 });
    expect(areaDifference(20, 20.9)).toBeNull();
    expect(areaDifference(null, 4000)).toBeNull();
    expect(areaDifference(4000, null)).toBeNull();
  });
});

describe('a duty to build', () => {
  it('is near half a year before its day, over after it, and met when it is', () => {
    const state = (on: string | null, metOn: string | null = null) =>
      buildingObligationState({ on, metOn }, '2026-11-22');
    expect(state(null)).toBeNull();
    expect(state('2028-01-01')).toBe('open');
    expect(state('2027-05-21')).toBe('near');
    expect(state('2027-05-22')).toBe('open');
    expect(state('2026-11-22')).toBe('near');
    expect(state('2026-11-21')).toBe('over');
    expect(state('2026-11-21', '2026-12-01')).toBe('met');
  });
});
