import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { businessIdOf, checkDigitOf, isBusinessId, parseBusinessId, vatNumberOf } from './business-id.js';

const fault = (text: string): string => {
  const result = parseBusinessId(text);
  return result.ok ? 'ok' : result.code;
};
const read = (text: string): string | null => {
  const result = parseBusinessId(text);
  return result.ok ? result.businessId : null;
};

const validId = fc
  .integer({ min: 1, max: 9_999_999 })
  .map(businessIdOf)
  .filter((id) => id !== null);

describe('a business id', () => {
  it('carries its check digit', () => {
    // 7·1 + 9·2 + 10·3 + 5·4 + 8·5 + 4·6 + 2·7 = 153 = 13·11 + 10
    expect(checkDigitOf('1234567')).toBe(1);
    expect(fault('1234567-1')).toBe('ok');
    expect(fault('1234567-8')).toBe('business-id-checksum');
    // 7·9 = 63 = 5·11 + 8
    expect(businessIdOf(9_000_000)).toBe('9000000-3');
  });

  it('is never given out where the remainder is one', () => {
    // 4·3 = 12, remainder 1
    expect(checkDigitOf('0000030')).toBeNull();
    for (let digit = 0; digit <= 9; digit += 1) expect(fault(`0000030-${digit}`)).toBe('business-id-checksum');
  });

  it('is read as people write it', () => {
    for (const text of [
      '1234567-1',
      ' 1234567-1 ',
      '1234567 - 1',
      '12345671',
      'FI12345671',
      'fi 1234567-1',
      '1234567–1',
      '1234567\u00A0-\u00A01',
      'FIFPRO.1234567-1',
    ])
      expect([text, read(text)]).toEqual([text, '1234567-1']);
  });

  it('of six digits gets its zero', () => {
    const id = businessIdOf(123_456);
    expect(id).toMatch(/^0123456-/);
    expect(read(String(id).slice(1))).toBe(id);
  });

  it.each([
    '',
    '1234567',
    '123456-',
    '1234567-12',
    '12345-6',
    'ABCDEFG-1',
    'SE1234567-1',
    '1234567--1',
    '１２３４５６７-A',
  ])('is not %p', (text) => {
    expect(fault(text)).toBe('business-id-format');
  });

  it('of only zeros is nobody’s', () => {
    expect(fault('0000000-0')).toBe('business-id-checksum');
  });

  it('has one right spelling', () => {
    expect(isBusinessId('1234567-1')).toBe(true);
    expect(isBusinessId('12345671')).toBe(false);
    expect(isBusinessId(12_345_671)).toBe(false);
    expect(vatNumberOf('1234567-1')).toBe('FI12345671');
  });

  it('shows a fault in any one digit', () => {
    fc.assert(
      fc.property(validId, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 }), (id, place, by) => {
        const wrong = String((Number(id[place]) + by) % 10);
        expect(fault(id.slice(0, place) + wrong + id.slice(place + 1))).toBe('business-id-checksum');
        expect(isBusinessId(id)).toBe(true);
      }),
    );
  });
});
